namespace ResearchKit;

/// <summary>Which columns of a file of ties are meant: -1 where there is none.</summary>
internal sealed record TieHeader(int From, int To, int Weight, int Time, int Type)
{
    private static readonly (string From, string To)[] Pairs = [("from", "to"), ("source", "target"), ("ego", "alter")];

    /// <summary>The column that parts the ties into several networks; -1 where none is asked for.</summary>
    public int By { get; private init; } = -1;

    /// <summary>What a tie means: the weight's column, where it was named.</summary>
    public string Relation { get; private init; } = "tie";

    /// <summary>A column that is called like the default one but for its case: not used, and said.</summary>
    public string? Overlooked { get; private init; }

    /// <summary>True for a column that is meant.</summary>
    public bool Wants(int column) => column == From || column == To || column == Weight || column == Time || column == Type;

    /// <summary>Finds the columns; null, with a fault told, where there are fewer than two.</summary>
    /// <exception cref="ArgumentException">A column that was named is not there.</exception>
    public static TieHeader? Of(EdgeTable table, TieQuestion question)
    {
        if (table.Columns.Count < 2)
        {
            table.Fault("", default, "too-few-columns", "A tie needs two columns, such as from,to, with a comma, semicolon or tab between them.", line: 1);
            return null;
        }
        var (from, to) = Ends(table, question);
        if (from == to) throw new ArgumentException($"Sender and receiver are the same column '{table.Columns[from]}'.", nameof(question));
        int weight = Column(table, question.Weight, "weight"), time = -1;
        if (question.HasTime)
        {
            time = Column(table, question.Time, "time");
            if (time < 0 && question.Time is null) time = table.Find("start");
        }
        return new(from, to, weight, time, question.Undirected ? -1 : table.Find("Type"))
        {
            By = question.By is { } by ? table.Require(by) : -1,
            Relation = weight < 0 || table.Columns[weight] == "weight" ? "tie" : table.Columns[weight],
            Overlooked = weight < 0 && question.Weight is null ? table.Columns.FirstOrDefault(c => c.Equals("weight", StringComparison.OrdinalIgnoreCase)) : null,
        };
    }

    private static int Column(EdgeTable table, string? named, string usual)
        => named == EdgeList.NoWeight ? -1 : named is not null ? table.Require(named) : table.Find(usual);

    private static (int From, int To) Ends(EdgeTable table, TieQuestion question)
    {
        if (question.From is { } a && question.To is { } b) return (table.Require(a), table.Require(b));
        int from = question.From is { } sender ? table.Require(sender) : -1, to = question.To is { } receiver ? table.Require(receiver) : -1;
        foreach (var pair in Pairs)
        {
            int f = from >= 0 ? from : table.Find(pair.From), t = to >= 0 ? to : table.Find(pair.To);
            if (f >= 0 && t >= 0 && f != t) return (f, t);
        }
        // One was named, or none: the first columns that are left.
        if (from < 0) from = to == 0 ? 1 : 0;
        if (to < 0) to = from == 0 ? 1 : 0;
        return (from, to);
    }
}
