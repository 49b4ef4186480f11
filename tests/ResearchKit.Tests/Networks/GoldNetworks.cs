namespace ResearchKit.Tests;

/// <summary>The networks that our numbers are held against peers on: EMON with and without direction, EIES, and the generated ones.</summary>
internal static class GoldNetworks
{
    private static readonly string[] Emon = ["Cheyenne", "HurrFrederic", "LakePomona", "MtSi", "MtStHelens", "Texas", "Wichita"];

    /// <summary>All, by the name that they have in the References.</summary>
    public static TheoryData<string> Names { get; } = new([
        .. Emon.Select(e => "emon_" + e), .. Emon.Select(e => $"emon_{e}_undirected"), "eies_messages", "eies_relations_wave1", .. GeneratedNetworks.Names.Select(n => n.Data),
    ]);

    /// <summary>The network and the groups of its people. EIES stands in the reference folder: without it the test is skipped, visibly.</summary>
    public static (Network Network, Partition Groups) Of(string name) => name.Split('_') switch
    {
        ["emon", var event_, ..] => OfEmon(event_.ToLowerInvariant(), name.EndsWith("_undirected", StringComparison.Ordinal)),
        ["eies", "messages"] => Read(Reference.File("data", "eies_messages_edges.csv"), null, Reference.File("data", "eies_nodes.csv"), "Discipline"),
        ["eies", ..] => FirstWaveOfEies(),
        _ => GeneratedNetworks.Of(name),
    };

    private static (Network, Partition) OfEmon(string file, bool undirected)
    {
        string folder = Path.Combine(Reference.RepositoryRoot, "data-samples", "emon-1981");
        return Read(Path.Combine(folder, $"{file}-edges.csv"), "frequency", Path.Combine(folder, $"{file}-nodes.csv"), "sponsorship", undirected);
    }

    // The first wave is the rows with time 1, rated by rank_1; rows with time 2 have no rank_1.
    private static (Network, Partition) FirstWaveOfEies()
    {
        string all = Reference.File("data", "eies_relations_t1_edges.csv"), folder = Directory.CreateTempSubdirectory("researchkit-eies").FullName;
        try
        {
            string wave = Path.Combine(folder, "wave1.csv");
            File.WriteAllLines(wave, File.ReadLines(all).Where((line, row) => row == 0 || line.EndsWith(",1", StringComparison.Ordinal)));
            return Read(wave, "rank_1", Reference.File("data", "eies_nodes.csv"), "Discipline");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (Network, Partition) Read(string ties, string? weight, string nodes, string group, bool undirected = false)
    {
        var reading = EdgeList.Read(ties, new() { Weight = weight, Nodes = nodes, Group = group, Undirected = undirected });
        Assert.True(reading.IsSound);
        return (reading.Network, reading.Partition!);
    }
}
