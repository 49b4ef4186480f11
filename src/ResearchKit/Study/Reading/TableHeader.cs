namespace ResearchKit;

/// <summary>The first line of a table: which cell belongs to which column, and what the study added.</summary>
internal sealed class TableHeader
{
    private readonly TableSchema _schema;
    private readonly StudyReading _reading;
    private readonly long _line;
    private readonly string[] _names;
    private readonly List<(int Field, ExtraColumn Column, List<string> Values)> _extra = [];

    internal TableHeader(TableSchema schema, StudyReading reading, TableRecords records)
    {
        (_schema, _reading, _line) = (schema, reading, records.Line);
        _names = new string[records.Count];
        for (int i = 0; i < _names.Length; i++) _names[i] = records[i].Trim().ToString();
        if (!_names.Any(n => schema.Find(n) is not null))
        {
            // One fault, not one for each column: it is the file that is wrong.
            (IsComplete, IsHeader) = (false, false);
            (Slots, KeyFields) = ([], []);
            Fail("", TextFault.Of(records.Problem)?.Rule ?? "missing-column", NoHeader(records));
            return;
        }
        if (TextFault.Of(records.Problem) is { } fault) Fail("", fault.Rule, fault.Mend);
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

    /// <summary>False when no column of the table stands here: what follows cannot be read as rows.</summary>
    internal bool IsHeader { get; } = true;

    /// <summary>False when a column that must be there is not: the rows are checked, but no record is made.</summary>
    internal bool IsComplete { get; private set; } = true;

    internal string NameOf(int field) => _names[field];

    internal bool IsRepeatedBy(TableRecords records)
    {
        for (int i = 0; i < _names.Length; i++) if (!records[i].Trim().SequenceEqual(_names[i])) return false;
        return true;
    }

    internal void KeepExtra(TableRecords records)
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
                _reading.Faults.Add(_schema.File, _line, name, name, "unknown-column", $"{(NearColumn.Of(name, _schema, _names) is { } near ? $"The nearest known column is {near}. Rename it" : "No known column goes by this name. Leave it")}, or declare it in datapackage.json; it is kept as text.", isError: false);
            _extra.Add((field, new(_schema.Name, name, meaning ?? "", []), []));
        }
        return -1;
    }

    /// <summary>How to mend a first line without any column of the table.</summary>
    private string NoHeader(TableRecords records)
    {
        string line = string.Join(' ', _names);
        if (line.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)) return "This is an Excel workbook or a zip file: open it and save it as \"CSV UTF-8\".";
        if (records.Problem is CsvProblem.Nul or CsvProblem.LostText) return "This is no CSV file, or one without its mark of UTF-16: save the table as \"CSV UTF-8\".";
        foreach (char separator in "|:^ ")
            if (_names.Length == 1 && line.Split(separator).Count(w => _schema.Find(w.Trim()) is not null) > 1)
                return $"The columns are separated by '{separator}': separate them by comma, semicolon or tab.";
        return $"The first line must name the columns of the table: {string.Join(", ", _schema.Columns.Where(c => c.Expected).Select(c => c.Name))}.";
    }

    private void Fail(string column, string rule, string mend) => _reading.Faults.Add(_schema.File, _line, column, column, rule, mend, isError: true);
}
