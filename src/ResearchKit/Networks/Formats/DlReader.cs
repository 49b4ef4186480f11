using System.Globalization;

namespace ResearchKit;

/// <summary>Reads DL of UCINET: full and half matrices, edge and node lists, labels before or among the data.</summary>
internal sealed class DlReader
{
    private readonly TextLines _lines;
    private readonly FileTies _said;
    private readonly DlHeader _header;
    private readonly bool _undirected;
    private readonly int _chosen;
    private readonly List<(int From, int To, double Weight, long Line)> _rows = [];
    private int[] _places = [];
    private string _line = "";

    private DlReader(TextLines lines, FileTies said, DlHeader header, bool undirected, int chosen) => (_lines, _said, _header, _undirected, _chosen) = (lines, said, header, undirected, chosen);

    /// <summary>Reads the file.</summary>
    /// <exception cref="ArgumentException">The relation that was named is not there.</exception>
    public static void Read(TextLines lines, FileTies said, NetworkFileOptions options)
    {
        if (DlHeader.Read(lines, said) is not { } header) return;
        string[] relations = [.. Enumerable.Range(0, header.Matrices).Select(k => k < header.MatrixLabels.Count ? header.MatrixLabels[k] : (k + 1).ToString(CultureInfo.InvariantCulture))];
        int chosen = Relations.Choose(relations, options.Relation, said);
        new DlReader(lines, said, header, options.Undirected, chosen).Read();
    }

    private void Read()
    {
        _line = _header.Rest;
        if (!_header.IsEmbedded && !NameAll()) return;
        bool lists = _header.Format[0] is 'e' or 'n';
        bool half = _header.Format[0] is 'l' or 'u';
        if (lists)
        {
            ReadLists(_header.Format[0] == 'n');
            if (_undirected) Pair();
            else foreach (var (from, to, weight, _) in _rows) _said.Tie(from, to, weight, directed: true);
        }
        else
        {
            if (_header.IsEmbedded) _places = new int[_header.People];
            new DlMatrices(_lines, _said, _header, _places, _undirected, _chosen).Read(_line);
        }
        if (_header.IsEmbedded && lists) NameTheRest();
        _said.IsDirected = !half;
    }

    /// <summary>Everybody by the label, else by the number.</summary>
    private bool NameAll()
    {
        _places = new int[_header.People];
        bool sound = true;
        for (int i = 0; i < _places.Length; i++)
            sound &= _said.Declare(i < _header.Labels.Count ? _header.Labels[i] : (i + 1).ToString(CultureInfo.InvariantCulture), 0, "labels", out _places[i]);
        return sound;
    }

    /// <summary>People whom no label names have no tie; they are called by their number.</summary>
    private void NameTheRest()
    {
        int named = _said.People;
        if (named > _header.People) _said.Fault(0, "n", default, "bad-size", FormattableString.Invariant($"n is {_header.People}, and {named} people are named."));
        for (int i = named + 1; i <= _header.People; i++)
            if (_said.Find(FormattableString.Invariant($"{i}")) < 0) _said.Declare(FormattableString.Invariant($"{i}"), 0, "labels", out _);
        if (named < _header.People) _said.Note(FormattableString.Invariant($"{_header.People - named} people are in n and have no label: they have no tie and are called by a number"));
    }

    private bool NextLine()
    {
        while (_line.Length == 0)
        {
            if (!_lines.Next()) return false;
            _line = _lines.Text;
        }
        return true;
    }

    private void ReadLists(bool nodes)
    {
        int matrix = 0;
        for (; NextLine(); _line = "")
        {
            var words = new LineWords(_line, commas: true);
            words.Next();
            // A line with ! alone ends a relation.
            if (words.Word is "!")
            {
                matrix++;
                continue;
            }
            if (matrix != _chosen || !Person(words.Word, out int from)) continue;
            if (nodes)
            {
                while (words.Next())
                    if (Person(words.Word, out int alter)) _rows.Add((from, alter, 1, _lines.Number));
                continue;
            }
            if (!words.Next())
            {
                _said.Fault(_lines.Number, "", default, "too-few-columns", "A tie has two people: who, and to whom.");
                continue;
            }
            if (!Person(words.Word, out int to)) continue;
            double weight = 1;
            if (words.Next() && !_said.TryWeight(words.Word, _lines.Number, "weight", out weight)) continue;
            _rows.Add((from, to, weight, _lines.Number));
        }
    }

    /// <summary>A list is a matrix in short: where it has both halves of a tie without direction, they are one tie and must agree.</summary>
    private void Pair()
    {
        var sums = new Dictionary<(int, int), double>();
        foreach (var (from, to, weight, _) in _rows) sums[(from, to)] = sums.GetValueOrDefault((from, to)) + weight;
        foreach (var (from, to, weight, line) in _rows)
        {
            bool both = sums.TryGetValue((to, from), out double back);
            if (both && back != sums[(from, to)]) _said.Fault(line, "", default, "not-symmetric", "The two directions of this tie differ: mend it, or read it as directed.");
            if (!both || from <= to) _said.Tie(from, to, weight, directed: false);
        }
    }

    private bool Person(ReadOnlySpan<char> word, out int place)
    {
        if (_header.IsEmbedded)
        {
            if (_said.Find(word) is >= 0 and var known)
            {
                place = known;
                return true;
            }
            return _said.Declare(word, _lines.Number, "", out place);
        }
        bool isNumber = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        place = isNumber && number >= 1 && number <= _places.Length ? _places[number - 1] : -1;
        if (place >= 0) return true;
        _said.Fault(_lines.Number, "", word, isNumber ? "unknown-id" : "not-a-number", FormattableString.Invariant($"People are called by their number here, 1 to {_header.People}; labels embedded allows their labels."));
        return false;
    }
}
