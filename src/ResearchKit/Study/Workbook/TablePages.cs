using System.Globalization;

namespace ResearchKit;

/// <summary>Makes a sheet of a table: ids and words as text, numbers as numbers, days as days.</summary>
internal static class TablePages
{
    internal static SheetPage Of(TableSchema table, StudyTables tables)
    {
        var extra = table.ExtraOf(tables);
        SheetColumn[] columns =
        [
            .. table.Columns.Select(c => new SheetColumn(c.Name, StyleOf(c), c.FreeText ? 40 : Math.Max(14, c.Name.Length + 3)) { Words = c.Words }),
            .. extra.Select(e => new SheetColumn(e.Name, CellStyle.Text, 18)),
        ];
        return new(table.Name, columns, Rows(table, tables, extra));
    }

    private static IEnumerable<IReadOnlyList<SheetValue>> Rows(TableSchema table, StudyTables tables, ExtraColumn[] extra)
    {
        var cells = new SheetValue[table.Columns.Count + extra.Length];
        int precision = table.Find("precision")?.Index ?? -1, row = 0;
        foreach (string[] texts in table.Texts(tables))
        {
            bool minute = precision >= 0 && texts[precision] == "minute";
            for (int c = 0; c < texts.Length; c++) cells[c] = Value(table.Columns[c], texts[c], minute);
            for (int e = 0; e < extra.Length; e++) cells[texts.Length + e] = Text(extra[e].Values[row]);
            row++;
            yield return cells;
        }
    }

    private static CellStyle StyleOf(SchemaColumn column) => column.Type switch
    {
        "integer" => CellStyle.Whole,
        "boolean" => CellStyle.General,
        "date" => CellStyle.Date,
        "datetime" => CellStyle.DateTime,
        _ => CellStyle.Text,
    };

    private static SheetValue Value(SchemaColumn column, string text, bool minute)
    {
        if (text.Length == 0) return SheetValue.Empty;
        switch (column.Type)
        {
            case "integer":
                return new(SheetCellKind.Number, text, CellStyle.Whole);
            case "boolean":
                return SheetValue.Of(text == "true");
            case "date" or "datetime":
                var moment = DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.None);
                bool midnight = moment.TimeOfDay == TimeSpan.Zero;
                // A whole number of days is a day without a time, so midnight to the minute can only be written as text.
                return midnight && minute ? SheetValue.Of(text) : SheetValue.Of(moment, hasTime: !midnight);
            default:
                return Text(text);
        }
    }

    private static SheetValue Text(string text)
    {
        // The same is refused in a folder: it could not be read back.
        if (text.AsSpan().ContainsAny('\0', '\uFFFD')) throw new ArgumentException("A text holds a NUL or the replacement mark U+FFFD, which a study cannot hold.", nameof(text));
        return SheetValue.Of(text);
    }
}
