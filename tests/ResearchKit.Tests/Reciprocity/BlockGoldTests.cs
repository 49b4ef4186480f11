using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>
/// Blocks, closure, persons and ties across groups on real networks, against igraph, sna and networkx, to 1e-9
/// (References/reciprocity-blocks.R and reciprocity-persons.py say which call gives what).
/// </summary>
public sealed class BlockGoldTests
{
    private static readonly ILookup<string, Row> Gold = new[] { "reciprocity-blocks-r.csv", "reciprocity-persons-networkx.csv" }
        .SelectMany(file => File.ReadLines(Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", file)).Skip(1)).Select(line => line.Split(','))
        .ToLookup(p => p[0], p => new Row(p[1], p[2], p[3], double.Parse(p[4], CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Cheyenne", 419)]
    [InlineData("HurrFrederic", 368)]
    [InlineData("LakePomona", 399)]
    [InlineData("MtSi", 201)]
    [InlineData("MtStHelens", 402)]
    [InlineData("Texas", 423)]
    [InlineData("Wichita", 389)]
    public void Emon_EveryValueAgrees(string name, int values)
    {
        string folder = Path.Combine(Reference.RepositoryRoot, "data-samples", "emon-1981"), file = name.ToLowerInvariant();
        Agrees("emon_" + name, Path.Combine(folder, $"{file}-edges.csv"), "frequency", Path.Combine(folder, $"{file}-nodes.csv"), "sponsorship", values);
    }

    [Fact]
    public void EiesMessages_EveryValueAgrees()
        => Agrees("eies_messages", Reference.File("data", "eies_messages_edges.csv"), "weight", Reference.File("data", "eies_nodes.csv"), "Discipline", 425);

    private static void Agrees(string name, string ties, string weight, string nodes, string group, int values)
    {
        var reading = EdgeList.Read(ties, new() { Weight = weight, Nodes = nodes, Group = group });
        Assert.True(reading.IsSound);
        var (network, partition) = (reading.Network, reading.Partition!);
        var blocks = BlockReciprocity.Of(network, partition);
        var persons = PersonReciprocity.Of(network);
        var across = CrossGroupReciprocity.Of(network, partition);
        int compared = 0;
        foreach (var (field, a, b, expected) in Gold[name])
        {
            double actual = b.Length > 0 ? OfBlock(field, blocks[a, b], network, partition) : a.Length > 0 ? OfPerson(field, a, persons, across) : OfWhole(field, network, across);
            Assert.True(Math.Abs(actual - expected) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"{name} {field} {a} {b}: {actual:R}, expected {expected:R}");
            compared++;
        }
        Assert.Equal(values, compared);
        // Where the peers have no value of a block, neither have we.
        Assert.Equal(Defined(name, "arc"), blocks.Blocks.Count(x => x.Reciprocity.Arc.IsDefined));
        Assert.Equal(Defined(name, "correlation"), blocks.Blocks.Count(x => x.Reciprocity.Correlation.IsDefined));
        Assert.Equal(Defined(name, "turns"), blocks.Blocks.Count(x => x.Reciprocity.TurnShare!.IsDefined));
        Assert.Equal(Gold[name].Count(g => g.Field == "balance"), persons.Balance.Values.ToArray().Count(v => !double.IsNaN(v)));
    }

    private static int Defined(string name, string field) => Gold[name].Where(g => g.Field == field && g.B.Length > 0).Select(g => (g.A, g.B)).Distinct().Count();

    private static double OfBlock(string field, ReciprocityBlock block, Network network, Partition partition) => field switch
    {
        "mutual" => block.Census.Mutual,
        "oneWay" => block.Census.Asymmetric,
        "null" => block.Census.Null,
        "tiesFromA" => block.TiesFromA,
        "tiesFromB" => block.TiesFromB,
        "arc" => block.Reciprocity.Arc.Value,
        "dyad" => block.Reciprocity.Dyad.Value,
        "symmetry" => block.Reciprocity.Symmetry.Value,
        "correlation" => block.Reciprocity.Correlation.Value,
        "weighted" => block.Reciprocity.Weighted.Value,
        "turns" => block.Reciprocity.TurnShare!.Value,
        "densityFromA" => block.DensityFromA.Value,
        "returnedFromA" => block.ReturnedFromA.Value,
        "returnedFromB" => block.ReturnedFromB.Value,
        "pairSymmetry" => Reciprocity.PairSymmetry(network, partition, block.GroupA, block.GroupB).Value,
        _ => throw new InvalidOperationException(field),
    };

    private static double OfPerson(string field, string id, PersonReciprocity persons, CrossGroupReciprocity across) => field switch
    {
        "given" => persons.Given[id],
        "received" => persons.Received[id],
        "givenWeight" => persons.GivenWeight[id],
        "receivedWeight" => persons.ReceivedWeight[id],
        "returned" => persons.Returned[id],
        "balance" => persons.Balance[id],
        "crossOut" => across.OutDegree[id],
        "crossShare" => across.Share[id],
        _ => throw new InvalidOperationException(field),
    };

    private static double OfWhole(string field, Network network, CrossGroupReciprocity across) => field switch
    {
        "pairSymmetry" => Reciprocity.PairSymmetry(network).Value,
        "twoPaths" => Reciprocity.Cyclic(network).Denominator,
        "cyclic" => Reciprocity.Cyclic(network).Value,
        "transitive" => Transitivity.Directed(network).Value,
        "active" => Reciprocity.Active(network).Value,
        "crossOutMean" => across.MeanOutDegree.Value,
        "crossShareMean" => across.MeanShare.Value,
        "crossPooled" => across.Pooled.Value,
        _ => throw new InvalidOperationException(field),
    };

    private sealed record Row(string Field, string A, string B, double Value);
}
