namespace ResearchKit;

/// <summary>What a cell needs to be read: the ids of the study, and where faults go. One a column and reading.</summary>
internal sealed class CellContext(TableSchema table, SchemaColumn column, StudyReading reading)
{
    private readonly KnownIds? _known = column.References is null ? null : reading.Known(column.References);
    private readonly KnownIds? _people = column.NamesPerson ? reading.Known("participants") : null;
    private readonly bool _own = column.References == table.Name;
    private bool _missingFileTold;

    /// <summary>The line of the record at hand.</summary>
    internal long Line { get; set; }

    /// <summary>References to the table's own rows, looked up when all are read.</summary>
    internal List<(long Line, string Id)> Pending { get; } = [];

    internal string Intern(ReadOnlySpan<char> text) => reading.Intern(text);

    /// <summary>Tells a fault of this cell. Always false, so that a parser can return it.</summary>
    internal bool Fail(string rule, ReadOnlySpan<char> shown, string mend)
    {
        reading.Faults.Add(table.File, Line, column.Name, column.FreeText ? default : shown, rule, mend, isError: true);
        return false;
    }

    /// <summary>The id that stands in the cell; null when no row has it or the person withdrew.</summary>
    internal string? Resolve(ReadOnlySpan<char> id)
    {
        if (_known is null || _known.Open) return Unwithdrawn(Intern(id));
        if (_known.TryFind(id, out string? known)) return Unwithdrawn(known);
        if (_own)
        {
            string own = Intern(id);
            Pending.Add((Line, own));
            return own;
        }
        if (_known.Absent)
        {
            if (!_missingFileTold)
                reading.Faults.Add(_known.File, 0, "", default, "missing-file", $"{table.File}, column {column.Name}, refers to it (first in row {Line}): add the file or empty the column.", isError: true);
            _missingFileTold = true;
            return Intern(id);
        }
        Fail("unknown-id", id, $"Use an id that stands in {_known.File}, or add it there.");
        return null;
    }

    private string? Unwithdrawn(string id)
    {
        if (_people is null || !_people.IsWithdrawn(id)) return id;
        Fail("withdrawn-person", id, "This person took back consent: take the person out of this row, or the row out of the file.");
        return null;
    }
}
