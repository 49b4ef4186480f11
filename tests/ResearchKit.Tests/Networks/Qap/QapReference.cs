using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>References/qap-r.csv, and the matrices that its script makes of a network.</summary>
internal static class QapReference
{
    private static readonly ILookup<string, (string Field, string Id, double Value)> Rows = File
        .ReadLines(Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "qap-r.csv")).Skip(1).Select(line => line.Split(','))
        .ToLookup(p => p[0], p => (p[1], p[2], p[3] == "NA" ? double.NaN : double.Parse(p[3], CultureInfo.InvariantCulture)));

    public static IEnumerable<(string Field, string Id, double Value)> Of(string network) => Rows[network];

    /// <summary>Values of a field in order of the file.</summary>
    public static double[] Values(string network, string field) => [.. Rows[network].Where(r => r.Field == field).Select(r => r.Value)];

    public static double Value(string network, string field, string id = "") => Assert.Single(Rows[network], r => r.Field == field && (id.Length == 0 || r.Id == id)).Value;

    public static bool Has(string network, string field) => Rows[network].Any(r => r.Field == field);

    /// <summary>v = 7 (place - 1) mod 5.</summary>
    public static PersonValues Numbers(Roster roster)
        => new(new("v", "v", "v", "test", 0, 4), roster, Enumerable.Range(0, roster.Count).Select(i => (double)(7 * i % 5)).ToArray(), Nets.From);

    /// <summary>What is given back, same group, sender's v, distance in v; undirected: same group, sum of v, distance.</summary>
    public static (string Name, DyadMatrix Matrix)[] Predictors(Network network, Partition groups, bool tied)
    {
        var numbers = Numbers(network.Roster);
        (string, DyadMatrix) same = ("same", DyadMatrix.SameGroup(groups)), distance = ("distance", DyadMatrix.AbsoluteDifference(numbers));
        return network.Directed
            ? [("back", tied ? DyadMatrix.Tied(network).Turned() : DyadMatrix.Reversed(network)), same, ("sender", DyadMatrix.Sender(numbers)), distance]
            : [same, ("sum", DyadMatrix.Sum(numbers)), distance];
    }

    /// <summary>A matrix of six people as the script drew it.</summary>
    public static DyadMatrix Six(string network, string matrix, bool directed)
    {
        var cells = Rows[network].Where(r => r.Field == "cell." + matrix).ToDictionary(r => r.Id, r => r.Value);
        return DyadMatrix.From(matrix, new Roster(Enumerable.Range(1, 6).Select(i => $"p{i}")), (from, to) => cells[$"{from}>{to}"], Nets.From, directed);
    }

    public static void Near(double expected, double value, double within = 1e-9)
        => Assert.True(double.IsNaN(expected) ? double.IsNaN(value) : Math.Abs(value - expected) <= within * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"{value:R}, expected {expected:R}"));
}
