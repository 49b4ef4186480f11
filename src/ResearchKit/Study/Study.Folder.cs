namespace ResearchKit;

public sealed partial class Study
{
    /// <summary>Reads a study folder.</summary>
    /// <param name="folder">The folder with interactions.csv, and any of the other tables and datapackage.json.</param>
    /// <returns>The study; warnings stand in the notes of its <see cref="Provenance"/>.</returns>
    /// <exception cref="StudyException">The folder has errors, or a file cannot be read; the exception has every fault.</exception>
    public static Study Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var reading = FolderReader.Read(folder);
        var report = reading.Faults.ToReport();
        if (!report.IsSound) throw new StudyException(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), report);
        var warnings = report.Groups.Select(g => $"{g.File}: {g.Rule}, {g.Count} {(g.Count == 1 ? "time" : "times")} (see researchkit validate).");
        return new Study(reading.Settings, reading.Tables, [.. reading.Notes, .. warnings]);
    }

    /// <summary>Every fault of a study folder in one pass over all files. Never throws for what stands in the files.</summary>
    /// <param name="folder">The study folder.</param>
    public static FaultReport Check(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return FolderReader.Read(folder).Faults.ToReport();
    }

    /// <summary>Writes the study as a folder: the tables that have rows, interactions.csv always, and datapackage.json. Whole or not at all.</summary>
    /// <param name="folder">A folder that is not there or empty; or one with a study, which is replaced while its other files stay.</param>
    /// <exception cref="IOException">It could not be written, or a folder that is no study folder is in the way.</exception>
    public void Write(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        StudyFolder.Write(folder, Settings, Tables, [.. StudySchema.All.Where(t => t == StudySchema.Interactions || t.Count(Tables) > 0)]);
    }
}
