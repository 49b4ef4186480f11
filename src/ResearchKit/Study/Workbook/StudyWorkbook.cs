namespace ResearchKit;

/// <summary>Studies kept in one Excel workbook: a sheet a table, and the sheets <c>study</c>, <c>roles</c> and <c>columns</c> for what datapackage.json says of a folder.</summary>
public static class StudyWorkbook
{
    /// <summary>Makes a new workbook: a sheet with its headings for each table, columns typed, words to choose from. Whole or not at all.</summary>
    /// <inheritdoc cref="StudyFolder.Create"/>
    /// <param name="file">A file that is not there: <c>study.xlsx</c>.</param>
    /// <param name="all">True: every table. False: participants and interactions, with which a study can begin.</param>
    /// <param name="instrument"><c>cac</c>: with the structure of the Coordinated Action Checklist and tables for its answers; null: none.</param>
    /// <param name="example">True: three invented rows in each table, and the study is marked synthetic.</param>
    /// <returns>The names of the sheets, in their order.</returns>
    /// <exception cref="IOException">The file is there, has another ending, or cannot be written.</exception>
    public static IReadOnlyList<string> Create(string file, bool all = false, string? instrument = null, bool example = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (Path.Exists(file)) throw new IOException($"'{file}' is there and is left alone: name a new file.");
        var (tables, wanted) = StudyFolder.Fresh(all, instrument, example);
        return Write(file, new() { Title = Path.GetFileNameWithoutExtension(file), Synthetic = example ? true : null }, tables, wanted);
    }

    internal static IReadOnlyList<string> Write(string file, StudySettings settings, StudyTables tables, IReadOnlyList<TableSchema> written)
    {
        if (!file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) throw new IOException($"'{file}' is no name of a workbook: let it end in .xlsx.");
        if (File.Exists(file)) CheckOurs(file);
        var pages = new List<SheetPage> { SettingsPages.Study(settings), SettingsPages.Roles(settings) };
        pages.AddRange(written.Select(t => TablePages.Of(t, tables)));
        if (tables.Extra.Count > 0) pages.Add(SettingsPages.Columns(tables));
        Whole.File(file, stream => WorkbookWriter.Write(stream, pages));
        return [.. pages.Select(p => p.Name)];
    }

    /// <summary>A workbook is replaced only when it is a study and nothing else: a sheet of somebody's own would be lost.</summary>
    private static void CheckOurs(string file)
    {
        using var book = WorkbookFile.Open(file);
        string[] known = [.. StudySchema.All.Select(t => t.Name), SmallSheet.Study, SmallSheet.Roles, SmallSheet.Columns];
        if (book.Sheets.FirstOrDefault(s => !known.Contains(s.Name, StringComparer.OrdinalIgnoreCase)) is { } other)
            throw new IOException($"The workbook '{file}' has a sheet '{other.Name}', which is no table of a study and would be lost: it is left alone. Name another file.");
    }
}
