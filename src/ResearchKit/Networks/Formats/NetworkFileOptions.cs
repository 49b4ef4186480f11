namespace ResearchKit;

/// <summary>What of a network file means what. Everything has a default; what is named must be there, and must be something that the format has.</summary>
public sealed record NetworkFileOptions
{
    /// <summary>Format. Default: by the extension of the file; see <see cref="NetworkFormat"/>.</summary>
    public NetworkFormat? Format { get; init; }

    /// <summary>Edge list: column of the sender. Default: <c>from</c>, <c>source</c> or <c>ego</c> with its partner, else the first column.</summary>
    public string? From { get; init; }

    /// <summary>Edge list: column of the receiver. Default: <c>to</c>, <c>target</c> or <c>alter</c> with its partner, else the second column.</summary>
    public string? To { get; init; }

    /// <summary>
    /// Column or tie attribute of the weight. Default: <c>weight</c> where there is one, else every row weighs 1; <c>none</c> ignores weights.
    /// </summary>
    public string? Weight { get; init; }

    /// <summary>Edge list: file of the people, so that those without a tie are there too; null: the people are those with a tie.</summary>
    public string? Nodes { get; init; }

    /// <summary>
    /// Column of <see cref="Nodes"/>, or attribute of the people, that holds the id. Default: column <c>id</c>, else the first; the id of the format, or
    /// its name or label where the ids are a program's own numbers (n0, n1, n2).
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Column of <see cref="Nodes"/>, or attribute of the people, that is the group; null: no groups.</summary>
    public string? Group { get; init; }

    /// <summary>Pajek and DL: which network of a file that holds several relations, by its name or number.</summary>
    public string? Relation { get; init; }

    /// <summary>
    /// Edge list: column that says in which wave a tie was reported: a network for each wave, in the order of the labels (numbers in them by size), beside the one of
    /// all rows. Null: no waves. Not together with <see cref="Relations"/>.
    /// </summary>
    public string? Waves { get; init; }

    /// <summary>Edge list: column of the kind of tie: a network for each kind beside the one of all rows. Null: one kind. Not together with <see cref="Waves"/>.</summary>
    public string? Relations { get; init; }

    /// <summary>
    /// Column in <see cref="Nodes"/> that says who answered: true or false, or the waves that the person answered, with a semicolon between them; empty = none.
    /// The ties of the others are unknown, not absent. Null: everybody answered.
    /// </summary>
    public string? Answered { get; init; }

    /// <summary>
    /// The file has a row a person and meeting: the network is its projection to the persons by this rule. <see cref="From"/> names the column of the person (default:
    /// person, participant_id, from, else the first), <see cref="To"/> that of the meeting. Null: the file has ties. To have been at one meeting is not to have been in contact.
    /// </summary>
    public ProjectionRule? Projection { get; init; }

    /// <summary>True: (a, b) and (b, a) are one tie. Default: as the file says; edge lists, matrices and DL cannot say it and are directed.</summary>
    public bool Undirected { get; init; }
}
