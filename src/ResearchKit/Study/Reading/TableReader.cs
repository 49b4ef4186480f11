namespace ResearchKit;

/// <summary>Reads one table: header, cells, row rules, keys. Tells every fault and makes a record of each row that has none.</summary>
internal sealed class TableReader<T>
{
    private readonly TableSchema<T> _schema;
    private readonly Func<TableRow, T> _make;
    private readonly StudyReading _reading;
    private readonly TablePlace _place = new();
    private readonly CellContext[] _contexts;
    private readonly TableRow _row;
    private readonly KeySet? _key;

    internal TableReader(TableSchema<T> schema, Func<TableRow, T> make, StudyReading reading)
    {
        (_schema, _make, _reading) = (schema, make, reading);
        _contexts = [.. schema.Columns.Select(c => new CellContext(schema, c, reading, _place))];
        _row = new TableRow([.. schema.Columns.Select((c, i) => c.NewSlot(_contexts[i]))]);
        // A key of one column is the id itself, which its own cell looks after.
        _key = schema.Key.Count > 1 ? new KeySet() : null;
    }

    internal List<T> Read(TableRecords records)
    {
        var found = new List<T>();
        if (!records.Next())
        {
            _reading.Faults.Add(_schema.File, 1, "", default, "empty-file", $"The file is empty. Add a header with the columns of the table ({_schema.Columns[0].Name}, ...), or remove the file.", isError: true);
            _reading.Known(_schema.Name).Open = true;
            return found;
        }
        var header = new TableHeader(_schema, _reading, records);
        // Ids that could not be read are not told as unknown in every other table.
        if (header.KeyFields.Any(f => f < 0) || header.KeyFields.Length == 0 && !header.IsComplete) _reading.Known(_schema.Name).Open = true;
        if (!header.IsHeader) return found;
        var lines = _reading.Lines(_schema.Name);
        while (records.Next())
        {
            _place.Line = records.Line;
            if (!IsWhole(records, header))
            {
                // The id is as a rule sound, and others refer to it.
                if (records.Problem == CsvProblem.LostText && records.Count == header.Count) Cells(records, header);
                continue;
            }
            if (!Cells(records, header) || !header.IsComplete || !Rules()) continue;
            found.Add(_make(_row));
            lines.Add(records.Line);
        }
        foreach (var context in _contexts) context.ResolvePending();
        header.TakeExtra(found.Count);
        return found;
    }

    /// <summary>True when the record is whole as text and has a cell for each column.</summary>
    private bool IsWhole(TableRecords records, TableHeader header)
    {
        if (TextFault.Of(records.Problem) is { } fault) return Fail(fault.Rule, fault.Mend);
        if (records.Count != header.Count)
            return Fail("ragged-row", records.Ragged(header.Count));
        if (header.IsRepeatedBy(records)) return Fail("repeated-header", "The header stands here again: take this line out.");
        for (int i = 0; i < records.Count; i++) if (!records[i].IsWhiteSpace()) return true;
        return Fail("empty-row", "All cells of this row are empty: take the line out.");
    }

    private bool Cells(TableRecords records, TableHeader header)
    {
        bool ok = true;
        for (int i = 0; i < records.Count; i++)
        {
            int slot = header.Slots[i];
            if (records.IsTyped && records.FaultOf(i, slot < 0 ? null : _schema.Columns[slot]) is { } fault && !Told(fault, slot < 0 ? header.NameOf(i) : _schema.Columns[slot].Name, records[i])) ok = false;
            else if (slot >= 0) ok &= _row.Slots[slot].Read(records[i]);
        }
        if (ok && _key is not null && !_key.Add(records, header.KeyFields))
            ok = Fail("duplicate-id", $"Another row has the same {string.Join(", ", _schema.Key)}: take the repeated row out.");
        if (ok) header.KeepExtra(records);
        return ok;
    }

    /// <summary>Tells what a program made of a cell. True when it can be read all the same.</summary>
    private bool Told(CellFault fault, string column, ReadOnlySpan<char> shown)
    {
        _reading.Faults.Add(_schema.File, _place.Line, column, fault.IsShown ? shown : default, fault.Rule, fault.Mend, fault.IsError);
        return !fault.IsError;
    }

    private bool Rules()
    {
        bool ok = true;
        foreach (var rule in _schema.Rules)
        {
            if (rule.Holds(_row)) continue;
            _reading.Faults.Add(_schema.File, _place.Line, rule.Column, rule.Shown(_row), rule.Name, rule.Mend, isError: true);
            ok = false;
        }
        return ok;
    }

    private bool Fail(string rule, string mend)
    {
        _reading.Faults.Add(_schema.File, _place.Line, "", default, rule, mend, isError: true);
        return false;
    }
}
