using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ResearchKit;

/// <summary>Turns what went wrong into the words of the cell: its lines, none of the engine's.</summary>
/// <param name="sources">Cell number to its code.</param>
/// <param name="folder">The notebook's folder: left out of messages, so that they say nothing of the machine.</param>
internal sealed class CellErrors(IReadOnlyDictionary<int, string> sources, string folder)
{
    private const int Shown = 8;

    /// <summary>Name of a cell as a source file of the compiler.</summary>
    public static string FileOf(int cell) => string.Create(CultureInfo.InvariantCulture, $"cell {cell}");

    /// <summary>A cell that was found wrong before it ran.</summary>
    public CellError Of(int cell, CellFaultException fault)
    {
        string message = Local(fault.Message);
        return new(fault.Name, message, [$"{fault.Name}: {message}", .. At(cell, fault.Line)], fault.Line);
    }

    /// <summary>Code that does not compile.</summary>
    public CellError Of(int cell, IEnumerable<Diagnostic> diagnostics)
    {
        var faults = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => (Place: d.Location.GetLineSpan(), Text: $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}"))
            .OrderBy(d => d.Place.StartLinePosition).ToList();
        var trace = new List<string>();
        foreach (var (place, text) in faults.Take(Shown))
        {
            int line = place.StartLinePosition.Line + 1, column = place.StartLinePosition.Character;
            trace.Add(text);
            trace.AddRange(At(cell, line));
            if (Source(cell, line) is { Length: > 0 } source && column <= source.Length)
            {
                trace.Add(new string(' ', 4 + column - (source.Length - source.TrimStart().Length) is var w and > 0 ? w : 0) + "^");
            }
        }

        if (faults.Count > Shown)
        {
            trace.Add(string.Create(CultureInfo.InvariantCulture, $"... and {faults.Count - Shown} more."));
        }

        if (faults.Any(f => f.Text.Contains("'ResearchKit'", StringComparison.Ordinal) || (f.Text.StartsWith("CS0103", StringComparison.Ordinal) && f.Text.Contains("'Study'", StringComparison.Ordinal))))
        {
            trace.Add($"A notebook begins with: #r \"nuget: ResearchKit, {ToolVersion.Text}\" and using ResearchKit;");
        }

        int first = faults[0].Place.StartLinePosition.Line + 1;
        return new("CompilationError", string.Create(CultureInfo.InvariantCulture, $"line {first}: {faults[0].Text}"), [.. trace.Select(Local)], first);
    }

    /// <summary>Code that threw.</summary>
    public CellError Of(int cell, Exception thrown)
    {
        while (thrown is TargetInvocationException or AggregateException { InnerExceptions.Count: 1 } && thrown.InnerException is { } inner)
        {
            thrown = inner;
        }

        string message = Local(thrown.Message);
        var trace = new List<string> { $"{thrown.GetType().Name}: {message}" };
        var frames = Frames(thrown).ToList();
        foreach (var (where, line) in frames.Take(Shown))
        {
            trace.AddRange(At(where, line));
        }

        for (var cause = thrown.InnerException; cause is not null; cause = cause.InnerException)
        {
            trace.Add($"because of {cause.GetType().Name}: {Local(cause.Message)}");
        }

        int? own = frames.Where(f => f.Cell == cell).Select(f => (int?)f.Line).LastOrDefault();
        return new(thrown.GetType().Name, message, trace, own);
    }

    private static IEnumerable<(int Cell, int Line)> Frames(Exception thrown)
    {
        (int, int) last = default;
        foreach (var frame in new StackTrace(thrown, fNeedFileInfo: true).GetFrames())
        {
            if (Path.GetFileName(frame.GetFileName()) is { } file && file.StartsWith("cell ", StringComparison.Ordinal)
                && int.TryParse(file.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int cell)
                && (cell, frame.GetFileLineNumber()) != last)
            {
                last = (cell, frame.GetFileLineNumber());
                yield return last;
            }
        }
    }

    private IEnumerable<string> At(int cell, int? line) => line is null ? [] :
    [
        string.Create(CultureInfo.InvariantCulture, $"  cell {cell}, line {line}:"),
        .. Source(cell, line.Value) is { Length: > 0 } source ? new[] { "    " + source.Trim() } : [],
    ];

    private string Source(int cell, int line) =>
        sources.TryGetValue(cell, out string? code) && code.Split('\n') is var lines && line >= 1 && line <= lines.Length ? lines[line - 1] : "";

    private string Local(string text) => text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
