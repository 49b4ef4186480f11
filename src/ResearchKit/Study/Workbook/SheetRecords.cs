namespace ResearchKit;

/// <summary>The rows of a sheet as records of a table. Blank rows are passed over, and so is what is blank to the right of the headings.</summary>
internal sealed class SheetRecords : TableRecords
{
    private readonly SheetRows _rows;
    private readonly List<string> _headings = [];
    private SheetCell?[] _cells = [];

    internal SheetRecords(SheetRows rows) => (_rows, IsTyped) = (rows, true);

    internal override ReadOnlySpan<char> this[int field] => _cells[field] is { } cell ? cell.Text : default;

    internal override bool Next()
    {
        while (_rows.Next())
        {
            int last = -1;
            foreach (var cell in _rows.Cells) if (!IsBlank(cell)) last = Math.Max(last, cell.Column);
            if (last < 0) continue;
            Line = _rows.Row;
            Count = Math.Max(_headings.Count, last + 1);
            Fill();
            if (_headings.Count == 0) for (int i = 0; i < Count; i++) _headings.Add(this[i].Trim().ToString());
            return true;
        }
        return false;
    }

    internal override CellFault? FaultOf(int field, SchemaColumn? column) => _cells[field] is { } cell ? SheetFaults.Of(cell, column) : null;

    /// <summary>What stands there is not shown: it may be a note that names somebody.</summary>
    internal override string Ragged(int expected)
    {
        int beyond = Array.FindIndex(_cells, expected, c => c is { } cell && !IsBlank(cell));
        return FormattableString.Invariant($"Cell {CellAddress.Letters(beyond)}{Line} stands under no heading: give its column a heading, or empty the cell.");
    }

    /// <summary>Areas of merged cells that reach into the table, each with the heading of its first column; known when all is read.</summary>
    internal IEnumerable<(MergedCells Cells, string Heading)> Merges
        => _rows.Merges.Where(m => m.Column < _headings.Count).Select(m => (m, _headings[m.Column]));

    public override void Dispose() => _rows.Dispose();

    private void Fill()
    {
        if (_cells.Length < Count) _cells = new SheetCell?[Count];
        Array.Clear(_cells);
        bool lost = false;
        foreach (var cell in _rows.Cells)
        {
            if (cell.Column >= Count) continue;
            _cells[cell.Column] = cell;
            lost |= cell.Text.Contains('\uFFFD', StringComparison.Ordinal);
        }
        Problem = lost ? CsvProblem.LostText : CsvProblem.None;
    }

    private static bool IsBlank(SheetCell cell) => cell.Kind == SheetCellKind.Text && string.IsNullOrWhiteSpace(cell.Text);
}
