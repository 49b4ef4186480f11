using System.Diagnostics.CodeAnalysis;

namespace ResearchKit;

/// <summary>What a cell needs to be read: the ids of the study, and where faults go. One a column and reading.</summary>
internal sealed class CellContext(TableSchema table, SchemaColumn column, StudyReading reading, TablePlace place)
{
    private readonly KnownIds? _known = column.References is null ? null : reading.Known(column.References);
    private readonly KnownIds? _people = column.NamesPerson ? reading.Known("participants") : null;
    private readonly KnownIds _ids = reading.Known(table.Name);
    private readonly bool _own = column.References == table.Name;
    private readonly bool _unique = table.Key.Count == 1 && table.Key[0] == column.Name;
    private readonly Dictionary<string, IdList> _lists = new(StringComparer.Ordinal);
    private readonly string _unknownMend = $"Use an id that stands in {column.References}.csv, or add it there.";
    private bool _missingFileTold;

    internal int Minimum { get; } = column.Minimum ?? int.MinValue;

    /// <summary>How to mend a word or number that is not allowed here: made once, for a million faults may need it.</summary>
    internal string AllowedMend { get; } = column.Words.Count > 0 ? $"Use one of: {string.Join(", ", column.Words)}." : $"Write a number of {column.Minimum} or more.";

    /// <summary>References to the table's own rows, looked up when all are read.</summary>
    internal List<(long Line, string Id)> Pending { get; } = [];

    internal string Intern(ReadOnlySpan<char> text) => reading.Intern(text);

    /// <summary>A list that was read from the same text before.</summary>
    internal bool TryList(ReadOnlySpan<char> text, [NotNullWhen(true)] out IdList? list) => _lists.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out list);

    internal void KeepList(ReadOnlySpan<char> text, IdList list)
    {
        // Lists that hardly repeat are not worth their memory.
        if (_lists.Count < 1 << 16) _lists[text.ToString()] = list;
    }

    /// <summary>Tells a fault of this cell. Always false, so that a parser can return it.</summary>
    internal bool Fail(string rule, ReadOnlySpan<char> shown, string mend) => FailAt(place.Line, rule, shown, mend);

    /// <summary>Tells a fault of this column in another row. Always false.</summary>
    internal bool FailAt(long line, string rule, ReadOnlySpan<char> shown, string mend)
    {
        reading.Faults.Add(table.File, line, column.Name, column.FreeText ? default : shown, rule, mend, isError: true);
        return false;
    }

    /// <summary>Takes the id of the row into the ids of the table; null when it cannot be one or another row has it.</summary>
    internal string? Take(ReadOnlySpan<char> id)
    {
        if (!Given.IsId(id)) return NoId();
        if (!_ids.TryFind(id, out string? known))
        {
            known = id.ToString();
            _ids.Add(known);
        }
        else if (_unique)
        {
            Fail("duplicate-id", id, "Each row needs an id of its own: change one, or take the repeated row out.");
            return null;
        }
        return known;
    }

    /// <summary>The id that stands in the cell; null when no row has it or the person withdrew.</summary>
    internal string? Resolve(ReadOnlySpan<char> id)
    {
        if (_known is not null && !_known.Open && _known.TryFind(id, out string? known)) return Unwithdrawn(known);
        if (!Given.IsId(id)) return NoId();
        if (_known is null || _known.Open) return Unwithdrawn(Intern(id));
        if (_own)
        {
            string own = Intern(id);
            Pending.Add((place.Line, own));
            return own;
        }
        if (!_known.Absent)
        {
            Fail("unknown-id", id, _unknownMend);
            return null;
        }
        if (!_missingFileTold)
            reading.Faults.Add(_known.File, 0, "", default, "missing-file", $"{table.File} refers to it in column {column.Name} (first in row {place.Line}): add the file (copy it, if this folder was taken from a larger study), or empty the column in every row.", isError: true);
        _missingFileTold = true;
        return Intern(id);
    }

    /// <summary>Looks up the references to the table's own rows that stood before the row they name.</summary>
    internal void ResolvePending()
    {
        foreach (var (line, id) in Pending)
            if (!_ids.Contains(id)) FailAt(line, "unknown-id", id, _unknownMend);
    }

    private string? NoId()
    {
        Fail("bad-id", default, "Write an id without semicolons, tabs and line breaks.");
        return null;
    }

    private string? Unwithdrawn(string id)
    {
        if (_people is null || !_people.IsWithdrawn(id)) return id;
        Fail("withdrawn-person", id, "This person took back consent: take the person out of this row, or the row out of the file.");
        return null;
    }
}
