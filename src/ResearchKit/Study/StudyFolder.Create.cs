namespace ResearchKit;

public static partial class StudyFolder
{
    /// <summary>Makes a new study folder: a header a table, and datapackage.json. Whole or not at all.</summary>
    /// <param name="folder">A folder that is not there, or empty.</param>
    /// <param name="all">True: every table. False: participants and interactions, with which a study can begin.</param>
    /// <param name="instrument"><c>cac</c>: with the structure of the Coordinated Action Checklist and tables for its answers; null: none.</param>
    /// <param name="example">True: three invented rows in each table, and the study is marked synthetic.</param>
    /// <returns>The names of the files, in the order of the docs; datapackage.json last.</returns>
    /// <exception cref="ArgumentException">The instrument is not known.</exception>
    /// <exception cref="IOException">The folder is not empty, or cannot be written.</exception>
    public static IReadOnlyList<string> Create(string folder, bool all = false, string? instrument = null, bool example = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (File.Exists(folder)) throw new IOException($"'{folder}' is a file, not a folder: name another folder.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"The folder '{name}' is not empty: it is left alone. Name a new folder.");
        var (tables, wanted) = Fresh(all, instrument, example);
        Write(folder, new StudySettings { Title = name, Synthetic = example ? true : null }, tables, wanted);
        return [.. wanted.Select(t => t.File), PackageReader.File];
    }

    /// <summary>The tables of a new study, and what stands in them.</summary>
    internal static (StudyTables Tables, TableSchema[] Wanted) Fresh(bool all, string? instrument, bool example)
    {
        if (instrument is not (null or "cac")) throw new ArgumentException("The one instrument that is known is cac.", nameof(instrument));
        TableSchema[] survey = instrument is null ? [] : [StudySchema.Instruments, StudySchema.Items, StudySchema.Waves, StudySchema.Responses];
        TableSchema[] wanted = [.. StudySchema.All.Where(t => all || t == StudySchema.Participants || t == StudySchema.Interactions || survey.Contains(t))];
        var tables = example ? Only(wanted, StudyExample.Tables) : new StudyTables();
        if (instrument is not null)
            tables = tables with
            {
                Instruments = [CoordinatedActionChecklist.Instrument, .. tables.Instruments.Where(i => i.Id != "cac")],
                Items = [.. CoordinatedActionChecklist.Items, .. tables.Items.Where(i => i.InstrumentId != "cac")],
            };
        return (tables, wanted);
    }

    /// <summary>The rows of these tables, without what they say of tables that are not among them.</summary>
    private static StudyTables Only(TableSchema[] wanted, StudyTables tables)
    {
        bool Has(TableSchema table) => wanted.Contains(table);
        if (Has(StudySchema.Cycles)) return tables;
        return new()
        {
            Participants = [.. tables.Participants.Select(p => p with { OrganisationId = null })],
            Interactions = [.. tables.Interactions.Select(i => i with { SourceId = null })],
            Instruments = Has(StudySchema.Instruments) ? tables.Instruments : [],
            Items = Has(StudySchema.Items) ? tables.Items : [],
            Waves = Has(StudySchema.Waves) ? [.. tables.Waves.Select(w => w with { CycleId = null })] : [],
            Responses = Has(StudySchema.Responses) ? tables.Responses : [],
        };
    }
}
