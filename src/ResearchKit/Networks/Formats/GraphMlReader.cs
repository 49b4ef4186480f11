using System.Globalization;

namespace ResearchKit;

/// <summary>Reads GraphML, as ResearchKit, igraph, networkx, Gephi and visone write it.</summary>
internal sealed class GraphMlReader
{
    private readonly XmlElements _xml;
    private readonly FileTies _said;
    private readonly string? _wanted;
    private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);
    private Key? _weight;
    private long _without;

    private GraphMlReader(XmlElements xml, FileTies said, string? weight) => (_xml, _said, _wanted) = (xml, said, weight);

    /// <summary>Reads the file.</summary>
    /// <exception cref="ArgumentException">The weight that was named is not there.</exception>
    public static void Read(XmlElements xml, FileTies said, NetworkFileOptions options) => new GraphMlReader(xml, said, options.Weight).Read();

    private void Read()
    {
        _xml.Root();
        if (_xml.Name != "graphml")
        {
            _said.Fault(_xml.Line, "", _xml.Name, "wrong-root", "A GraphML file begins with the element graphml.");
            return;
        }
        int graphs = 0;
        if (!_xml.IsEmpty)
        {
            while (_xml.Next(0))
            {
                if (_xml.Name == "key") ReadKey();
                else if (_xml.Name == "graph" && ++graphs == 1) ReadGraph();
                else if (_xml.Name == "graph") _said.Fault(_xml.Line, "", _xml["id"], "several-graphs", "The file holds several graphs: save one a file.");
            }
        }
        _xml.ToEnd();
        if (graphs == 0) _said.Fault(0, "", default, "no-graph", "The file holds no graph.");
        if (_without > 0) _said.Note(FormattableString.Invariant($"{_without} ties have no weight in the file and weigh 1"));
    }

    private void ReadKey()
    {
        string id = _xml["id"] ?? "", name = _xml["attr.name"] ?? "", of = _xml["for"] ?? "all", type = _xml["attr.type"] ?? "";
        int depth = _xml.Depth;
        string? unlessGiven = null;
        long line = _xml.Line;
        if (!_xml.IsEmpty)
        {
            while (_xml.Next(depth))
                if (_xml.Name == "default") unlessGiven = _xml.Text().Trim();
        }
        var key = new Key(name.Length > 0 ? name : id, of, unlessGiven);
        key.IsAnswered = name == "answered" && type == "boolean" && of is "node" or "all";
        // yEd and visone declare how things look without a name: that is no attribute of anybody.
        if (name.Length > 0 && of is "node" or "all" && !key.IsAnswered && _said.Attributes.TrueForAll(a => a.Name != name))
        {
            _said.Attributes.Add(key.People = new(name, unlessGiven));
            if (name == "name" || (name == "label" && _said.Names?.Name != "name")) _said.Names = key.People;
        }
        if (!_keys.TryAdd(id, key)) _said.Fault(line, "id", id, "duplicate-key", "Two keys have this id: give each its own.");
        if (of is "edge" or "all" && name.Length > 0 && name == (_wanted ?? "weight")) _weight = key;
    }

    private void ReadGraph()
    {
        if (_wanted is not null && _wanted != EdgeList.NoWeight && _weight is null)
        {
            var names = _keys.Values.Where(k => k.Of is "edge" or "all").Select(k => k.Name).ToList();
            throw new ArgumentException($"The ties of the file have no attribute '{_wanted}'; they have: {(names.Count == 0 ? "none" : string.Join(", ", names))}.", nameof(NetworkFileOptions.Weight));
        }
        if (_wanted is { } column && column != EdgeList.NoWeight && column != "weight") _said.Relation = column;
        if (_weight is null && _wanted is null && _keys.Values.FirstOrDefault(k => k.Of is "edge" or "all" && k.Name.Equals("weight", StringComparison.OrdinalIgnoreCase)) is { } near)
            _said.Note($"attribute '{near.Name}' is not used: name it with --weight to weigh ties by it");
        bool directed = _said.IsDirected = _xml["edgedefault"] != "undirected";
        int depth = _xml.Depth;
        if (_xml.IsEmpty) return;
        while (_xml.Next(depth))
        {
            switch (_xml.Name)
            {
                case "node": ReadNode(); break;
                case "edge": ReadEdge(directed); break;
                case "data": ReadOfGraph(); break;
                case "hyperedge": _said.Fault(_xml.Line, "", default, "hyperedge", "A hyperedge ties many at once: write it as ties of two."); break;
                default: break;
            }
        }
    }

    private void ReadNode()
    {
        bool sound = _said.Declare(_xml["id"], _xml.Line, "node id", out int person);
        int depth = _xml.Depth;
        if (_xml.IsEmpty) return;
        while (_xml.Next(depth))
        {
            if (_xml.Name == "graph") _said.Fault(_xml.Line, "", default, "nested-graph", "A graph stands inside a person: take it out, or save it by itself.");
            else if (_xml.Name == "data" && KeyOf() is { } key && (key.People is not null || key.IsAnswered))
            {
                string word = _xml.Text();
                if (!sound) continue;
                if (key.People is { } attribute) attribute.Set(person, word);
                else if (word.Trim() is "false" or "0") _said.Unanswered.Add(person);
            }
        }
    }

    private void ReadEdge(bool directed)
    {
        long line = _xml.Line;
        bool sound = _said.Mention(_xml["source"], line, "source", out int from);
        sound &= _said.Mention(_xml["target"], line, "target", out int to);
        if (_xml["directed"] is { } own) directed = own is "true" or "1";
        double weight = 1;
        string? text = null;
        int depth = _xml.Depth;
        if (!_xml.IsEmpty)
        {
            while (_xml.Next(depth))
                if (_xml.Name == "data" && KeyOf() is { } key && key == _weight) text = _xml.Text();
        }
        if (_weight is not null)
        {
            text ??= _weight.UnlessGiven;
            if (text is null) _without++;
            else sound &= _said.TryWeight(text, line, _weight.Name, out weight);
        }
        if (sound) _said.Tie(from, to, weight, directed);
    }

    private void ReadOfGraph()
    {
        if (KeyOf() is not { } key) return;
        string text = _xml.Text().Trim();
        if (text.Length == 0) return;
        if (key.Name == "relation" && _wanted is null) _said.Relation = text;
        else if (key.Name == "synthetic") _said.Synthetic = text is "true" or "1";
        else if (key.Name is "windowFirst" or "windowLast" && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var days = _said.Window ?? new DateSpan(day, day);
            _said.Window = key.Name == "windowFirst" ? new DateSpan(day, days.Last < day ? day : days.Last) : new DateSpan(days.First > day ? day : days.First, day);
        }
    }

    private Key? KeyOf()
    {
        if (_xml["key"] is { } id && _keys.TryGetValue(id, out var key)) return key;
        _said.Fault(_xml.Line, "key", _xml["key"], "unknown-key", "The file does not declare this key: add it at the top.");
        return null;
    }

    private sealed class Key(string name, string of, string? unlessGiven)
    {
        public string Name { get; } = name;

        public string Of { get; } = of;

        public string? UnlessGiven { get; } = unlessGiven;

        public FileAttribute? People { get; set; }

        public bool IsAnswered { get; set; }
    }
}
