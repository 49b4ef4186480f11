namespace ResearchKit;

/// <summary>Which columns of an edge list mean what. Everything has a default; a named column must be there.</summary>
public sealed record EdgeListOptions
{
    /// <summary>Column of the sender. Default: <c>from</c>, <c>source</c> or <c>ego</c> with its partner, else the first column.</summary>
    public string? From { get; init; }

    /// <summary>Column of the receiver. Default: <c>to</c>, <c>target</c> or <c>alter</c> with its partner, else the second column.</summary>
    public string? To { get; init; }

    /// <summary>Column of the weight. Default: <c>weight</c> where there is one, else every row weighs 1; <c>none</c> ignores weights.</summary>
    public string? Weight { get; init; }

    /// <summary>File of the people, so that those without a tie are there too; null: the people are those with a tie.</summary>
    public string? Nodes { get; init; }

    /// <summary>Column of the id in <see cref="Nodes"/>. Default: <c>id</c>, else the first column.</summary>
    public string? Id { get; init; }

    /// <summary>Column of the group in <see cref="Nodes"/>; null: no groups.</summary>
    public string? Group { get; init; }

    /// <summary>
    /// Column that says in which wave a tie was reported: a network for each wave, in the order of the labels (numbers in them by size), beside the one of all rows.
    /// Null: no waves. Not together with <see cref="Relations"/>.
    /// </summary>
    public string? Waves { get; init; }

    /// <summary>Column of the kind of tie: a network for each kind beside the one of all rows. Null: one kind. Not together with <see cref="Waves"/>.</summary>
    public string? Relations { get; init; }

    /// <summary>
    /// Column in <see cref="Nodes"/> that says who answered: true or false, or the waves that the person answered, with a semicolon between them; empty = none.
    /// The ties of the others are unknown, not absent. Null: everybody answered.
    /// </summary>
    public string? Answered { get; init; }

    /// <summary>True: (a, b) and (b, a) are one tie.</summary>
    public bool Undirected { get; init; }
}
