namespace ResearchKit.Tests;

/// <summary>What a measure allocates grows with people and ties, never with their square or with the time that it takes.</summary>
public sealed class NetworkMemoryTests
{
    private static readonly Dictionary<string, Action<Network>> Measures = new(StringComparer.Ordinal)
    {
        ["betweenness"] = n => Centrality.Betweenness(n, new Effort(1, default)),
        ["distances"] = n => Reach.Of(n, TieDirection.In, new Effort(1, default)),
        ["structural holes"] = n => Burt.Of(n, new Effort(1, default)),
        ["PageRank"] = n => Centrality.PageRank(n, 0.85, false, new Effort(1, default)),
        ["eigenvector"] = n => Centrality.Eigenvector(n, new Effort(1, default)),
        ["cores"] = n => Cores.In(n),
        ["core and periphery"] = n => CorePeriphery.Of(n),
        ["triads"] = n => TriadCensus.Of(n, new Effort(1, default)),
        ["components"] = n => Components.Strong(n),
        ["brokerage"] = n => Brokerage.AgainstChance(n, Groups(n), Brokerage.Of(n, Groups(n), new Effort(1, default))),
        ["mixing"] = n => Mixing.Of(n, Groups(n)),
        ["participation"] = n => Participation.Of(n, Groups(n)),
        ["dyads"] = n => DyadCensus.Of(n),
    };

    public static TheoryData<string> Names { get; } = new(Measures.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void TwiceTheTies_AtMostLittleMoreThanTwiceTheMemory(string name)
    {
        // Sums are kept in at most 32 blocks: from 2,048 people on there are never more.
        var (small, large) = (Made(2_100), Made(4_200));
        Measures[name](Made(50));
        long one = Allocated(() => Measures[name](small)), two = Allocated(() => Measures[name](large));
        Assert.True(two <= 2.3 * one + 20_000, FormattableString.Invariant($"{name}: {one} bytes, twice the ties {two}"));
        // The most: 32 blocks of three numbers a person for the distances.
        Assert.True(two <= 1_000 * large.Count, FormattableString.Invariant($"{name}: {two} bytes for {large.Count} people"));
    }

    private static long Allocated(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Partition Groups(Network network) => new("group", network.Roster, ["x", "y", "z"], Enumerable.Range(0, network.Count).Select(i => i % 3).ToArray(), Nets.From);

    private static Network Made(int people)
    {
        var draw = new Rng(3);
        return Network.FromTies(
            [.. Enumerable.Range(0, 3 * people).Select(_ => ($"p{draw.Below(people):D4}", $"p{draw.Below(people):D4}", 1.0))], true, "tie", Nets.From, new Roster(Enumerable.Range(0, people).Select(i => $"p{i:D4}")));
    }
}
