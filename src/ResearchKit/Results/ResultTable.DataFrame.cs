using Microsoft.Data.Analysis;

namespace ResearchKit;

public sealed partial record ResultTable
{
    /// <summary>
    /// The table as a data frame, to hand on: numbers at full precision, null where undefined or protected. Compute with the measures, not with the frame:
    /// its grouping and joining treat nulls in ways that give silently wrong answers.
    /// </summary>
    public DataFrame ToDataFrame()
    {
        var columns = Names().Select((name, c) =>
        {
            var cells = Rows.Select(r => r[c]);
            // A column of numbers with a word in it is handed on as words: a data frame has one type a column.
            bool words = Columns[c].IsText || Rows.Any(r => r[c] is { State: CellState.Shown, Text: not null });
            return words
                ? (DataFrameColumn)new StringDataFrameColumn(name, cells.Select(cell => cell.State == CellState.Shown ? cell.Text ?? Number(cell.Value) : null))
                : new DoubleDataFrameColumn(name, cells.Select(cell => cell.State == CellState.Shown && !double.IsNaN(cell.Value) ? cell.Value : (double?)null));
        });
        return new DataFrame(columns);
    }
}
