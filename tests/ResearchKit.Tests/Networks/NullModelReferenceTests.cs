using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>Means under null models against sna's cug.test and igraph's rewire (References/null-models.R made null-models.csv), within sampling error.</summary>
public sealed class NullModelReferenceTests
{
    public static TheoryData<string> Rows { get; } = [.. File.ReadLines(Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "null-models.csv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Compare_RealNetwork_MeetsTheMeanOfThePeer(string row)
    {
        string[] p = row.Split(',');
        var network = Load(p[0]);
        var model = p[1] switch { "FixedTies" => NullModels.FixedTies, "FixedDegrees" => NullModels.FixedDegrees, _ => NullModels.FixedCensus };
        Func<Network, Estimate> measure = p[2] == Transitivity.Info.Id ? Transitivity.Of : Reciprocity.Arc;
        double mean = double.Parse(p[3], CultureInfo.InvariantCulture), sd = double.Parse(p[4], CultureInfo.InvariantCulture), draws = double.Parse(p[5], CultureInfo.InvariantCulture);
        var c = Chance.Compare(network, measure, model, new(500, 1));
        // Two independent means: four standard errors of their difference. The standard deviations agree too, within four of their standard errors.
        double error = sd * Math.Sqrt(1 / draws + 1 / 500.0);
        Assert.InRange(c.Expected, mean - 4 * error, mean + 4 * error);
        Assert.InRange(c.Gap / c.Z / sd, 0.88, 1.12);
        Assert.True(c.Mixing is null || Math.Abs(c.Mixing.Moved - c.Mixing.MovedLater) < 0.02);
    }

    private static Network Load(string name)
    {
        if (name == "eies_messages") return EdgeList.Load(Reference.File("data", "eies_messages_edges.csv"), new() { Nodes = Reference.File("data", "eies_nodes.csv") });
        string file = Path.Combine(Reference.RepositoryRoot, "data-samples", "emon-1981", name["emon_".Length..].ToLowerInvariant());
        return EdgeList.Load(file + "-edges.csv", new() { Nodes = file + "-nodes.csv" });
    }
}
