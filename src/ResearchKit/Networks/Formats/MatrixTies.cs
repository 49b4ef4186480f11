using System.Runtime.InteropServices;

namespace ResearchKit;

/// <summary>Ties from the cells of a matrix: a row sends, a column receives. A row that is all NA is somebody who did not answer.</summary>
internal sealed class MatrixTies(FileTies said, bool undirected)
{
    private readonly HashSet<int> _unanswered = [];
    private readonly List<(int From, int To, double Weight, long Line)> _cells = [];
    private int _row = -1, _known, _unknown;
    private long _line, _firstUnknown;

    /// <summary>Takes a cell; those of a row come one after the other.</summary>
    public void Cell(int from, int to, ReadOnlySpan<char> text, long line, string column)
    {
        if (from != _row) EndRow();
        (_row, _line) = (from, line);
        text = text.Trim();
        bool isUnknown = text.Equals("NA", StringComparison.OrdinalIgnoreCase) || text is ".";
        if (from == to)
        {
            // The diagonal is often blank, a dash or NA; a number there is a tie to oneself.
            if (!isUnknown && !text.IsEmpty && text is not "-" && said.TryWeight(text, line, column, out double self) && self != 0) said.Tie(from, to, self, !undirected);
        }
        else if (isUnknown)
        {
            if (_unknown++ == 0) _firstUnknown = line;
        }
        else
        {
            _known++;
            if (text.IsEmpty) said.Fault(line, column, default, "blank-cell", "Write 0 for no tie, or NA in the whole row of somebody who did not answer.");
            else if (said.TryWeight(text, line, column, out double weight) && weight != 0) _cells.Add((from, to, weight, line));
        }
    }

    /// <summary>Ends the matrix: hands over the ties.</summary>
    /// <param name="half">True: only one half was given.</param>
    public void End(bool half = false)
    {
        EndRow();
        if (undirected && !half) Pair();
        else if (undirected) foreach (var (from, to, weight, _) in _cells) said.Tie(from, to, weight, directed: false);
        else foreach (var (from, to, weight, _) in _cells) said.Tie(from, to, weight, directed: true);
        if (!undirected && _cells.Count > 0 && IsSymmetric()) said.Note("the matrix is symmetric and is read as directed: --undirected reads it without direction");
    }

    private void EndRow()
    {
        if (_unknown > 0 && _known > 0)
            said.Fault(_firstUnknown, "", default, "partly-unknown", "Some ties of this person are NA and others are not: write 0 or the weight, or NA in the whole row.");
        else if (_unknown > 0)
        {
            _unanswered.Add(_row);
            said.Unanswered.Add(_row);
        }
        (_known, _unknown) = (0, 0);
    }

    /// <summary>Both halves of a matrix without direction say the same; the half of somebody who did not answer says nothing.</summary>
    private void Pair()
    {
        var seen = new Dictionary<(int, int), (double Weight, long Line, int Times)>(_cells.Count);
        foreach (var (from, to, weight, line) in _cells)
        {
            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, (Math.Min(from, to), Math.Max(from, to)), out bool there);
            if (there && cell.Weight != weight) said.Fault(line, "", default, "not-symmetric", "The two halves of the matrix differ here: mend it, or read it as directed.");
            cell = (weight, line, cell.Times + 1);
        }
        foreach (var ((a, b), (weight, line, times)) in seen)
        {
            if (times == 1 && !_unanswered.Contains(a) && !_unanswered.Contains(b)) said.Fault(line, "", default, "not-symmetric", "The two halves of the matrix differ here: mend it, or read it as directed.");
            said.Tie(a, b, weight, directed: false);
        }
    }

    private bool IsSymmetric()
    {
        var weights = _cells.ToDictionary(c => (c.From, c.To), c => c.Weight);
        return _cells.TrueForAll(c => weights.TryGetValue((c.To, c.From), out double back) && back == c.Weight);
    }
}
