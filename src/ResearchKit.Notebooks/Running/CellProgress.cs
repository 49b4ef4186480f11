namespace ResearchKit;

/// <summary>A cell that has just ended.</summary>
/// <param name="Number">Its execution count, from 1.</param>
/// <param name="Of">How many cells the notebook runs.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Took">How long it took; for the eye only, never part of an output.</param>
/// <param name="Error">Its error; null when it ran to its end.</param>
public sealed record CellProgress(int Number, int Of, NotebookCell Cell, TimeSpan Took, CellError? Error);
