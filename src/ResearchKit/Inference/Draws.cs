namespace ResearchKit;

/// <summary>How many draws, from which seed, and how the work can be watched and stopped.</summary>
/// <param name="Count">Number of draws, 1 or more.</param>
/// <param name="Seed">Seed; draw i uses the stream (seed, i), so the result does not depend on the number of threads.</param>
/// <param name="Level">Nominal coverage of intervals, inside (0,1).</param>
public sealed record Draws(int Count = 2000, ulong Seed = 1, double Level = 0.95)
{
    /// <summary>Told the share done, 0 to 1.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>At most so many threads; null = all cores.</summary>
    public int? Threads { get; init; }
}
