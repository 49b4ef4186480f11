namespace ResearchKit;

/// <summary>How much a <see cref="NetworkSummary"/> holds, and what it may cost.</summary>
public sealed record NetworkSummaryOptions
{
    /// <summary>Most people x ties for which betweenness, closeness and harmonic centrality are computed without <see cref="Exact"/>.</summary>
    public const long MostPathSteps = 200_000_000;

    /// <summary>Most two-paths (direction left out) for which triads, brokerage and structural holes are computed without <see cref="Exact"/>.</summary>
    public const long MostTwoPaths = 500_000_000;

    /// <summary>Most draws x (people + ties) for which the range of the E-I index under chance is computed without <see cref="Exact"/>.</summary>
    public const long MostDeals = 50_000_000;

    /// <summary>Seed of the draws behind that range.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>True: everything, whatever it costs.</summary>
    public bool Exact { get; init; }

    /// <summary>What is said of each person.</summary>
    public NetworkMembers Members { get; init; }

    /// <summary>The same relation in several waves, in order: each is measured, and each step between two. Null: one network.</summary>
    public NetworkSeries? Waves { get; init; }

    /// <summary>True: each step between two waves has its QAP correlation, 2,000 orders of the people from <see cref="Seed"/>.</summary>
    public bool Qap { get; init; }

    /// <summary>Several kinds of tie among the same people: how far they lie on each other. Null: one kind.</summary>
    public NetworkSeries? Relations { get; init; }

    /// <summary>Two groups between which contact is looked at when those who stand most between others are away; null: not looked at.</summary>
    public (string A, string B)? Between { get; init; }

    /// <summary>How many of them may be away, 1 or more.</summary>
    public int Away { get; init; } = 3;

    /// <summary>At most so many threads; null = all cores. The result does not depend on it.</summary>
    public int? Threads { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancel { get; init; }

    internal Effort Effort => new(Threads, Cancel);
}
