using System.Globalization;

namespace ResearchKit;

/// <summary>Reads Pajek: a network (.net), or a project (.paj) with partitions and vectors of its people.</summary>
internal sealed class PajekReader
{
    private readonly TextLines _lines;
    private readonly FileTies _said;
    private readonly NetworkFileOptions _options;
    private readonly List<(string Number, string Name)> _relations = [];
    private readonly List<(int Relation, int From, int To, double Weight, bool Directed)> _ties = [];
    private int[] _places = [];
    private int _networks, _relation;
    private bool _more;

    private PajekReader(TextLines lines, FileTies said, NetworkFileOptions options) => (_lines, _said, _options) = (lines, said, options);

    /// <summary>Reads the file.</summary>
    public static void Read(TextLines lines, FileTies said, NetworkFileOptions options) => new PajekReader(lines, said, options).Read();

    private int People => _places.Length;

    private void Read()
    {
        _more = Next();
        if (!_more || _lines.Text[0] != '*')
        {
            _said.Fault(_more ? _lines.Number : 0, "", default, "wrong-start", "A Pajek file begins with *Vertices or *Network.");
            return;
        }
        bool isDirected = true;
        while (_more)
        {
            var words = new LineWords(_lines.Text);
            words.Next();
            string section = words.Word.ToString().ToLowerInvariant(), rest = words.Rest.Trim().ToString();
            if (section.StartsWith("*arcs", StringComparison.Ordinal) || section.StartsWith("*edges", StringComparison.Ordinal) || section == "*matrix")
            {
                _relation = RelationOf(rest);
                isDirected = !section.StartsWith("*edges", StringComparison.Ordinal) || _ties.Exists(t => t.Directed);
            }
            switch (section)
            {
                case "*network":
                    if (_networks > 0) _said.Fault(_lines.Number, "", default, "several-networks", "The file holds several networks: save one a file.");
                    _more = Next();
                    break;
                case "*vertices": ReadVertices(rest); break;
                case "*arcs" or "*edges": ReadTies(section == "*arcs"); break;
                case "*arcslist" or "*edgeslist": ReadLists(section == "*arcslist"); break;
                case "*matrix": ReadMatrix(); break;
                case "*partition" or "*vector": ReadValues(section == "*partition", rest); break;
                default: Skip(section); break;
            }
        }
        if (_networks == 0) _said.Fault(0, "", default, "no-graph", "The file has no *Vertices.");
        _said.IsDirected = isDirected;
        int chosen = Relations.Choose([.. _relations.Select(r => r.Name)], _options.Relation, _said);
        foreach (var (relation, from, to, weight, directed) in _ties)
            if (_relations.Count < 2 || relation == chosen) _said.Tie(from, to, weight, directed);
    }

    /// <summary>The next line that says something; comments do not.</summary>
    private bool Next()
    {
        while (_lines.Next())
            if (!_lines.Text.StartsWith('%') && !_lines.Text.StartsWith("/*", StringComparison.Ordinal)) return true;
        return false;
    }

    private bool NextInside() => (_more = Next()) && _lines.Text[0] != '*';

    /// <summary>Which relation <c>:2 "trust"</c> is; a section without a number belongs to the first.</summary>
    private int RelationOf(string rest)
    {
        string name = rest.StartsWith(':') ? rest[1..].Trim() : "1";
        var words = new LineWords(name);
        string number = words.Next() ? words.Word.ToString() : "1";
        int at = _relations.FindIndex(r => r.Number == number);
        if (at >= 0) return at;
        _relations.Add((number, words.Next() ? words.Word.ToString() : number));
        return _relations.Count - 1;
    }

    private void ReadVertices(string rest)
    {
        string[] sizes = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (sizes.Length == 0 || !int.TryParse(sizes[0], NumberStyles.None, CultureInfo.InvariantCulture, out int people))
        {
            _said.Fault(_lines.Number, "", default, "bad-size", "Say how many people there are: *Vertices 20.");
            people = 0;
        }
        if (people > FileTies.MostPeople) throw new TooMuchException(_lines.Number, FormattableString.Invariant($"The file says {people} people; the limit is {FileTies.MostPeople}."));
        if (sizes.Length > 1) _said.Fault(_lines.Number, "", sizes[1], "two-mode", "This is a network of two kinds, such as people and meetings: project it to people first.");
        if (_networks++ > 0)
        {
            while (NextInside()) { }
            return;
        }
        _places = new int[people];
        Array.Fill(_places, -1);
        var unnamed = new HashSet<int>();
        while (NextInside())
        {
            var words = new LineWords(_lines.Text);
            words.Next();
            if (!Number(words.Word, out int v)) continue;
            if (words.Next() && words.IsBroken) _said.Fault(_lines.Number, "", default, "unterminated-quote", "A quote opens here and never closes.");
            else if (_places[v] >= 0 || !unnamed.Add(v)) _said.Fault(_lines.Number, "", _lines.Text.Split(' ')[0], "duplicate-id", "Two people have this number: give each their own.");
            else if (words.Word.IsEmpty || !words.IsQuoted && !HasLabel(_lines.Text)) { }
            else if (_said.Declare(words.Word, _lines.Number, "label", out int place)) _places[v] = place;
        }
        // Who has no label is called by the number.
        for (int v = 0; v < people; v++)
            if (_places[v] < 0 && _said.Declare((v + 1).ToString(CultureInfo.InvariantCulture), 0, "number", out int place)) _places[v] = place;
    }

