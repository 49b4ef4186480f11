namespace ResearchKit;

/// <summary>Reads GEXF 1.1 to 1.3, as ResearchKit, Gephi and networkx write it.</summary>
internal sealed class GexfReader
{
    private readonly XmlElements _xml;
    private readonly FileTies _said;
    private readonly string? _wanted;
    private readonly Dictionary<string, FileAttribute> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, string? UnlessGiven)> _ties = new(StringComparer.Ordinal);
    private readonly FileAttribute _label = new("label");
    private string _answered = "";
    private string _direction = "undirected";

    private GexfReader(XmlElements xml, FileTies said, string? weight) => (_xml, _said, _wanted) = (xml, said, weight);

    /// <summary>Reads the file.</summary>
    /// <exception cref="ArgumentException">The weight that was named is not there.</exception>
    public static void Read(XmlElements xml, FileTies said, NetworkFileOptions options) => new GexfReader(xml, said, options.Weight).Read();

    private void Read()
    {
        _xml.Root();
        if (_xml.Name != "gexf")
        {
            _said.Fault(_xml.Line, "", _xml.Name, "wrong-root", "A GEXF file begins with the element gexf.");
            return;
        }
        int graphs = 0;
        if (!_xml.IsEmpty)
        {
            while (_xml.Next(0))
            {
                if (_xml.Name == "meta") ReadMeta();
                else if (_xml.Name == "graph" && ++graphs == 1) ReadGraph();
                else if (_xml.Name == "graph") _said.Fault(_xml.Line, "", default, "several-graphs", "The file holds several graphs: save one a file.");
            }
        }
        _xml.ToEnd();
        if (graphs == 0) _said.Fault(0, "", default, "no-graph", "The file holds no graph.");
        _said.Names = _label;
        _said.Attributes.Insert(0, _label);
    }

    private void ReadMeta()
    {
        int depth = _xml.Depth;
        if (_xml.IsEmpty) return;
        while (_xml.Next(depth))
            if (_xml.Name == "description" && _xml.Text().StartsWith(GexfWriter.Synthetic, StringComparison.Ordinal)) _said.Synthetic = true;
    }

    private void ReadGraph()
    {
        if (_xml["mode"] == "dynamic") Flatten();
        _direction = _xml["defaultedgetype"] ?? "undirected";
        _said.IsDirected = _direction != "undirected";
        int depth = _xml.Depth;
        if (_xml.IsEmpty) return;
        while (_xml.Next(depth))
        {
            if (_xml.Name == "attributes") ReadAttributes();
            else if (_xml.Name is "nodes" or "edges" && !_xml.IsEmpty)
            {
                bool nodes = _xml.Name == "nodes";
                if (!nodes) CheckWeight();
                int inside = _xml.Depth;
                while (_xml.Next(inside))
                {
                    if (nodes && _xml.Name == "node") ReadNode();
                    else if (!nodes && _xml.Name == "edge") ReadEdge();
                }
            }
        }
    }

    private void Flatten() => _said.Note("the file is dynamic: everybody and every tie that was there at any time counts");

    private void CheckWeight()
    {
        if (_wanted is null or EdgeList.NoWeight or "weight") return;
        if (!_ties.Values.Any(t => t.Title == _wanted))
            throw new ArgumentException($"The ties of the file have no attribute '{_wanted}'; they have: {string.Join(", ", _ties.Values.Select(t => t.Title).Prepend("weight"))}.", nameof(NetworkFileOptions.Weight));
        _said.Relation = _wanted;
    }

    private void ReadAttributes()
    {
        bool people = _xml["class"] == "node";
        if (_xml["mode"] == "dynamic") Flatten();
        int depth = _xml.Depth;
        if (_xml.IsEmpty) return;
        while (_xml.Next(depth))
        {
            if (_xml.Name != "attribute") continue;
            string id = _xml["id"] ?? "", title = _xml["title"] is { Length: > 0 } t ? t : id, type = _xml["type"] ?? "";
            long line = _xml.Line;
            int inside = _xml.Depth;
            string? unlessGiven = null;
            if (!_xml.IsEmpty)
            {
                while (_xml.Next(inside))
                    if (_xml.Name == "default") unlessGiven = _xml.Text().Trim();
            }
            if (people ? _people.ContainsKey(id) : _ties.ContainsKey(id)) _said.Fault(line, "id", id, "duplicate-key", "Two attributes have this id: give each its own.");
            else if (people && title == "answered" && type == "boolean") (_answered, _people[id]) = (id, new(title, unlessGiven));
            else if (people)
            {
                var attribute = _people[id] = new(title, unlessGiven);
                if (title != "label" && _said.Attributes.TrueForAll(a => a.Name != title)) _said.Attributes.Add(attribute);
            }
            else _ties[id] = (title, unlessGiven);
        }
    }

    private void ReadNode()
    {
        bool sound = _said.Declare(_xml["id"], _xml.Line, "node id", out int person);
        if (sound && _xml["label"] is { } label) _label.Set(person, label);
        foreach (var (id, value) in Values("node"))
        {
            if (!_people.TryGetValue(id, out var attribute)) _said.Fault(_xml.Line, "for", id, "unknown-key", "The file does not declare this attribute: add it at the top.");
            else if (!sound) continue;
            else if (id == _answered)
            {
                if (value is "false" or "0") _said.Unanswered.Add(person);
            }
            else attribute.Set(person, value);
        }
    }

    private void ReadEdge()
    {
        long line = _xml.Line;
        bool sound = _said.Mention(_xml["source"], line, "source", out int from);
        sound &= _said.Mention(_xml["target"], line, "target", out int to);
        string direction = _xml["type"] ?? _direction, text = _xml["weight"] ?? "1";
        string? own = null;
        int times = 0;
        foreach (var (id, value) in Values("edge"))
        {
            if (!_ties.TryGetValue(id, out var attribute)) _said.Fault(line, "for", id, "unknown-key", "The file does not declare this attribute: add it at the top.");
            else if (attribute.Title == (_wanted ?? "weight")) (own, times) = (value, times + 1);
        }
        if (times > 1)
        {
            _said.Fault(line, "weight", default, "dynamic-weight", "The weight of the tie changes over time: export one time slice, or name another weight.");
            return;
        }
        if (_wanted == EdgeList.NoWeight) text = "1";
        else if (own is not null) text = own;
        else if (_wanted is not (null or "weight")) text = _ties.Values.First(t => t.Title == _wanted).UnlessGiven ?? "";
        sound &= _said.TryWeight(text, line, "weight", out double weight);
        if (!sound) return;
        _said.Tie(from, to, weight, direction is "directed" or "mutual");
        if (direction == "mutual" && from != to) _said.Tie(to, from, weight, directed: true);
    }

    /// <summary>The values inside the element at hand, each with the id of its attribute.</summary>
    private List<(string Id, string Value)> Values(string of)
    {
        var values = new List<(string, string)>();
        int depth = _xml.Depth;
        if (_xml.IsEmpty) return values;
        while (_xml.Next(depth))
        {
            if (_xml.Name == "spells") Flatten();
            if (_xml.Name == "nodes") _said.Fault(_xml.Line, "", default, "nested-graph", $"People stand inside a {of}: export without hierarchy.");
            if (_xml.Name != "attvalues" || _xml.IsEmpty) continue;
            while (_xml.Next(depth + 1))
                if (_xml.Name == "attvalue") values.Add((_xml["for"] ?? _xml["id"] ?? "", _xml["value"] ?? ""));
        }
        return values;
    }
}
