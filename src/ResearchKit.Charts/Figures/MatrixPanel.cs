namespace ResearchKit;

/// <summary>One matrix of counts, as drawn in F05.</summary>
/// <param name="Label">The cycle.</param>
/// <param name="Note">What it rests on: "352 acts".</param>
/// <param name="Cells">Counts: row = who starts, column = who receives. NaN is drawn as not shown.</param>
internal sealed record MatrixPanel(string Label, string Note, double[,] Cells);
