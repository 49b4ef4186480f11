namespace ResearchKit;

/// <summary>A file of an edge list while it is read: its header, its sound rows, and the faults of the others.</summary>
internal sealed class EdgeTable : IDisposable
{
    private readonly CsvRecords _records;
    private readonly FaultLog _faults;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public EdgeTable(string path, FaultLog faults)
    {
        (File, _faults) = (Path.GetFileName(path), faults);
        _records = new(Whole.Open(path));
        if (!_records.Next() || _records.Problem != CsvProblem.None)
        {
            faults.Add(File, 1, "", default, "no-header", "The first line must name the columns, such as from,to,weight.", isError: true);
            return;
        }
        Columns = [.. Enumerable.Range(0, _records.Count).Select(c => _records[c].Trim().ToString())];
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>Names of the columns; empty when there is no header.</summary>
    public IReadOnlyList<string> Columns { get; } = [];

    /// <summary>What stands between the columns.</summary>
    public char Delimiter => _records.Delimiter;

    /// <summary>Line of the row at hand, as an editor counts it.</summary>
    public long Line => _records.Line;

    /// <summary>A cell of the row at hand, white space at both ends left out.</summary>
    public ReadOnlySpan<char> this[int column] => _records[column].Trim();

    /// <summary>Place of a column by its exact name; -1 when there is none.</summary>
    public int Find(string name)
    {
        int at = Columns.ToList().IndexOf(name);
        if (at >= 0 && Columns.Count(c => c == name) > 1 && _used.Add(name)) Fault(name, name, "duplicate-column", "Two columns have this name: rename one.", line: 1);
        return at;
    }

    /// <summary>Place of a column that was asked for by name.</summary>
    /// <exception cref="ArgumentException">It is not there; the message names those that are.</exception>
    public int Require(string name) => Find(name) is >= 0 and var at ? at
        : throw new ArgumentException($"There is no column '{name}' in {File}; its columns are: {string.Join(", ", Columns)}.", nameof(name));

    /// <summary>Moves to the next row that can be read; the others become faults. False at the end.</summary>
    public bool Next()
    {
        while (_records.Next())
        {
            if (_records.Problem != CsvProblem.None) Tell(_records.Problem);
            else if (_records.Count != Columns.Count)
            {
                string fields = FormattableString.Invariant($"The row has {_records.Count} fields, the header {Columns.Count}: add or remove delimiters, or put a field that holds one in quotes.");
                Fault("", default, "ragged-row", fields);
            }
            else return true;
        }
        return false;
    }

    /// <summary>Tells a fault of the row at hand.</summary>
    public void Fault(string column, ReadOnlySpan<char> shown, string rule, string mend, long? line = null)
        => _faults.Add(File, line ?? Line, column, shown, rule, mend, isError: true);

    public void Dispose() => _records.Dispose();

    private void Tell(CsvProblem problem)
    {
        var (rule, mend) = problem switch
        {
            CsvProblem.UnterminatedQuote => ("unterminated-quote", "A quote opens here and never closes: close it, or write it twice if it is part of the text."),
            CsvProblem.Nul => ("nul-byte", "The row holds a NUL byte: save the file again as UTF-8 text."),
            CsvProblem.LostText => ("not-utf8", "The row holds bytes that are not UTF-8: save the file again as UTF-8 text."),
            _ => ("stray-quote", "A quote stands inside a field: put the whole field in quotes and write the quote twice."),
        };
        Fault("", default, rule, mend);
    }
}
