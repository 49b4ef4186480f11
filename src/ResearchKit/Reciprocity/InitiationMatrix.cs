namespace ResearchKit;

/// <summary>Who starts with whom, role by role, under one counting rule. Chosen contacts only; convened ones are counted apart.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class InitiationMatrix
{
    private readonly double[,] _weight;
    private readonly int[,] _persons;

    internal InitiationMatrix(string label, IReadOnlyList<string> roles, IReadOnlyList<string> labels, double[,] weight, int[,] persons, CountingRule rule, long contacts, int people, Provenance provenance)
        => (Label, Roles, Labels, _weight, _persons, Rule, Contacts, People, Provenance) = (label, roles, labels, weight, persons, rule, contacts, people, provenance);

    /// <summary>What <see cref="Initiation.Matrix(Interactions, CountingRule)"/> is.</summary>
    public static MeasureInfo Info => Initiation.MatrixInfo;

    /// <summary>The window: the title of the cycle, or "all".</summary>
    public string Label { get; }

    /// <summary>The roles in the study's own words, in the order of rows and columns.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Their labels on pages.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The counting rule.</summary>
    public CountingRule Rule { get; }

    /// <summary>How many contacts are in the matrix.</summary>
    public long Contacts { get; }

    /// <summary>How many people start or receive one of them.</summary>
    public int People { get; }

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>The weight of contacts that the row role starts with the column role, by index.</summary>
    public double this[int from, int to] => _weight[from, to];

    /// <summary>The weight of contacts that one role starts with another, by the role's word; 0 for a role without contacts.</summary>
    public double this[string from, string to] => Place(from) is >= 0 and var f && Place(to) is >= 0 and var t ? _weight[f, t] : 0;

    /// <summary>How many people stand behind a cell: those who start or receive one of its contacts.</summary>
    public int PersonsIn(int from, int to) => _persons[from, to];

    /// <summary>Rows start, columns receive.</summary>
    public ResultTable ToTable()
    {
        var columns = new List<TableColumn> { new("Started by") };
        columns.AddRange(Labels.Select(l => new TableColumn($"with {l}", "contacts", Rule == CountingRule.Fractional ? "0.0" : "count")));
        var rows = Enumerable.Range(0, Roles.Count).Select(f =>
            (IReadOnlyList<Cell>)[Cell.Of(Labels[f]), .. Enumerable.Range(0, Roles.Count).Select(t => Cell.Of(_weight[f, t], _persons[f, t]))]).ToList();
        return new("T09-initiation-matrix", $"Who starts with whom, {Label}", "Read along a row: how many contacts that role started with each of the others.", columns, rows, Provenance)
        {
            N = FormattableString.Invariant($"{Contacts} contacts, {People} people, counted by {Rule}"),
            Formula = Info.Formula,
            Reference = Info.Reference,
            Counts = new("contacts", ["started by", "with"],
                [.. from f in Enumerable.Range(0, Roles.Count) from t in Enumerable.Range(0, Roles.Count) where _weight[f, t] > 0 select new CrosstabCell([Labels[f], Labels[t]], _weight[f, t], _persons[f, t])], Provenance),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"initiation matrix, {Label}: {Roles.Count} roles, {Contacts} contacts, counted by {Rule}");

    private int Place(string role)
    {
        for (int i = 0; i < Roles.Count; i++) if (string.Equals(Roles[i], role, StringComparison.Ordinal)) return i;
        return -1;
    }
}
