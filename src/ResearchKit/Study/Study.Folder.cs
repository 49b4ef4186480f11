namespace ResearchKit;

public sealed partial class Study
{
    /// <summary>Reads a study folder, or a study in one Excel workbook.</summary>
    /// <param name="folder">The folder with interactions.csv, and any of the other tables and datapackage.json; or an .xlsx file whose sheets are named as the tables.</param>
    /// <returns>The study; warnings stand in the notes of its <see cref="Provenance"/>.</returns>
    /// <exception cref="StudyException">The study has errors, or a file cannot be read; the exception has every fault.</exception>
    public static Study Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var reading = Reading(folder);
        var report = reading.Report();
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!report.IsSound) throw reading.Words is null ? new StudyException(name, report) : new StudyException(report, name);
        var warnings = report.Groups.Select(g => $"{g.File}: {g.Rule}, {g.Count} {(g.Count == 1 ? "time" : "times")} (see researchkit validate).");
        return new Study(reading.Settings, reading.Tables, [.. reading.Notes, .. warnings]);
    }

    /// <summary>Every fault of a study folder or workbook in one pass over all of it. Never throws for what stands in the files.</summary>
    /// <param name="folder">The study folder, or an .xlsx file.</param>
    public static FaultReport Check(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Reading(folder).Report();
    }

    /// <summary>
    /// Writes the study as a folder: the tables that have rows, interactions.csv always, and datapackage.json; or, when the name ends in .xlsx, as one
    /// workbook with the same tables as sheets. Whole or not at all.
    /// </summary>
    /// <param name="folder">
    /// A folder that is not there or empty; or one with a study, which is replaced while its other files stay. Or an .xlsx file; one that is there is
    /// replaced only if it holds a study and no other sheet.
    /// </param>
    /// <exception cref="IOException">It could not be written, or something that is no study is in the way.</exception>
    public void Write(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        TableSchema[] written = [.. StudySchema.All.Where(t => t == StudySchema.Interactions || t.Count(Tables) > 0)];
        if (folder.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(folder)) StudyWorkbook.Write(folder, Settings, Tables, written);
        else StudyFolder.Write(folder, Settings, Tables, written);
    }

    private static StudyReading Reading(string path) => WorkbookReader.IsWorkbook(path) ? WorkbookReader.Read(path) : FolderReader.Read(path);
}
