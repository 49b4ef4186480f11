namespace ResearchKit.Simulation;

/// <summary>The complete networks that people are taken out of.</summary>
internal static class ResponseNetworks
{
    private static readonly string[] Emon = ["cheyenne", "hurrfrederic", "lakepomona", "mtsi", "mtsthelens", "texas", "wichita"];

    /// <summary>All names, in the order of tables.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Emon.Select(e => "emon-" + e), "eies-messages", "eies-relations", "sample-contact"];

    /// <summary>A network and its groups; null where its file is not there.</summary>
    /// <param name="name">Name.</param>
    /// <param name="samples">The folder data-samples.</param>
    /// <param name="eies">Folder with the EIES files of the R package networkdata; null: without them.</param>
    public static (Network Network, Partition Groups)? Of(string name, string samples, string? eies)
    {
        string[] words = name.Split('-');
        if (words[0] == "emon")
            return Read(Path.Combine(samples, "emon-1981", words[1] + "-edges.csv"), "frequency", Path.Combine(samples, "emon-1981", words[1] + "-nodes.csv"), "sponsorship");
        if (words[0] == "eies")
        {
            if (eies is null || !File.Exists(Path.Combine(eies, "eies_nodes.csv"))) return null;
            string nodes = Path.Combine(eies, "eies_nodes.csv");
            return words[1] == "messages" ? Read(Path.Combine(eies, "eies_messages_edges.csv"), null, nodes, "Discipline") : FirstWave(Path.Combine(eies, "eies_relations_t1_edges.csv"), nodes);
        }
        var study = Study.Load(Path.Combine(samples, "harbour-quarter"));
        var network = study.Interactions.ToNetwork();
        return (network, study.SectorsOver(network));
    }

    // The first wave of acquaintance is the rows that end in time 1.
    private static (Network, Partition) FirstWave(string ties, string nodes)
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-eies").FullName;
        try
        {
            string wave = Path.Combine(folder, "wave1.csv");
            File.WriteAllLines(wave, File.ReadLines(ties).Where((line, row) => row == 0 || line.EndsWith(",1", StringComparison.Ordinal)));
            return Read(wave, "rank_1", nodes, "Discipline");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (Network, Partition) Read(string ties, string? weight, string nodes, string group)
    {
        var reading = EdgeList.Read(ties, new() { Weight = weight, Nodes = nodes, Group = group });
        return reading.IsSound ? (reading.Network, reading.Partition!) : throw new InvalidDataException($"{Path.GetFileName(ties)} has faults.");
    }
}
