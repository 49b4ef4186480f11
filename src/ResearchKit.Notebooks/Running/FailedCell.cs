namespace ResearchKit;

/// <summary>The cell at which a run ended.</summary>
/// <param name="Number">Its execution count.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Result">What it put out until then, the error at the end.</param>
public sealed record FailedCell(int Number, NotebookCell Cell, CellResult Result);
