namespace ResearchKit;

/// <summary>Who starts with whom, role by role or sector by sector, under one counting rule. Chosen contacts only; convened ones are counted apart.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class InitiationMatrix
{
    private readonly double[,] _weight;
    private readonly int[,] _persons;

    internal InitiationMatrix(string by, string label, IReadOnlyList<string> groups, IReadOnlyList<string> labels, double[,] weight, int[,] persons, CountingRule rule, long contacts, int people, Provenance provenance)
        => (By, Label, Groups, Labels, _weight, _persons, Rule, Contacts, People, Provenance) = (by, label, groups, labels, weight, persons, rule, contacts, people, provenance);

    /// <summary>What <see cref="Initiation.Matrix(Interactions, CountingRule)"/> is.</summary>
    public static MeasureInfo Info => Initiation.MatrixInfo;

    /// <summary>What the groups are: "role", "sector".</summary>
    public string By { get; }

    /// <summary>The window: the title of the cycle, or "all".</summary>
    public string Label { get; }

    /// <summary>The roles or sectors in the study's own words, in the order of rows and columns.</summary>
    public IReadOnlyList<string> Groups { get; }

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

    /// <summary>The weight of contacts that the row starts with the column, by index.</summary>
    public double this[int from, int to] => _weight[from, to];

    /// <summary>The weight of contacts that one group starts with another, by the group's word; 0 for one without contacts.</summary>
    public double this[string from, string to] => Place(from) is >= 0 and var f && Place(to) is >= 0 and var t ? _weight[f, t] : 0;

    /// <summary>How many people stand behind a cell: those who start or receive one of its contacts.</summary>
    public int PersonsIn(int from, int to) => _persons[from, to];

    /// <summary>Two sentences: how many contacts of how many people are laid out, and that no cell is judged.</summary>
    public string PlainReading => Contacts == 0 ? $"No contact can be laid out {By} by {By}. There is nothing to judge."
        : FormattableString.Invariant($"{Contacts:#,0} contacts of {People} people are laid out by the {By} that started them and the {By} addressed. No cell carries a verdict; a {By} whose contacts were not written down has none here.");

    /// <summary>Rows start, columns receive.</summary>
    public ResultTable ToTable()
    {
        var columns = new List<TableColumn> { new("Started by") };
        columns.AddRange(Labels.Select(l => new TableColumn($"with {l}", "contacts", Rule == CountingRule.Fractional ? "0.0" : "count")));
        var rows = Enumerable.Range(0, Groups.Count).Select(f =>
            (IReadOnlyList<Cell>)[Cell.Of(Labels[f]), .. Enumerable.Range(0, Groups.Count).Select(t => Cell.Of(_weight[f, t], _persons[f, t]))]).ToList();
        return new(By == "role" ? "T09-initiation-matrix" : $"T09-initiation-matrix-{By}", $"Who starts with whom, {(By == "role" ? "" : $"{By} by {By}, ")}{Label}", $"Read along a row: how many contacts that {By} started with each of the others.", columns, rows, Provenance)
        {
            N = FormattableString.Invariant($"{Contacts} contacts, {People} people, {CountingWords.Of(Rule)}"),
            Formula = Info.Formula,
            Reference = Info.Reference,
            Counts = new("contacts", ["started by", "with"],
                [.. from f in Enumerable.Range(0, Groups.Count) from t in Enumerable.Range(0, Groups.Count) where _weight[f, t] > 0 select new CrosstabCell([Labels[f], Labels[t]], _weight[f, t], _persons[f, t])], Provenance),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"initiation matrix, {Label}: {Groups.Count} {By}s, {Contacts} contacts, {CountingWords.Of(Rule)}");

    private int Place(string group)
    {
        for (int i = 0; i < Groups.Count; i++) if (string.Equals(Groups[i], group, StringComparison.Ordinal)) return i;
        return -1;
    }
}
