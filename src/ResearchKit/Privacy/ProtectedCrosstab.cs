namespace ResearchKit;

/// <summary>A two-way table with totals in which small counts are hidden, and as many others as it takes; see <see cref="Suppression"/>.</summary>
public sealed class ProtectedCrosstab
{
    private readonly Cell[,] _cells;

    internal ProtectedCrosstab(IReadOnlyList<string> rows, IReadOnlyList<string> columns, Cell[,] cells) => (Rows, Columns, _cells) = (rows, columns, cells);

    /// <summary>Values of the first dimension.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>Values of the second dimension.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>A cell. Row index <c>Rows.Count</c> holds the totals of the columns, column index <c>Columns.Count</c> those of the rows.</summary>
    public Cell this[int row, int column] => _cells[row, column];
}
