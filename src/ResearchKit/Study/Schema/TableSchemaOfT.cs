namespace ResearchKit;

/// <summary>The schema of a table whose rows are <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The record of a row.</typeparam>
public sealed class TableSchema<T> : TableSchema
{
    private readonly Column<T>[] _columns;
    private readonly Func<TableRow, T> _read;
    private readonly Func<StudyTables, IReadOnlyList<T>> _rows;
    private readonly Func<StudyTables, IReadOnlyList<T>, StudyTables> _with;

    internal TableSchema(string file, string meaning, Column<T>[] columns, IReadOnlyList<string> key, string? id, IReadOnlyList<RowRule> rules,
        Func<TableRow, T> read, Func<StudyTables, IReadOnlyList<T>> rows, Func<StudyTables, IReadOnlyList<T>, StudyTables> with)
        : base(file, meaning, columns, key, id)
        => (_columns, Rules, _read, _rows, _with) = (columns, rules, read, rows, with);

    internal IReadOnlyList<RowRule> Rules { get; }

    internal override int Count(StudyTables tables) => _rows(tables).Count;

    internal override void Read(StudyReading reading, TableRecords records)
    {
        var found = new TableReader<T>(this, _read, reading).Read(records);
        reading.Tables = _with(reading.Tables, found);
    }

    internal override void Write(StudyTables tables, TextWriter writer)
    {
        var extra = ExtraOf(tables);
        var line = new CsvLine(writer);
        foreach (var column in _columns) line.Add(column.Name);
        foreach (var column in extra) line.Add(column.Name);
        line.End();
        var rows = _rows(tables);
        for (int i = 0; i < rows.Count; i++)
        {
            foreach (var column in _columns) line.Add(column.Text(rows[i]));
            foreach (var column in extra) line.Add(column.Values[i]);
            line.End();
        }
    }

    internal override IEnumerable<string[]> Texts(StudyTables tables)
    {
        string[] texts = new string[_columns.Length];
        foreach (var row in _rows(tables))
        {
            for (int c = 0; c < texts.Length; c++) texts[c] = _columns[c].Text(row);
            yield return texts;
        }
    }
}
