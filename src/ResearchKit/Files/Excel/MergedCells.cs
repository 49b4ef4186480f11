namespace ResearchKit;

/// <summary>Cells that were made one: only the first of them holds a value.</summary>
/// <param name="Area">As Excel writes it: A2:A5.</param>
/// <param name="Row">First row.</param>
/// <param name="Column">First column, A = 0.</param>
internal sealed record MergedCells(string Area, long Row, int Column);
