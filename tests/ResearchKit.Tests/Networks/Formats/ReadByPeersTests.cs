using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>
/// What we write is, byte for byte, what stands in References/formats as ours-*; what igraph, networkx, sna and network read in those files (read.py,
/// read.R) is the network.
/// </summary>
public sealed class ReadByPeersTests
{
    private static readonly string Fixtures = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "formats");

    public static TheoryData<string, string> Files { get; } = new(
        from name in new[] { "odd", "undirected", "cheyenne" }
        from extension in new[] { "graphml", "gexf", "net", "paj", "dl", "csv", "matrix.csv" }
        select (name, extension));

    [Theory]
    [MemberData(nameof(Files))]
    public void Write_GivesTheBytesThatPeersRead(string name, string extension)
    {
        var (network, attributes) = FormatNetworks.Of(name);
        string folder = Directory.CreateTempSubdirectory("researchkit-formats").FullName;
        try
        {
            string file = Path.Combine(folder, $"ours-{name}.{extension}");
            if (extension is "net" or "dl" or "matrix.csv") attributes = [];
            var files = extension == "matrix.csv" ? NetworkFile.Write(network, file, NetworkFormat.Matrix, attributes) : NetworkFile.Write(network, file, attributes);
            foreach (string made in files)
            {
                string kept = Path.Combine(Fixtures, Path.GetFileName(made));
                // To make them anew, before read.py and read.R are run again.
                if (Environment.GetEnvironmentVariable("RESEARCHKIT_WRITE_FORMATS") == "1") File.Copy(made, kept, overwrite: true);
                Assert.Equal(File.ReadAllText(kept), File.ReadAllText(made));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("read-by-python.csv")]
    [InlineData("read-by-r.csv")]
    public void Read_ByPeers_IsTheNetwork(string answers)
    {
        // reader, file, directed, people, from, to, weight; a row a tie, and one without a tie for each file.
        var rows = File.ReadLines(Path.Combine(Fixtures, answers)).Skip(1).Select(l => l.Split('\t')).ToList();
        var files = rows.GroupBy(r => (Reader: r[0], File: r[1])).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var expected = FormatNetworks.Of(file.Key.File.Split('-', '.')[1]).Network;
            string what = $"{file.Key.Reader} of {file.Key.File}";
            Assert.True(file.All(r => r[3] == expected.Count.ToString(CultureInfo.InvariantCulture)), $"{what}: other people");
            // Lists and matrices cannot say that ties have no direction: peers are told.
            Assert.True(file.All(r => r[2] == (expected.Directed ? "directed" : "undirected")), $"{what}: other direction");
            var ties = file.Where(r => r[4].Length > 0).ToList();
            Assert.True(ties.Count == expected.Ties, $"{what}: {ties.Count} ties");
            foreach (string[] tie in ties) Assert.True(Math.Abs(expected[tie[4], tie[5]] - double.Parse(tie[6], CultureInfo.InvariantCulture)) <= 1e-14 * expected[tie[4], tie[5]], $"{what}: {tie[4]} to {tie[5]} weighs {tie[6]}");
        }
    }
}
