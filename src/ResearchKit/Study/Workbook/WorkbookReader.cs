using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Reads a study from one workbook, a sheet a table, and tells every fault of it with sheet, row and column.</summary>
internal static class WorkbookReader
{
    private static readonly string[] Endings = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"];

    private static readonly string[] Own = [SmallSheet.Study, SmallSheet.Roles, SmallSheet.Columns];

    private static readonly string[] Elsewhere = ["release", "key", "keys", "pseudonyms"];

    /// <summary>True when the name is that of a workbook and no folder bears it.</summary>
    internal static bool IsWorkbook(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Directory.Exists(path);

    internal static StudyReading Read(string path)
    {
        string file = Path.GetFileName(path);
        var reading = new StudyReading("") { Words = new(), Settings = new() { Title = Path.GetFileNameWithoutExtension(path) } };
        try
        {
            if (!File.Exists(path)) throw new WorkbookException("There is no such file.");
            using var book = WorkbookFile.Open(path);
            Read(reading, book);
        }
        catch (WorkbookException broken)
        {
            reading.Faults.Unread(file, broken.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reading.Faults.Unread(file, "The file could not be opened: close it in other programs, and see that you may read it.");
        }
        return reading;
    }

    private static void Read(StudyReading reading, WorkbookFile book)
    {
        var sheets = new Dictionary<TableSchema, WorkbookSheet>();
        foreach (var sheet in book.Sheets)
            if (Table(sheet.Name) is { } table && sheets.TryAdd(table, sheet)) reading.Words!.Name(table, sheet.Name);
        reading.Files = [.. sheets.Keys.Select(t => t.File)];
        Settings(reading, book);
        foreach (var table in StudySchema.ReadingOrder)
        {
            if (sheets.TryGetValue(table, out var sheet)) Table(reading, book, table, sheet);
            else if (table == StudySchema.Interactions) reading.Faults.Unread(table.File, "The file is not there");
            if (table == StudySchema.Participants) FolderReader.Withdrawn(reading);
        }
        Tell(reading, book);
        StudyRules.Tell(reading);
        FolderReader.Origin(reading);
    }

    /// <summary>Excel takes no two names that differ in capitals alone, so capitals do not matter here.</summary>
    private static TableSchema? Table(string sheet) => StudySchema.All.FirstOrDefault(t => t.Name.Equals(sheet, StringComparison.OrdinalIgnoreCase));

    private static void Settings(StudyReading reading, WorkbookFile book)
    {
        var block = new JsonObject();
        Small(SmallSheet.Study, rows => SettingsSheets.Study(reading, rows, block));
        Small(SmallSheet.Roles, rows => SettingsSheets.Roles(reading, rows, block));
        Small(SmallSheet.Columns, rows => SettingsSheets.Columns(reading, rows));
        using var json = JsonDocument.Parse(block.ToJsonString());
        reading.Settings = SettingsReader.Read(reading, json.RootElement, reading.Settings);

        void Small(string name, Action<SheetRows> read)
        {
            if (book.Sheets.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } sheet) return;
            try
            {
                using var rows = book.Rows(sheet);
                read(rows);
            }
            catch (WorkbookException broken)
            {
                reading.Faults.Unread(name, broken.Message);
            }
        }
    }

    private static void Table(StudyReading reading, WorkbookFile book, TableSchema table, WorkbookSheet sheet)
    {
        try
        {
            using var records = new SheetRecords(book.Rows(sheet));
            table.Read(reading, records);
            foreach (var (merged, heading) in records.Merges)
                reading.Faults.Add(table.File, merged.Row, heading, merged.Area, "merged-cells", "These cells are merged, and only the first of them holds the value: unmerge them (Home, Merge & Center) and fill each.", isError: true);
        }
        catch (WorkbookException broken)
        {
            reading.Faults.Unread(table.File, broken.Message);
            reading.Known(table.Name).Open = true;
        }
    }

    /// <summary>Sheets that are no tables, and tables that nobody sees.</summary>
    private static void Tell(StudyReading reading, WorkbookFile book)
    {
        List<string> tables = [.. StudySchema.All.Select(t => t.Name)];
        foreach (var sheet in book.Sheets)
        {
            if (Table(sheet.Name) is { } table)
            {
                if (sheet.Hidden) reading.Faults.Add(table.File, 0, "", default, "hidden-sheet", "This sheet is hidden, and it is read all the same: show it (right click on a tab, Unhide), so that you see what is counted.", isError: false);
            }
            else if (Elsewhere.Contains(sheet.Name, StringComparer.OrdinalIgnoreCase))
                reading.Faults.Add(sheet.Name, 0, "", default, "misplaced-file", "This sheet belongs with the key, outside the workbook: move it into a workbook of its own, kept elsewhere.", isError: true);
            else if (Own.Contains(sheet.Name, StringComparer.OrdinalIgnoreCase)) continue;
            else if (TableNames.Meant(sheet.Name, tables) is { } meant && !reading.Files.Contains(meant + ".csv", StringComparer.Ordinal))
                reading.Faults.Add(sheet.Name, 0, "", default, "unknown-file", $"Rename the sheet to {meant}, or give it a name that is not so near.", isError: true);
            else
                reading.Faults.Add(sheet.Name, 0, "", default, "unknown-sheet", $"No table goes by this name, so the sheet is not read{(TableNames.Like(sheet.Name, tables) is { } like ? $"; if it is meant to be {like}, name it so" : "")}.", isError: false);
        }
    }
}
