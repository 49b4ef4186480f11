namespace ResearchKit;

/// <summary>What a network file says, gathered while it is read: people, what is known of them, ties, and what is wrong.</summary>
/// <param name="file">Name of the file, without its folder.</param>
/// <param name="faults">Takes the faults.</param>
internal sealed class FileTies(string file, FaultLog faults)
{
    /// <summary>More people than this is a slip of the file, not a network.</summary>
    public const int MostPeople = 5_000_000;

    private readonly IdTable _people = new();
    private readonly List<bool> _declared = [];
    private readonly List<(int Person, long Line, string Column)> _early = [];
    private readonly List<string> _notes = [];

    public List<int> From { get; } = [];

    public List<int> To { get; } = [];

    public List<double> Weight { get; } = [];

    /// <summary>True for ties that the file calls directed.</summary>
    public List<bool> Directed { get; } = [];

    /// <summary>Attributes of the people, in the order in which the file declares them.</summary>
    public List<FileAttribute> Attributes { get; } = [];

    /// <summary>Attribute that may stand for ids that are a program's own numbers.</summary>
    public FileAttribute? Names { get; set; }

    /// <summary>Who did not answer, by place.</summary>
    public List<int> Unanswered { get; } = [];

    /// <summary>What the network is when it has no tie.</summary>
    public bool IsDirected { get; set; } = true;

    public string Relation { get; set; } = "tie";

    public DateSpan? Window { get; set; }

    public bool? Synthetic { get; set; }

    public IReadOnlyList<string> Notes => _notes;

    /// <summary>How many people are named so far.</summary>
    public int People => _people.Count;

    public string[] Ids() => _people.ToArray();

    /// <summary>Declares a person. False, with the fault told, for an id that is blank or was declared before.</summary>
    public bool Declare(ReadOnlySpan<char> id, long line, string column, out int place)
    {
        place = -1;
        if (!Known(id, line, column, out place)) return false;
        if (_declared[place])
        {
            Fault(line, column, id, "duplicate-id", "Two people have this id: give each their own.");
            return false;
        }
        _declared[place] = true;
        if (_people.Count > MostPeople) throw new TooMuchException(line, FormattableString.Invariant($"The file names more than {MostPeople} people, which is the limit."));
        return true;
    }

    /// <summary>Somebody a tie names; whether the file declares them is asked at the end. False, with the fault told, for a blank id.</summary>
    public bool Mention(ReadOnlySpan<char> id, long line, string column, out int place)
    {
        if (!Known(id, line, column, out place)) return false;
        if (!_declared[place]) _early.Add((place, line, column));
        return true;
    }

    /// <summary>Place of a person who was named before; -1 for others.</summary>
    public int Find(ReadOnlySpan<char> id) => _people.Find(id.Trim());

    public void Tie(int from, int to, double weight, bool directed)
    {
        From.Add(from);
        To.Add(to);
        Weight.Add(weight);
        Directed.Add(directed);
    }

    /// <summary>The weight that a text says. False, with the fault told, where it says none.</summary>
    public bool TryWeight(ReadOnlySpan<char> text, long line, string column, out double weight)
    {
        if (TieWeight.TryParse(text.Trim(), out weight)) return true;
        var (rule, mend) = TieWeight.Fault(text.Trim());
        Fault(line, column, text, rule, mend);
        return false;
    }

    public void Note(string note)
    {
        if (!_notes.Contains(note, StringComparer.Ordinal)) _notes.Add(note);
    }

    public void Fault(long line, string column, ReadOnlySpan<char> shown, string rule, string mend) => faults.Add(file, line, column, shown, rule, mend, isError: true);

    /// <summary>Tells of everybody whom a tie names and the file does not declare.</summary>
    public void TellUndeclared()
    {
        string[] ids = Ids();
        foreach (var (person, line, column) in _early)
            if (!_declared[person]) Fault(line, column, ids[person], "unknown-id", "The tie names somebody whom the file does not list: add the person, or take the tie out.");
    }

    private bool Known(ReadOnlySpan<char> id, long line, string column, out int place)
    {
        place = -1;
        id = id.Trim();
        if (id.IsEmpty)
        {
            Fault(line, column, default, "blank-id", "Name the person.");
            return false;
        }
        place = _people.FindOrAdd(id, out bool added);
        if (added) _declared.Add(false);
        return true;
    }
}
