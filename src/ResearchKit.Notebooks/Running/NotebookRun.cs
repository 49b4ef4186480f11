namespace ResearchKit;

/// <summary>What running a notebook gave.</summary>
/// <param name="Notebook">The notebook with the outputs of this run.</param>
/// <param name="Failed">The cell that ended the run; null when all ran.</param>
public sealed record NotebookRun(NotebookFile Notebook, FailedCell? Failed);
