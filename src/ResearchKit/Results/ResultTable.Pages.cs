namespace ResearchKit;

public sealed partial record ResultTable
{
    /// <summary>
    /// The table as pages show it: lower and upper limits that belong together are one column, so that a reader sees a range; columns that are
    /// for data only are left out.
    /// </summary>
    private ResultTable ForPages()
    {
        if (Columns.All(c => c is { RangeHeading: null, DataOnly: false })) return this;
        var columns = new List<TableColumn>();
        for (int c = 0; c < Columns.Count; c++)
        {
            if (Columns[c].DataOnly) continue;
            columns.Add(Columns[c].RangeHeading is { } heading ? new(heading, Columns[c].Unit) : Columns[c]);
            if (Columns[c].RangeHeading is not null) c++;
        }
        return new(Id, Caption, HowToRead, columns, [.. Rows.Select(Joined)], Provenance) { Counts = Counts, N = N, Formula = Formula, Reference = Reference };
    }

    private IReadOnlyList<Cell> Joined(IReadOnlyList<Cell> row)
    {
        var cells = new List<Cell>();
        for (int c = 0; c < row.Count; c++)
        {
            if (Columns[c].DataOnly) continue;
            if (Columns[c].RangeHeading is null || c + 1 == row.Count) cells.Add(row[c]);
            else
            {
                var (low, high) = (row[c], row[++c]);
                bool isRange = low is { State: CellState.Shown, Text: null } && high is { State: CellState.Shown, Text: null };
                cells.Add(isRange ? Cell.Of($"{Columns[c].Show(low)} to {Columns[c].Show(high)}") : low);
            }
        }
        return cells;
    }
}
