using System.Xml;

namespace ResearchKit;

/// <summary>Writes GraphML: all that a network is, under the names that Gephi (label, weight), igraph and visone (name, weight) look for.</summary>
internal static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(XmlWriter xml, WrittenNetwork written)
    {
        var network = written.Network;
        xml.WriteStartElement("graphml", Namespace);
        Key("relation", "graph", "string");
        if (network.Window is not null)
        {
            Key("windowFirst", "graph", "string");
            Key("windowLast", "graph", "string");
        }
        if (network.Provenance.Synthetic is not null) Key("synthetic", "graph", "boolean");
        Key("name", "node", "string");
        Key("label", "node", "string");
        if (written.HasUnanswered) Key("answered", "node", "boolean");
        for (int a = 0; a < written.Attributes.Length; a++) Key(written.Attributes[a].Name, "node", written.Attributes[a].IsNumber ? "double" : "string", Id(a));
        Key("weight", "edge", "double");

        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "network");
        xml.WriteAttributeString("edgedefault", network.Directed ? "directed" : "undirected");
        Data("relation", network.Relation);
        if (network.Window is { } days)
        {
            Data("windowFirst", FormattableString.Invariant($"{days.First:yyyy-MM-dd}"));
            Data("windowLast", FormattableString.Invariant($"{days.Last:yyyy-MM-dd}"));
        }
        if (network.Provenance.Synthetic is { } synthetic) Data("synthetic", synthetic ? "true" : "false");
        for (int i = 0; i < network.Count; i++)
        {
            string id = network.Roster[i];
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", id);
            Data("name", id);
            Data("label", id);
            if (written.HasUnanswered) Data("answered", network.HasAnswered(i) ? "true" : "false");
            for (int a = 0; a < written.Attributes.Length; a++)
                if (written.Attributes[a][id] is { } word) Data(Id(a), word);
            xml.WriteEndElement();
        }
        foreach (var (from, to, weight) in written.Ties())
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("source", network.Roster[from]);
            xml.WriteAttributeString("target", network.Roster[to]);
            Data("weight", Digits.Of(weight));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();

        // Names may hold spaces, ids of keys may not.
        static string Id(int attribute) => FormattableString.Invariant($"a{attribute}");

        void Key(string name, string of, string type, string? id = null)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", id ?? name);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        void Data(string key, string text)
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", key);
            xml.WriteString(text);
            xml.WriteEndElement();
        }
    }
}
