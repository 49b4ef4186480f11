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

    internal override void Read(StudyReading reading, CsvRecords records)
    {
        var found = new TableReader<T>(this, _read, reading).Read(records);
        reading.Tables = _with(reading.Tables, found);
    }

    internal override void Write(StudyTables tables, TextWriter writer)
    {
        var extra = tables.Extra.Where(e => e.Table == Name).ToArray();
        var line = new CsvLine(writer);
        foreach (var column in _columns) line.Add(column.Name);
        foreach (var column in extra) line.Add(column.Name);
        line.End();
        var rows = _rows(tables);
        if (Array.Find(extra, e => e.Values.Count != rows.Count) is { } uneven)
            throw new ArgumentException($"The added column '{uneven.Name}' has {uneven.Values.Count} values, {File} has {rows.Count} rows.", nameof(tables));
        for (int i = 0; i < rows.Count; i++)
        {
            foreach (var column in _columns) line.Add(column.Text(rows[i]));
            foreach (var column in extra) line.Add(column.Values[i]);
            line.End();
        }
    }
}
