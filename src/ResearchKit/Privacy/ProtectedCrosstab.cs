namespace ResearchKit;

/// <summary>A two-way table with totals in which small counts are hidden, and as many others as it takes; see <see cref="Suppression"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class ProtectedCrosstab
{
    private readonly Cell[,] _cells;
    private readonly Crosstab _counts;
    private readonly int _minCell;

    /// <summary>What is counted, and how many cells.</summary>
    public override string ToString() => FormattableString.Invariant($"{_counts.Counted}: {_cells.GetLength(0)} x {_cells.GetLength(1)} cells, those of fewer than {_minCell} persons not shown");

    internal ProtectedCrosstab(Crosstab counts, IReadOnlyList<string> rows, IReadOnlyList<string> columns, Cell[,] cells, int minCell)
        => (_counts, Rows, Columns, _cells, _minCell) = (counts, rows, columns, cells, minCell);

    /// <summary>Values of the first dimension.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>Values of the second dimension.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>A cell. Row index <c>Rows.Count</c> holds the totals of the columns, column index <c>Columns.Count</c> those of the rows.</summary>
    public Cell this[int row, int column] => _cells[row, column];

    /// <summary>The table with its totals. Notes and exclusions stay unsaid: they may tell of single people.</summary>
    public ResultTable ToTable() => new(
        "protected-counts",
        $"{Capital(_counts.Counted)} by {_counts.Dimensions[0]} and {_counts.Dimensions[1]}, small counts not shown",
        FormattableString.Invariant($"Each row counts {_counts.Counted} of one {_counts.Dimensions[0]}; counts of fewer than {_minCell} people are not shown, nor others that would give them away."),
        [new(Capital(_counts.Dimensions[0])), .. Columns.Append("all").Select(c => new TableColumn(c, "", "count"))],
        [.. Rows.Append("all").Select((row, r) => (IReadOnlyList<Cell>)[Cell.Of(row), .. Enumerable.Range(0, Columns.Count + 1).Select(c => _cells[r, c])])],
        Provenance.From(_counts.Provenance.Origin, _counts.Provenance.Synthetic, _counts.Provenance.Seed));

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
