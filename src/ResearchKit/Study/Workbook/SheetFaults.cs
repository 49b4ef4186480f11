namespace ResearchKit;

/// <summary>What Excel makes of what is typed: ids that become numbers, words that become dates, errors in place of values.</summary>
internal static class SheetFaults
{
    /// <summary>Excel keeps 15 digits of a number.</summary>
    private const int DigitsKept = 15;

    private const string AsText = "Format the column as Text (Home, Number), then type the id again.";

    private static readonly CellFault Error = new("error-cell", "Excel shows an error here: mend the formula, or write the value itself.", true);

    private static readonly CellFault NoValue = new("formula-without-value", "The value of this formula was never stored: open the workbook in Excel or LibreOffice and save it, or write the value itself.", true);

    private static readonly CellFault NumberId = new("number-id", "Excel holds this id as a number, so that noughts in front are lost (007 is 7): if that is not the id, format the column as Text (Home, Number) and type it again.", false);

    private static readonly CellFault LostId = new("lost-id", "Excel made a date, a fraction or a rounded number of this id, and what was typed is lost. " + AsText, true);

    private static readonly CellFault PlainDate = new("bad-date", "Excel holds a plain number here: format the cell as a date if it is one, or write it as 2026-03-01 (year-month-day).", true);

    private static readonly CellFault NoDay = new("bad-date", "Excel holds a time without a day here: write both in one cell, 2026-03-01 14:30.", true);

    private static readonly CellFault NotWhole = new("bad-number", "Excel made a date, a time or a percentage of it: format the cell as a number and write a whole number, such as 12.", true);

    private static readonly CellFault Changed = new("changed-text", "Excel made a date, a time or a percentage of what was typed: if it is not meant so, format the column as Text and type it again.", false);

    private static readonly CellFault ChangedFreeText = Changed with { IsShown = false };

    internal static CellFault? Of(SheetCell cell, SchemaColumn? column)
    {
        if (cell.Kind == SheetCellKind.Error) return Error;
        if (cell.Kind == SheetCellKind.NoValue) return NoValue;
        if (column is null || cell.Kind is SheetCellKind.Text or SheetCellKind.Boolean) return null;
        bool plain = cell.Kind == SheetCellKind.Number;
        return column.Type switch
        {
            "integer" => plain ? null : NotWhole,
            "date" or "datetime" => cell.Kind == SheetCellKind.Date ? null : cell.Kind == SheetCellKind.Time ? NoDay : PlainDate,
            "boolean" => null,
            _ when column.HoldsIds => plain && cell.Text.Length <= DigitsKept && cell.Text.All(char.IsAsciiDigit) ? NumberId : LostId,
            _ => plain ? null : column.FreeText ? ChangedFreeText : Changed,
        };
    }
}
