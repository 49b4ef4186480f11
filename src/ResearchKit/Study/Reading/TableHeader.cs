namespace ResearchKit;

/// <summary>The first line of a table: which cell belongs to which column, and what the study added.</summary>
internal sealed class TableHeader
{
    private readonly TableSchema _schema;
    private readonly StudyReading _reading;
    private readonly long _line;
    private readonly string[] _names;
    private readonly List<(int Field, ExtraColumn Column, List<string> Values)> _extra = [];

    internal TableHeader(TableSchema schema, StudyReading reading, CsvRecords records)
    {
        (_schema, _reading, _line) = (schema, reading, records.Line);
        if (TextFault.Of(records.Problem) is { } fault) Fail("", fault.Rule, fault.Mend);
        _names = new string[records.Count];
        for (int i = 0; i < _names.Length; i++) _names[i] = records[i].Trim().ToString();
        Slots = [.. _names.Select((name, field) => SlotOf(name, field))];
        foreach (var column in schema.Columns)
            if (column.Expected && !_names.Contains(column.Name, StringComparer.Ordinal))
            {
                IsComplete = false;
                Fail(column.Name, "missing-column", $"Add the column {column.Name}. {column.Meaning}");
            }
        KeyFields = IsComplete ? [.. schema.Key.Select(k => Array.IndexOf(_names, k))] : [];
    }

    internal int Count => _names.Length;

    /// <summary>For each cell of a row the place of its column in the schema; -1: none.</summary>
    internal int[] Slots { get; }

    /// <summary>The cells that make the key.</summary>
    internal int[] KeyFields { get; }

    /// <summary>False when a column that must be there is not: the rows are checked, but no record is made.</summary>
    internal bool IsComplete { get; private set; } = true;

    internal bool IsRepeatedBy(CsvRecords records)
    {
        for (int i = 0; i < _names.Length; i++) if (!records[i].Trim().SequenceEqual(_names[i])) return false;
        return true;
    }

    internal void KeepExtra(CsvRecords records)
    {
        foreach (var (field, _, values) in _extra) values.Add(_reading.Intern(records[field]));
    }

    /// <summary>Hands the added columns to the tables, when each row gave a value.</summary>
    internal void TakeExtra(int rows)
    {
        var whole = _extra.Where(e => e.Values.Count == rows).Select(e => e.Column with { Values = e.Values });
        _reading.Tables = _reading.Tables with { Extra = [.. _reading.Tables.Extra, .. whole] };
    }

    private int SlotOf(string name, int field)
    {
        if (name.Length == 0) Fail("", "unnamed-column", $"Column {field + 1} has no name: name it, or take it out.");
        else if (Array.IndexOf(_names, name) < field) Fail(name, "duplicate-column", "Two columns have this name: take one out.");
        else if (_schema.Find(name) is { } column) return column.Index;
        else if (IdentityWords.Smells(name)) Fail(name, "identity-column", "A study folder holds no names, contacts, birth dates or numbers of persons: take the column out and keep it in the key, elsewhere.");
        else
        {
            string? meaning = _reading.Declared.GetValueOrDefault(_schema.Name)?.GetValueOrDefault(name);
            if (meaning is null)
                _reading.Faults.Add(_schema.File, _line, name, name, "unknown-column", $"The nearest known column is {Nearest.To(name, _schema.Columns.Select(c => c.Name))}. Rename it, or declare it in datapackage.json; it is kept as text.", isError: false);
            _extra.Add((field, new(_schema.Name, name, meaning ?? "", []), []));
        }
        return -1;
    }

    private void Fail(string column, string rule, string mend) => _reading.Faults.Add(_schema.File, _line, column, column, rule, mend, isError: true);
}
