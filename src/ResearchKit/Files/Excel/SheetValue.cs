using System.Globalization;

namespace ResearchKit;

/// <summary>A cell to write: typed, so that a text is never a formula and an id never a number.</summary>
/// <param name="Kind">Text, Number or Boolean; dates are numbers with a style.</param>
/// <param name="Text">Its text, or its number as XML holds it; null: the cell is left empty.</param>
/// <param name="Style">How it looks.</param>
internal readonly record struct SheetValue(SheetCellKind Kind, string? Text, CellStyle Style)
{
    internal static SheetValue Empty => default;

    internal static SheetValue Of(string text, CellStyle style = CellStyle.Text)
        => text.Length == 0 ? Empty : new(SheetCellKind.Text, text, text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? CellStyle.Quoted : style);

    internal static SheetValue Of(double number, CellStyle style = CellStyle.General) => new(SheetCellKind.Number, number.ToString("R", CultureInfo.InvariantCulture), style);

    internal static SheetValue Of(bool truth) => new(SheetCellKind.Boolean, truth ? "1" : "0", CellStyle.General);

    /// <summary>A moment; one before the calendar that all programs share is written as text.</summary>
    internal static SheetValue Of(DateTime moment, bool hasTime)
    {
        if (moment < ExcelDate.First) return Of(ExcelDate.Text(moment));
        return Of(ExcelDate.Serial(moment), !hasTime ? CellStyle.Date : moment.Second == 0 ? CellStyle.DateTime : CellStyle.DateTimeSeconds);
    }
}
