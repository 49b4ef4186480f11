namespace ResearchKit;

/// <summary>What is asked of a file of ties: names of columns (null = by default), and how hard to work.</summary>
internal sealed record TieQuestion(string? From, string? To, string? Weight)
{
    /// <summary>Column of the time; null = by default.</summary>
    public string? Time { get; init; }

    /// <summary>True: times are wanted.</summary>
    public bool HasTime { get; init; }

    /// <summary>Column whose words part the ties into several networks; null: one network.</summary>
    public string? By { get; init; }

    /// <summary>True: ties have no direction, so nobody needs to be told of those that say so.</summary>
    public bool Undirected { get; init; }

    /// <summary>Threads, and a way to stop.</summary>
    public Effort Effort { get; init; }

    /// <summary>Told the share of the file that is read.</summary>
    public IProgress<double>? Progress { get; init; }
}
