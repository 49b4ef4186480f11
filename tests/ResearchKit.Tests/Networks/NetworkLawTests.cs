using CsCheck;

namespace ResearchKit.Tests;

/// <summary>Laws of every measure on networks by chance: relabelling, turning round, one more isolate, heavier weights, and no direction against both.</summary>
public sealed class NetworkLawTests
{
    private const int Tries = 150;

    private static readonly Gen<(Network Network, Partition Groups, (int People, (int, int, int)[] Rows) Drawn, bool Directed)> Any =
        Gen.Select(Draw.Rows, Gen.Bool).Select((drawn, directed) => (Made(drawn, "p{0}", directed), Groups(drawn.People, i => $"p{i}"), drawn, directed));

    private static readonly Dictionary<string, string> Turned = new(StringComparer.Ordinal)
    {
        ["in-degree"] = "out-degree",
        ["closeness in"] = "closeness out",
        ["harmonic in"] = "harmonic out",
        ["freeman in"] = "freeman out",
        ["reached in"] = "reached out",
        ["all or nothing in"] = "all or nothing out",
        ["cross in"] = "cross out",
        ["brokerage Gatekeeper"] = "brokerage Representative",
        ["centralization in"] = "centralization out",
    };

    [Fact]
    public void Relabelling_MovesTheNumbersWithThePeople() => Any.Sample(t =>
    {
        // Turned round: the first of the roster is the last.
        var other = Network.FromTies(t.Drawn.Rows.Select(r => (Back(r.Item1), Back(r.Item2), (double)r.Item3)), t.Directed, "tie", Nets.From, new Roster(Enumerable.Range(0, t.Drawn.People).Select(Back)));
        var groups = Groups(t.Drawn.People, Back);
        foreach (var (name, a, b) in Each(t.Network, t.Groups).Zip(Each(other, groups), (x, y) => (x.Name, x.Values, y.Values)))
        {
            for (int i = 0; i < t.Network.Count; i++) Same(name, a.Values.Span[i], b[Back(i)]);
        }
        foreach (var (a, b) in PersonMeasures.Whole(t.Network, t.Groups).Zip(PersonMeasures.Whole(other, groups))) Same(a.Name, a.Value, b.Value);

        static string Back(int i) => $"q{9 - i}";
    }, iter: Tries);

    [Fact]
    public void TurningRound_SwapsInAndOut_AndKeepsTheRest() => Any.Sample(t =>
    {
        var back = t.Network.Reversed();
        var here = Each(t.Network, t.Groups).ToDictionary(m => m.Name, m => m.Values);
        var there = Each(back, t.Groups).ToDictionary(m => m.Name, m => m.Values);
        foreach (string name in here.Keys.Where(n => !n.StartsWith("pagerank", StringComparison.Ordinal)))
        {
            string other = Turned.TryGetValue(name, out string? to) ? to : Turned.FirstOrDefault(p => p.Value == name).Key ?? name;
            for (int i = 0; i < t.Network.Count; i++) Same(name, here[name].Values.Span[i], there[other].Values.Span[i]);
        }
        var whole = PersonMeasures.Whole(back, t.Groups).ToDictionary(m => m.Name, m => m.Value);
        foreach (var (name, value) in PersonMeasures.Whole(t.Network, t.Groups))
            Same(name, value, whole[Turned.TryGetValue(name, out string? to) ? to : Turned.FirstOrDefault(p => p.Value == name).Key ?? name]);
        Mixing mixing = Mixing.Of(t.Network, t.Groups), turned = Mixing.Of(back, t.Groups);
        for (int g = 0; g < mixing.Groups.Count; g++)
        {
            for (int h = 0; h < mixing.Groups.Count; h++) Assert.Equal((mixing[g, h], mixing.Mutual(g, h)), (turned[h, g], turned.Mutual(h, g)));
        }
    }, iter: Tries);

