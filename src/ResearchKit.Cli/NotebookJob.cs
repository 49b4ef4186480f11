using System.Globalization;
using System.Text;

namespace ResearchKit;

/// <summary>One call of <c>notebook run</c>.</summary>
/// <param name="output">Takes the files written, one a line.</param>
/// <param name="error">Takes progress and what went wrong.</param>
internal sealed class NotebookJob(TextWriter output, TextWriter error)
{
    /// <summary>Folder for the results; null: in place.</summary>
    public string? Folder { get; init; }

    /// <summary>A page beside each notebook.</summary>
    public bool Html { get; init; }

    /// <summary>A cell may take so long.</summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>Name and value of the parameters of this run.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>No progress.</summary>
    public bool Quiet { get; init; }

    /// <summary>Runs the notebooks one after another; the worst exit code is returned.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> files, CancellationToken cancel)
    {
        // Paths are settled before anything runs: a cell may change its folder, we do not follow it.
        var work = files.Select(f => (Shown: f, From: Path.GetFullPath(f), To: Target(f))).ToList();
        foreach (var (shown, _, to) in work)
        {
            if (work.Count(w => w.To == to) > 1)
            {
                throw new WrongUseException($"{shown}: two of the notebooks would be written to {to}.");
            }
        }

        int worst = ExitCode.Done;
        foreach (var (shown, from, to) in work)
        {
            worst = Math.Max(worst, await One(shown, from, to, cancel).ConfigureAwait(false));
        }

        return worst;
    }

    private string Target(string file) => Path.GetFullPath(Folder is null ? file : Path.Combine(Folder, Path.GetFileName(file)));

    private async Task<int> One(string shown, string from, string to, CancellationToken cancel)
    {
        NotebookRun run;
        try
        {
            if (!File.Exists(from)) throw new IOException(Directory.Exists(from) ? "this is a folder: name the notebooks in it." : "there is no such file.");
            // What cannot be written should be known before the cells run, not after.
            CanHold(Path.GetDirectoryName(to));
            var runner = new NotebookRunner { Timeout = Timeout };
            var notebook = NotebookFile.Read(from, shown).WithParameters(Parameters);
            await WarnOfParameters(notebook).ConfigureAwait(false);
            run = await runner.RunAsync(notebook, Path.GetDirectoryName(from)!, new Teller(Quiet ? TextWriter.Null : error, shown), cancel).ConfigureAwait(false);
        }
        catch (NotebookException fault)
        {
            await error.WriteLineAsync(fault.Message).ConfigureAwait(false);
            return ExitCode.Faults;
        }
        catch (NotebookParameterException wrong)
        {
            await error.WriteLineAsync(wrong.Message).ConfigureAwait(false);
            return ExitCode.WrongUse;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{shown}: {closed.Message}").ConfigureAwait(false);
            return ExitCode.NotReadOrWritten;
        }

        if (run.Failed is { } failed)
        {
            await error.WriteLineAsync(Told(shown, failed, from == to)).ConfigureAwait(false);
            return ExitCode.Faults;
        }

        try
        {
            string? page = Html ? NotebookPage.Of(run.Notebook, Path.GetDirectoryName(from)!) : null;
            Write(to, run.Notebook.ToJson());
            if (page is not null)
            {
                Write(Path.ChangeExtension(to, ".html"), page);
            }
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{shown}: {closed.Message}").ConfigureAwait(false);
            return ExitCode.NotReadOrWritten;
        }

        return ExitCode.Done;
    }

    private static void CanHold(string? folder)
    {
        for (; folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder)) throw new IOException($"'{Path.GetFileName(folder)}' is a file, not a folder: name another folder.");
        }
    }

    private void Write(string path, string text)
    {
        Whole.File(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(text)));
        output.WriteLine(path);
    }

    // Without a tagged cell the values are declared at the top, where no cell may ever read them: a mistyped tag looks like that.
    private async Task WarnOfParameters(NotebookFile notebook)
    {
        if (Parameters.Count > 0 && !notebook.Cells.Any(c => c.Kind == "code" && c.Tags.Contains("parameters")))
        {
            await error.WriteLineAsync($"{notebook.Name}: warning: no cell has the tag 'parameters', so --param declares {string.Join(", ", Parameters.Select(p => p.Key))} in a cell at the top; a cell that sets the same name anew undoes it.").ConfigureAwait(false);
        }
    }

    private static string Told(string shown, FailedCell failed, bool inPlace)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{shown}: cell {failed.Number} (id '{failed.Cell.Id}') failed. {(inPlace ? "This notebook is as it was." : "Nothing was written of this notebook.")}").AppendLine();
        int line = 0;
        foreach (string source in failed.Cell.Source.Split('\n'))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{(++line == failed.Result.Error!.Line ? ">" : " ")}{line,4}  {source}");
        }

        if (NotebookCellPrint.Last(failed.Result) is { Lines.Count: > 0 } printed)
        {
            text.AppendLine().AppendLine(printed.Whole ? "It printed:" : FormattableString.Invariant($"The last {printed.Lines.Count} lines that it printed:"));
            foreach (string printedLine in printed.Lines)
            {
                text.Append("  ").AppendLine(printedLine);
            }
        }

        text.AppendLine().AppendJoin(Environment.NewLine, failed.Result.Error!.Trace);
        return text.ToString();
    }

    private sealed class Teller(TextWriter to, string shown) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => to.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{shown}: cell {value.Number} of {value.Of}, {value.Took.TotalSeconds:0.00} s{(value.Error is null ? "" : ", failed")}"));
    }
}
