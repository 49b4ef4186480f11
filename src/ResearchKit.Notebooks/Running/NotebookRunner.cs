using System.Diagnostics;

namespace ResearchKit;

/// <summary>Runs a C# notebook without a front end: all its cells, in order, in a process of their own.</summary>
/// <param name="child">How that process is started; null: the researchkit command.</param>
public sealed class NotebookRunner(NotebookChildCommand? child = null)
{
    private readonly NotebookChildCommand _child = child ?? NotebookChildCommand.ResearchKit;

    /// <summary>A cell may take so long: ten minutes when nothing else is said.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Runs the notebook; stops at the first cell that fails, unless that cell is tagged <c>raises-exception</c>.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Its folder: the working directory of the cells.</param>
    /// <param name="progress">Told after each cell.</param>
    /// <param name="cancel">Stops the run at once.</param>
    /// <returns>The notebook with its outputs, and the cell that failed, if one did.</returns>
    /// <exception cref="NotebookException">A cell is in another language.</exception>
    /// <exception cref="IOException">The process could not be started.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<NotebookRun> RunAsync(NotebookFile notebook, string folder, IProgress<CellProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var places = Enumerable.Range(0, notebook.Cells.Count).Where(i => notebook.Cells[i].Runs).ToList();
        foreach (int place in places)
        {
            if (notebook.Cells[place].Language is { } language && CellSegment.Known(language) is null)
            {
                throw new NotebookException(notebook.Name, $"cell '{notebook.Cells[place].Id}' is in {language}; only C# cells run here.");
            }
        }

        var results = new Dictionary<int, CellResult>();
        using var process = CellProcess.Start(_child, folder);
        foreach (int place in places)
        {
            var cell = notebook.Cells[place];
            long start = Stopwatch.GetTimestamp();
            var result = await process.RunAsync(Code(cell), Timeout, cancel).ConfigureAwait(false);
            results[place] = result;
            progress?.Report(new(results.Count, places.Count, cell, Stopwatch.GetElapsedTime(start), result.Error));
            bool ended = result.Error is { Name: "Crash" or "Timeout", Line: null };
            if (result.Error is not null && (ended || !cell.Tags.Contains("raises-exception")))
            {
                return new(notebook.With(results), new(results.Count, cell, result));
            }
        }

        return new(notebook.With(results), null);
    }

    private static string Code(NotebookCell cell) =>
        cell.Language is { } language && CellSegment.Known(language) is { } known and not "csharp" ? $"#!{known}\n{cell.Source}" : cell.Source;
}