    private static bool HasLabel(string line) => line.AsSpan().IndexOfAny(' ', '\t') > 0;

    private void ReadTies(bool directed)
    {
        while (NextInside())
        {
            var words = new LineWords(_lines.Text);
            if (!words.Next() || !Number(words.Word, out int from)) continue;
            if (!words.Next())
            {
                _said.Fault(_lines.Number, "", default, "too-few-columns", "A tie has two numbers: who, and to whom.");
                continue;
            }
            if (!Number(words.Word, out int to)) continue;
            double weight = 1;
            if (words.Next() && !IsParameter(words.Word) && !_said.TryWeight(words.Word, _lines.Number, "weight", out weight)) continue;
            Add(from, to, weight, directed);
        }
    }

    /// <summary>What may follow a tie: <c>c Blue</c>, <c>l "label"</c>, a time <c>[1-3]</c>.</summary>
    private static bool IsParameter(ReadOnlySpan<char> word) => word[0] is '[' || (char.IsAsciiLetter(word[0]) && word is not "NaN" and not "nan" and not "inf" and not "Inf");

    private void ReadLists(bool directed)
    {
        while (NextInside())
        {
            var words = new LineWords(_lines.Text);
            if (!words.Next() || !Number(words.Word, out int from)) continue;
            while (words.Next())
                if (Number(words.Word, out int to)) Add(from, to, 1, directed);
        }
    }

    private void ReadMatrix()
    {
        long cell = 0, cells = (long)People * People;
        while (NextInside())
        {
            var words = new LineWords(_lines.Text);
            while (words.Next())
            {
                if (cell < cells && _said.TryWeight(words.Word, _lines.Number, "", out double weight) && weight != 0) Add((int)(cell / People), (int)(cell % People), weight, directed: true);
                cell++;
            }
        }
        if (cell != cells) _said.Fault(0, "*Matrix", default, "matrix-shape", FormattableString.Invariant($"The matrix has {cell} cells; {People} people make {cells}."));
    }

    /// <summary>A partition or a vector; our own comments say what the numbers of a partition mean.</summary>
    private void ReadValues(bool isPartition, string name)
    {
        var attribute = new FileAttribute(name.Length > 0 ? name : isPartition ? "partition" : "vector");
        var meaning = new Dictionary<string, string>(StringComparer.Ordinal);
        while (_lines.Next() && _lines.Text.StartsWith('%'))
        {
            var words = new LineWords(_lines.Text[1..]);
            if (words.Next() && words.Word.ToString() is var number && words.Next() && words.IsQuoted) meaning[number] = words.Word.ToString();
        }
        _more = _lines.Text.StartsWith("*vertices", StringComparison.OrdinalIgnoreCase);
        if (!_more)
        {
            _said.Fault(_lines.Number, name, default, "bad-size", "Say how many people there are: *Vertices 20.");
            _more = true;
            Skip("");
            return;
        }
        int v = 0;
        for (; NextInside(); v++)
        {
            string word = _lines.Text;
            if (v >= People || (isPartition && meaning.Count > 0 && word == "0") || (!isPartition && word is "." or "999999998")) continue;
            if (_places[v] >= 0) attribute.Set(_places[v], meaning.GetValueOrDefault(word, word));
        }
        if (v != People) _said.Fault(_lines.Number, name, default, "bad-size", FormattableString.Invariant($"There are {People} people and {v} values."));
        if (_said.Attributes.Exists(a => a.Name == attribute.Name)) _said.Fault(_lines.Number, name, default, "duplicate-key", "Two partitions or vectors have this name: rename one.");
        else _said.Attributes.Add(attribute);
    }

    private void Skip(string section)
    {
        if (section.Length > 0) _said.Note($"the part {section} is not read");
        while (NextInside()) { }
    }

    private void Add(int from, int to, double weight, bool directed)
    {
        if (_places[from] >= 0 && _places[to] >= 0) _ties.Add((_relation, _places[from], _places[to], weight, directed));
    }

    /// <summary>A person by number, 1-based in the file. False, with the fault told, where there is no such person.</summary>
    private bool Number(ReadOnlySpan<char> word, out int vertex)
    {
        bool isNumber = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out vertex);
        if (isNumber && vertex >= 1 && vertex <= People)
        {
            vertex--;
            return true;
        }
        _said.Fault(_lines.Number, "", word, isNumber ? "unknown-id" : "not-a-number", FormattableString.Invariant($"People are called by their number here, 1 to {People}."));
        return false;
    }
}
