namespace ResearchKit;

/// <summary>The ties of a file as columns. Ties of a person to themselves and of weight 0 are counted and left out, and so are people with no other.</summary>
/// <param name="Roster">The people.</param>
/// <param name="From">Index of the sender.</param>
/// <param name="To">Index of the receiver.</param>
/// <param name="Weight">Weight; empty = all 1.</param>
/// <param name="Minute">Minute; empty = no times.</param>
/// <param name="SelfTies">Rows that tie a person to themselves.</param>
/// <param name="ZeroWeights">Other rows of weight 0.</param>
internal sealed record TieColumns(Roster Roster, int[] From, int[] To, double[] Weight, int[] Minute, long SelfTies, long ZeroWeights)
{
    public string Relation { get; private init; } = "tie";

    /// <summary>The part of each tie, a place in <see cref="Parts"/>; empty = the ties are not parted.</summary>
    public int[] Part { get; init; } = [];

    /// <summary>The words that part the ties, in order.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What a reader must know of how the columns were read.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>The same, with what the header says.</summary>
    /// <param name="header">The header.</param>
    /// <param name="undirected">Rows that Gephi marks as without direction in its column Type.</param>
    public TieColumns Under(TieHeader header, long undirected)
    {
        var notes = new List<string>();
        if (header.Overlooked is { } column) notes.Add($"column '{column}' is not used: name it with --weight to weigh ties by it");
        if (undirected > 0) notes.Add(FormattableString.Invariant($"column 'Type' calls {undirected} of {From.Length + SelfTies + ZeroWeights} ties undirected, and they are read as directed: --undirected reads them without direction"));
        return this with { Relation = header.Relation, Notes = notes };
    }

    /// <summary>Where the ties come from.</summary>
    public Provenance ProvenanceOf(string path) => Notes.Aggregate(Provenance.From(Path.GetFileName(path)), (p, note) => p.Noting(note));
}
