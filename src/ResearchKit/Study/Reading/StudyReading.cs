namespace ResearchKit;

/// <summary>A study folder on its way into memory: what was read so far, the ids that are known, the faults found.</summary>
internal sealed class StudyReading(string folder)
{
    private readonly Dictionary<string, KnownIds> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<long>> _lines = new(StringComparer.Ordinal);

    internal string Folder => folder;

    internal FaultLog Faults { get; } = new();

    /// <summary>How a workbook calls files and their places; null for a folder.</summary>
    internal WorkbookWords? Words { get; init; }

    internal StudyTables Tables { get; set; } = new();

    internal StudySettings Settings { get; set; } = new();

    /// <summary>Columns that datapackage.json declares, by table: name and meaning.</summary>
    internal Dictionary<string, Dictionary<string, string>> Declared { get; } = new(StringComparer.Ordinal);

    /// <summary>The files of the folder, ordinal order.</summary>
    internal string[] Files { get; set; } = [];

    /// <summary>What a reader of the study must know: which files were absent, what the warnings are.</summary>
    internal List<string> Notes { get; } = [];

    /// <summary>Every fault, in the words of what was read.</summary>
    internal FaultReport Report() => Words?.Of(Faults.ToReport()) ?? Faults.ToReport();

    internal KnownIds Known(string table)
    {
        if (_known.TryGetValue(table, out var known)) return known;
        bool absent = !Files.Contains(table + ".csv", StringComparer.Ordinal);
        // Without participants.csv the people are those who are named.
        return _known[table] = new KnownIds(table + ".csv") { Absent = absent, Open = absent && table == "participants" };
    }

    /// <summary>The lines on which the records of a table begin, in their order.</summary>
    internal List<long> Lines(string table)
    {
        if (!_lines.TryGetValue(table, out var lines)) _lines[table] = lines = [];
        return lines;
    }

    /// <summary>One string for each text, so that a million rows do not hold a million copies.</summary>
    internal string Intern(ReadOnlySpan<char> text)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(text, out string? known)) return known;
        string word = text.ToString();
        _words.Add(word);
        return word;
    }
}
