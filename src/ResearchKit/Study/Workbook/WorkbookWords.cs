using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>
/// Tells the faults of a workbook in its own words. The rules are written once, for files; here the file is a sheet, and a key of datapackage.json
/// a row of the sheet <c>study</c>.
/// </summary>
internal sealed class WorkbookWords
{
    private static readonly (string File, string Sheet)[] Swaps =
    [
        ("datapackage.json (researchkit.period)", "the sheet study (period.first and period.last)"),
        ("declare it in datapackage.json", "declare it in the sheet columns"),
        ("datapackage.json", "the sheet study"),
        ("add the file (copy it, if this folder was taken from a larger study)", "add the sheet (copy it, if this workbook was taken from a larger study)"),
        ("add the file or", "add the sheet or"),
        ("out of the file", "out of the sheet"),
        ("A study folder holds", "A study holds"),
        ("this line", "this row"),
        ("the line", "the row"),
        ("The first line", "The first row"),
    ];

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["researchkit.period"] = "Write period.first and period.last as dates, the first not after the last.",
        ["researchkit.primary"] = "Write at most three ids of indicators, separated by semicolons.",
        ["researchkit.margin"] = "Write a number above 0 for each margin, such as margin.initiation-share-change 0.05.",
        ["researchkit.roles"] = "Each role stands once, with a label and a side: a, b, none or excluded.",
        ["researchkit.declaredOn"] = "Write a date: 2024-01-31.",
        ["researchkit.synthetic"] = "Write TRUE, FALSE or nothing.",
    };

    // No generated expression: the rule on chapters compiles the library without generators.
    private static readonly Regex TableFile = new(@"\b[a-z_]+\.csv\b", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The rows in which settings stand.</summary>
    internal Dictionary<string, long> SettingRows { get; } = new(StringComparer.Ordinal);

    /// <summary>The name on the tab of the sheet that holds a table.</summary>
    internal void Name(TableSchema table, string sheet) => _names[table.File] = sheet;

    internal FaultReport Of(FaultReport report) => new([.. report.Groups.SelectMany(Of)], report.IsUnreadable);

    /// <summary>The faults of one file; those of datapackage.json may be in two sheets.</summary>
    private IEnumerable<FaultGroup> Of(FaultGroup group)
    {
        var sheets = group.Examples.Select(Of).GroupBy(f => f.File, StringComparer.Ordinal).ToList();
        return sheets.Select(s => group with { File = s.Key, Count = sheets.Count == 1 ? group.Count : s.Count(), Examples = [.. s] });
    }

    private Fault Of(Fault fault)
    {
        if (fault.File != PackageReader.File) return fault with { File = SheetOf(fault.File), Mend = Mend(fault) };
        string key = fault.Column;
        string mend = fault.Rule == "bad-setting" && Settings.TryGetValue(key, out string? ours) ? ours : Swapped(fault.Mend);
        return fault with { File = key == "researchkit.roles" ? SmallSheet.Roles : SmallSheet.Study, Row = SettingRows.GetValueOrDefault(key), Column = key.Replace("researchkit.", "", StringComparison.Ordinal), Mend = mend };
    }

    private string SheetOf(string file) => _names.TryGetValue(file, out string? name) ? name : StudySchema.Find(file)?.Name ?? file;

    private static string Mend(Fault fault) => fault.Rule switch
    {
        "unnamed-column" when int.TryParse(fault.Mend.Split(' ')[1], out int column) => $"Column {CellAddress.Letters(column - 1)} has no heading: give it one, or take the column out.",
        "empty-file" => "The sheet is empty: write the columns of the table into its first row, or take the sheet out.",
        "time-missing" => "Add the time (2026-03-01 14:30), or write precision day. Midnight is a day without a time to Excel: format the cell as Text and write 2026-03-01T00:00.",
        "bad-text" => "The row holds the mark of letters that were lost (U+FFFD): type them again.",
        "unreadable-file" when fault.Mend.StartsWith("The file is not there", StringComparison.Ordinal) => "The sheet is not there, and a study needs it: researchkit new --xlsx FILE.xlsx makes a workbook to fill.",
        _ => Swapped(fault.Mend),
    };

    private static string Swapped(string mend)
    {
        foreach (var (file, sheet) in Swaps) mend = mend.Replace(file, sheet, StringComparison.Ordinal);
        mend = TableFile.Replace(mend, m => StudySchema.Find(m.Value) is { } table ? (m.Index == 0 ? "The sheet " : "the sheet ") + table.Name : m.Value);
        return mend;
    }
}
