using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>A study folder as a workbook, cell by cell and whatever is wrong with it: as somebody would have typed it.</summary>
internal static class FolderAsWorkbook
{
    /// <summary>Writes the workbook. Gives for each line of each file the row in which it stands now.</summary>
    /// <param name="folder">The folder, sound or broken.</param>
    /// <param name="file">The workbook.</param>
    /// <param name="typed">True: numbers, days, TRUE and FALSE are cells of their type. False: all cells are text.</param>
    public static Dictionary<(string File, long Line), long> Write(string folder, string file, bool typed)
    {
        var rows = new Dictionary<(string, long), long>();
        var pages = new List<SheetPage>();
        foreach (string csv in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(csv);
            var lines = new List<string[]>();
            using var records = new CsvRecords(File.OpenRead(csv));
            while (records.Next())
            {
                lines.Add([.. Enumerable.Range(0, records.Count).Select(i => records[i].ToString())]);
                rows[(name + ".csv", records.Line)] = lines.Count;
            }
            if (lines.Count == 0) pages.Add(new(name, [new("", CellStyle.General, 10)], []));
            else pages.Add(new(name, [.. lines[0].Concat(Enumerable.Repeat("", lines.Max(l => l.Length) - lines[0].Length)).Select(h => new SheetColumn(h, CellStyle.General, 10))], lines.Skip(1).Select(l => Cells(name, lines[0], l, typed))));
        }
        Settings(Path.Combine(folder, "datapackage.json"), pages, typed);
        Whole.File(file, stream => WorkbookWriter.Write(stream, pages));
        return rows;
    }

    private static SheetValue[] Cells(string table, string[] header, string[] line, bool typed)
        => [.. line.Select((text, c) => typed && c < header.Length ? Typed(StudySchema.Find(table)?.Find(header[c].Trim())?.Type ?? "string", text) : SheetValue.Of(text))];

    private static SheetValue Typed(string type, string text)
    {
        if (type == "integer" && double.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double number)) return SheetValue.Of(number);
        if (type == "boolean" && text is "true" or "false") return SheetValue.Of(text == "true");
        if (type is "date" or "datetime" && DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return SheetValue.Of(moment, text.Length > 10);
        return SheetValue.Of(text);
    }

    private static void Settings(string package, List<SheetPage> pages, bool typed)
    {
        if (!File.Exists(package)) return;
        using var json = JsonDocument.Parse(File.ReadAllText(package));
        var settings = new List<SheetValue[]> { Pair("title", json.RootElement.GetProperty("title").GetString()!) };
        var roles = new List<SheetValue[]>();
        foreach (var setting in json.RootElement.GetProperty("researchkit").EnumerateObject())
        {
            if (setting.Name == "roles") roles.AddRange(setting.Value.EnumerateArray().Select(r => new[] { "role", "label", "side" }.Select(k => SheetValue.Of(r.GetProperty(k).GetString()!)).ToArray()));
            else if (setting.Name == "primary") settings.Add(Pair("primary", string.Join("; ", setting.Value.EnumerateArray().Select(p => p.GetString()))));
            else if (setting.Value.ValueKind == JsonValueKind.Object) settings.AddRange(setting.Value.EnumerateObject().Select(i => Pair(setting.Name + "." + i.Name, i.Value.ToString())));
            else if (typed && setting.Value.ValueKind == JsonValueKind.Number) settings.Add([SheetValue.Of(setting.Name), SheetValue.Of(setting.Value.GetDouble())]);
            else settings.Add(Pair(setting.Name, setting.Value.ToString()));
        }
        var columns = from resource in json.RootElement.GetProperty("resources").EnumerateArray()
                      let table = StudySchema.Find(resource.GetProperty("path").GetString()!)!
                      from field in resource.GetProperty("schema").GetProperty("fields").EnumerateArray()
                      let name = field.GetProperty("name").GetString()!
                      where table.Find(name) is null
                      select new[] { SheetValue.Of(table.Name), SheetValue.Of(name), SheetValue.Of(field.GetProperty("description").GetString()!) };
        pages.Add(new("study", Headings("setting", "value"), settings));
        pages.Add(new("roles", Headings("role", "label", "side"), roles));
        pages.Add(new("columns", Headings("table", "column", "meaning"), [.. columns]));

        static SheetValue[] Pair(string key, string value) => [SheetValue.Of(key), SheetValue.Of(value)];
        static SheetColumn[] Headings(params string[] names) => [.. names.Select(n => new SheetColumn(n, CellStyle.General, 10))];
    }
}