    [Fact]
    public void OneMoreIsolate_ChangesWhatCountsPeopleOnly() => Any.Sample(t =>
    {
        int n = t.Network.Count;
        var more = t.Network.Over(new Roster(t.Network.Roster.Ids.Append("z")));
        // The isolate has no group: brokerage z rests on the people with one, and nobody's group changes.
        string[] scaled = ["closeness in", "closeness out"], others = ["freeman in", "freeman out", "all or nothing in", "all or nothing out", "pagerank", "pagerank weighted"];
        foreach (var (name, a, b) in Each(t.Network, t.Groups).Zip(Each(more, t.Groups), (x, y) => (x.Name, x.Values, y.Values)))
        {
            if (others.Contains(name)) continue;
            for (int i = 0; i < n; i++) Same(name, a.Values.Span[i] * (scaled.Contains(name) && n > 1 ? (n - 1.0) / n : 1), b.Values.Span[i]);
        }
        var after = PersonMeasures.Whole(more, t.Groups).ToDictionary(m => m.Name, m => m.Value);
        foreach (var (name, value) in PersonMeasures.Whole(t.Network, t.Groups))
        {
            if (name is "isolates" or "weak" or "strong") Assert.Equal(value + 1, after[name]);
            else if (name is "directed transitivity" or "local" or "distance" or "diameter" or "misfits" or "cores" or "assortativity" or "assortativity by group" or "ei" or "ei expected")
                Same(name, value, after[name]);
            else if (name == "density" && n > 1) Same(name, value * (n - 1) / (n + 1), after[name]);
        }
        if (!t.Directed) return;
        // Triples of three tied people are the same; the new ones hold an isolate.
        TriadCensus before = TriadCensus.Of(t.Network), now = TriadCensus.Of(more);
        Assert.Equal(before.Counts.Skip(3), now.Counts.Skip(3));
        var dyads = DyadCensus.Of(t.Network);
        Assert.Equal((dyads.Asymmetric, dyads.Mutual, dyads.Null), (now.Counts[1] - before.Counts[1], now.Counts[2] - before.Counts[2], now.Counts[0] - before.Counts[0]));
    }, iter: Tries);

    [Fact]
    public void HeavierWeights_AllAlike_ChangeNothing() => Gen.Select(Draw.Rows, Gen.Bool, Gen.Double[0.001, 1000]).Sample((drawn, directed, scale) =>
    {
        var groups = Groups(drawn.People, i => $"p{i}");
        Network one = Draw.Made(drawn.People, drawn.Rows, i => $"p{i}", 1, directed), other = Draw.Made(drawn.People, drawn.Rows, i => $"p{i}", scale, directed);
        foreach (var (name, a, b) in Each(one, groups).Zip(Each(other, groups), (x, y) => (x.Name, x.Values, y.Values)))
        {
            for (int i = 0; i < one.Count; i++) Same(name, a.Values.Span[i], b.Values.Span[i]);
        }
        foreach (var (a, b) in PersonMeasures.Whole(one, groups).Zip(PersonMeasures.Whole(other, groups))) Same(a.Name, a.Value, b.Value);
    }, iter: Tries);

    [Fact]
    public void NoDirection_IsTiesBothWays() => Draw.Rows.Sample(drawn =>
    {
        var groups = Groups(drawn.People, i => $"p{i}");
        var undirected = Draw.Made(drawn.People, drawn.Rows, i => $"p{i}", directed: false);
        var both = Network.FromTies(Enumerable.Range(0, drawn.People).SelectMany(i => undirected.Out(i).ToArray().Select(j => ($"p{i}", $"p{j}", undirected[i, j]))), directed: true, "tie", Nets.From, undirected.Roster);
        foreach (var (name, a, b) in Each(undirected, groups).Zip(Each(both, groups), (x, y) => (x.Name, x.Values, y.Values)))
        {
            if (name == "brokerage z") continue;      // a tie both ways is one chance, not two
            for (int i = 0; i < drawn.People; i++) Same(name, a.Values.Span[i] * (name == "betweenness" ? 2 : 1), b.Values.Span[i]);
        }
        string[] other = ["directed transitivity", "misfits"], degrees = ["centralization in", "centralization out"];
        double n = drawn.People;
        foreach (var (a, b) in PersonMeasures.Whole(undirected, groups).Zip(PersonMeasures.Whole(both, groups)))
        {
            if (other.Contains(a.Name)) continue;
            Same(a.Name, degrees.Contains(a.Name) ? a.Value * (n - 2) / (n - 1) : a.Value, b.Value);
        }
    }, iter: Tries);

    private static Network Made((int People, (int, int, int)[] Rows) drawn, string id, bool directed)
        => Draw.Made(drawn.People, drawn.Rows, i => string.Format(System.Globalization.CultureInfo.InvariantCulture, id, i), directed: directed);

    /// <summary>Every third person has no group; the others are in x or y.</summary>
    private static Partition Groups(int people, Func<int, string> id)
        => Partition.Of("group", new Roster(Enumerable.Range(0, people).Select(id)), Enumerable.Range(0, people).ToDictionary(id, i => i % 3 == 2 ? null : i % 2 == 0 ? "x" : "y"), Nets.From);

    private static IEnumerable<(string Name, PersonValues Values)> Each(Network network, Partition groups)
        => PersonMeasures.Plain.Select(m => (m.Name, m.Of(network))).Concat(PersonMeasures.Grouped.Select(m => (m.Name, m.Of(network, groups))));

    private static void Same(string name, double x, double y)
        => Assert.True(double.IsNaN(x) ? double.IsNaN(y) : Math.Abs(x - y) <= 1e-9 * Math.Max(1, Math.Abs(x)), FormattableString.Invariant($"{name}: {x:R} and {y:R}"));
}
