namespace ResearchKit;

/// <summary>Which columns of a log mean what, and how it is read. Everything has a default; a named column must be there.</summary>
public sealed record EventLogOptions
{
    /// <summary>Column of the sender. Default: <c>from</c>, <c>source</c> or <c>ego</c> with its partner, else the first column.</summary>
    public string? From { get; init; }

    /// <summary>Column of the receiver. Default: <c>to</c>, <c>target</c> or <c>alter</c> with its partner, else the second column.</summary>
    public string? To { get; init; }

    /// <summary>
    /// Column of the time: 2026-03-01T14:30, with a space for the T, with seconds (cut off), the date alone, or a whole number of minutes.
    /// Default: <c>time</c>, else <c>start</c>, else the log is undated; <c>none</c> leaves times out.
    /// </summary>
    public string? Time { get; init; }

    /// <summary>Column of the weight. Default: <c>weight</c> where there is one, else every row weighs 1; <c>none</c> ignores weights.</summary>
    public string? Weight { get; init; }

    /// <summary>At most so many threads; null = all cores. The result does not depend on it.</summary>
    public int? Threads { get; init; }

    /// <summary>Told the share of a large file that is read, 0 to 1; from any thread.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancel { get; init; }

    internal TieQuestion Question => new(From, To, Weight) { Time = Time, HasTime = Time != EdgeList.NoWeight, Effort = new(Threads, Cancel), Progress = Progress };
}
