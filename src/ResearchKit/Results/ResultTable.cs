namespace ResearchKit;

/// <summary>A table that knows its caption, how to read it, and what it rests on; it shows itself in a notebook.</summary>
/// <param name="Id">Stable id, the file name of its CSV: <c>T09-initiation-matrix</c>. Letters, digits and dashes.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="HowToRead">One sentence for a reader who sees it for the first time.</param>
/// <param name="Columns">The columns, one or more.</param>
/// <param name="Rows">The rows, each as long as <paramref name="Columns"/>; none when nothing is recorded.</param>
/// <param name="Provenance">Where it comes from.</param>
/// <exception cref="ArgumentException">A row is longer or shorter than the columns, there is no column, or the id cannot be a file name.</exception>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record ResultTable(string Id, string Caption, string HowToRead, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows, Provenance Provenance)
{
    private readonly IReadOnlyList<IReadOnlyList<Cell>> _rows = Checked(Columns, Rows);

    /// <summary>Stable id.</summary>
    public string Id { get; } = CheckedId(Id);

    /// <summary>The columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; } = [.. Columns];

    /// <summary>The rows, each as long as <see cref="Columns"/>.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows
    {
        get => _rows;
        init => _rows = Checked(Columns, value);
    }

    /// <summary>The counts behind the table, where it counts people or their doings: what suppression works on.</summary>
    public Crosstab? Counts { get; init; }

    /// <summary>n and its unit, as printed under the caption: "230 acts, 29 persons". Empty where it does not apply.</summary>
    public string N { get; init; } = "";

    /// <summary>Formula in plain characters, for the foot of the table; null where nothing is computed.</summary>
    public string? Formula { get; init; }

    /// <summary>Source of the method; null where nothing is computed.</summary>
    public string? Reference { get; init; }

    /// <summary>The foot line by line: what the dashes mean, formula, source, what was left out, notes, and whether the data are synthetic.</summary>
    internal IEnumerable<(string Label, string Text)> Foot()
    {
        var reasons = _rows.SelectMany(r => r).Where(c => c.State != CellState.Shown && !string.IsNullOrEmpty(c.Reason))
            .Select(c => (c.State, c.Reason!)).Distinct().ToList();
        foreach (var (state, label) in new[] { (CellState.Undefined, "– not defined"), (CellState.Suppressed, "Not shown") })
            if (reasons.Where(r => r.State == state).Select(r => r.Item2).ToList() is { Count: > 0 } why) yield return (label, string.Join("; ", why));
        if (Formula is { Length: > 0 }) yield return ("Formula", Formula);
        if (Reference is { Length: > 0 }) yield return ("Source", Reference);
        if (Provenance.Excluded.Count > 0) yield return ("Left out", string.Join("; ", Provenance.Excluded.Select(e => FormattableString.Invariant($"{e.Reason}: {e.Count}"))));
        foreach (string note in Provenance.Notes) yield return ("Note", note);
        yield return ("Data", Provenance.Origin);
    }

    private static string CheckedId(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) throw new ArgumentException($"A table id has letters, digits and dashes only: '{id}'.", nameof(id));
        return id;
    }

    private static IReadOnlyList<IReadOnlyList<Cell>> Checked(IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        if (columns.Count == 0) throw new ArgumentException("A table has at least one column.", nameof(columns));
        for (int r = 0; r < rows.Count; r++)
            if (rows[r].Count != columns.Count)
                throw new ArgumentException(FormattableString.Invariant($"Row {r + 1} has {rows[r].Count} cells, the table has {columns.Count} columns."), nameof(rows));
        return [.. rows.Select(r => (IReadOnlyList<Cell>)[.. r])];
    }
}
