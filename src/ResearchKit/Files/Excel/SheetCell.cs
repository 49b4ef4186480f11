namespace ResearchKit;

/// <summary>A filled cell of a sheet.</summary>
/// <param name="Column">Its column, A = 0.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its value as a CSV file would have it: dates as ISO writes them, TRUE and FALSE, numbers with a point.</param>
internal readonly record struct SheetCell(int Column, SheetCellKind Kind, string Text);
