using System.CommandLine;

namespace ResearchKit;

/// <summary>The workbook into which <c>--format xlsx</c> puts the tables of a verb.</summary>
internal static class TablesFile
{
    /// <summary>A fresh option <c>--out</c> for a verb that has none.</summary>
    public static Option<string?> Option() => Paths.MayBeAbsent(new Option<string?>("--out") { HelpName = "FILE.xlsx", Description = "With --format xlsx: the workbook to write. A file that is there is left alone." });

    /// <summary>The file that was named; null when another format was asked for. Called before anything is read.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="format">Its <c>--format</c>.</param>
    /// <param name="target">Its <c>--out</c>.</param>
    /// <param name="alsoText">True: <c>--out</c> takes other formats too, which the verb sees to.</param>
    /// <exception cref="WrongUseException">xlsx without a file, or a file without xlsx.</exception>
    /// <exception cref="IOException">Something of that name is there.</exception>
    public static string? Wanted(ParseResult parsed, Option<string> format, Option<string?> target, bool alsoText = false)
    {
        string? file = parsed.GetValue(target);
        if (parsed.GetValue(format) != OutputFormat.Xlsx) return file is null || alsoText ? null : throw new WrongUseException("--out goes with --format xlsx.");
        if (file is null) throw new WrongUseException("--format xlsx writes a workbook: name it with --out FILE.xlsx.");
        if (!file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) throw new WrongUseException($"--format xlsx: let the name end in .xlsx, not '{Path.GetExtension(file)}'.");
        if (Path.Exists(file)) throw new IOException($"'{file}' is there and is left alone: name a new file.");
        return file;
    }

    /// <summary>Writes the workbook and says so.</summary>
    public static int Write(ParseResult parsed, string file, params IEnumerable<ResultTable> tables)
    {
        tables.WriteXlsx(file);
        if (!parsed.GetValue(CommandLine.Quiet)) parsed.InvocationConfiguration.Error.WriteLine($"Written: {file}");
        return ExitCode.Done;
    }
}
