using CsCheck;

namespace ResearchKit.Tests;

public sealed class NetworkPropertyTests
{
    [Fact]
    public void Relabelling_ChangesNoNumber() => Gen.Select(Draw.Rows, Gen.Bool).Sample(((int People, (int, int, int)[] Rows) drawn, bool directed) =>
    {
        // Ids turned round: the person who was first in the roster is last.
        var one = Draw.Made(drawn.People, drawn.Rows, i => $"p{i}", directed: directed);
        var other = Draw.Made(drawn.People, drawn.Rows, i => $"q{9 - i}", directed: directed);
        var (a, b) = (NetworkSummary.Of(one), NetworkSummary.Of(other));
        Assert.Equal(Whole(a), Whole(b), Close);
        for (int i = 0; i < drawn.People; i++)
        {
            int j = drawn.People - 1 - i;
            foreach (var (x, y) in new[] { (a.Betweenness, b.Betweenness), (a.Closeness, b.Closeness), (a.Harmonic, b.Harmonic), (a.Constraint, b.Constraint), (a.EffectiveSize, b.EffectiveSize) })
                Assert.Equal(x!.Values.Span[i], y!.Values.Span[j], Close);
        }
    }, iter: 300);

    [Fact]
    public void Turning_EveryTie_KeepsReciprocityAndSwapsDegrees() => Draw.Network.Sample(n =>
    {
        var back = n.Reversed();
        Assert.Equal(Reciprocity.Of(n).All.Select(e => e.Value), Reciprocity.Of(back).All.Select(e => e.Value), Close);
        Assert.Equal(Centrality.InDegree(n).Values.ToArray(), Centrality.OutDegree(back).Values.ToArray());
        Assert.Equal(Centrality.Betweenness(n).Values.ToArray(), Centrality.Betweenness(back).Values.ToArray(), Close);
    }, iter: 300);

    [Fact]
    public void Scaling_AllWeights_KeepsWeighted() => Gen.Select(Draw.Rows, Gen.Double[0.001, 1000]).Sample(((int People, (int, int, int)[] Rows) drawn, double scale) =>
        Assert.Equal(
            Reciprocity.Weighted(Draw.Made(drawn.People, drawn.Rows, i => $"p{i}")).Value,
            Reciprocity.Weighted(Draw.Made(drawn.People, drawn.Rows, i => $"p{i}", scale)).Value, Close), iter: 300);

    [Fact]
    public void Census_SumsToAllPairs_AndGroupsSumToTheWhole() => Draw.Network.Sample(n =>
    {
        var of = n.Roster.Ids.ToDictionary(id => id, id => (string?)("p0 p3 p4 p7".Contains(id, StringComparison.Ordinal) ? "x" : "y"));
        var groups = Partition.Of("group", n.Roster, of, Nets.From);
        var whole = DyadCensus.Of(n);
        Assert.Equal((long)n.Count * (n.Count - 1) / 2, whole.Dyads);
        Assert.Equal(n.Ties, whole.Ties);
        if (groups.Groups.Count < 2) return;
        var parts = new[] { ("x", "x"), ("x", "y"), ("y", "y") }.Select(p => DyadCensus.Of(n, groups, p.Item1, p.Item2)).ToList();
        Assert.Equal((whole.Mutual, whole.Asymmetric, whole.Null), (parts.Sum(p => p.Mutual), parts.Sum(p => p.Asymmetric), parts.Sum(p => p.Null)));
    }, iter: 300);

    [Fact]
    public void Betweenness_SumsToTheInnerStepsOfAllShortestPaths() => Draw.Network.Sample(n =>
    {
        // Each pair s, t that is joined at distance d has d - 1 people between on every shortest path.
        double inner = 0;
        for (int t = 0; t < n.Count; t++)
        {
            var distance = Distances(n, t);
            inner += distance.Where(d => d > 0).Sum(d => d - 1);
        }
        Assert.Equal(inner, Centrality.Betweenness(n).Values.ToArray().Sum(), Close);
    }, iter: 300);

    [Fact]
    public void Threads_DoNotChangeAByte()
    {
        var draw = new Rng(7);
        var rows = Enumerable.Range(0, 6000).Select(_ => ($"p{draw.Below(700)}", $"p{draw.Below(700)}", 1.0 + draw.Below(3))).ToList();
        var network = Network.FromTies(rows, true, "tie", Nets.From);
        var groups = Partition.Of("group", network.Roster, network.Roster.Ids.ToDictionary(id => id, id => (string?)id[^1..]), Nets.From);
        string one = Json(1), many = Json(4);
        Assert.Equal(one, many);

        string Json(int threads) => NetworkSummary.Of(Network.FromTies(rows, true, "tie", Nets.From), groups, new() { Threads = threads }).ToJson();
    }

    private static bool Close(double x, double y) => double.IsNaN(x) ? double.IsNaN(y) : Math.Abs(x - y) <= 1e-12 * Math.Max(1, Math.Abs(x));

    private static IEnumerable<double> Whole(NetworkSummary s) =>
    [
        s.Density.Value, .. s.Reciprocity.All.Select(e => e.Value), .. s.Triads?.Counts.Select(c => (double)c) ?? [], s.Transitivity.Value, s.InDegreeCentralization.Value,
        s.OutDegreeCentralization.Value, s.BetweennessCentralization!.Value, s.Isolates.Value, s.WeakComponents.Value, s.StrongComponents.Value,
    ];

    /// <summary>Steps from each person to one, along the ties; -1 where there is no way. By repeated passes, unlike the code under test.</summary>
    private static int[] Distances(Network n, int target)
    {
        int[] distance = [.. Enumerable.Repeat(-1, n.Count)];
        distance[target] = 0;
        for (int d = 0; d < n.Count; d++)
        {
            for (int i = 0; i < n.Count; i++)
            {
                if (distance[i] < 0 && Enumerable.Range(0, n.Count).Any(j => distance[j] == d && n.HasTie(i, j))) distance[i] = d + 1;
            }
        }
        return distance;
    }
}
