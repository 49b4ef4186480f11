using System.Globalization;
using System.Xml;

namespace ResearchKit;

/// <summary>Writes GEXF 1.2, which every version of Gephi reads, and networkx too.</summary>
internal static class GexfWriter
{
    /// <summary>How the description of a synthetic network begins.</summary>
    public const string Synthetic = "Synthetic data";

    public static void Write(XmlWriter xml, WrittenNetwork written)
    {
        var network = written.Network;
        xml.WriteStartElement("gexf", "http://www.gexf.net/1.2draft");
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "ResearchKit");
        if (network.Provenance.Synthetic == true) xml.WriteElementString("description", network.Provenance.Banner);
        xml.WriteEndElement();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", network.Directed ? "directed" : "undirected");
        bool answers = written.HasUnanswered;
        if (answers || written.Attributes.Length > 0)
        {
            xml.WriteStartElement("attributes");
            xml.WriteAttributeString("class", "node");
            xml.WriteAttributeString("mode", "static");
            if (answers) Attribute("answered", "answered", "boolean");
            for (int a = 0; a < written.Attributes.Length; a++) Attribute(Id(a), written.Attributes[a].Name, written.Attributes[a].IsNumber ? "double" : "string");
            xml.WriteEndElement();
        }
        xml.WriteStartElement("nodes");
        for (int i = 0; i < network.Count; i++)
        {
            string id = network.Roster[i];
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("label", id);
            var values = new List<(string Of, string Value)>();
            if (answers) values.Add(("answered", network.HasAnswered(i) ? "true" : "false"));
            for (int a = 0; a < written.Attributes.Length; a++)
                if (written.Attributes[a][id] is { } word) values.Add((Id(a), word));
            if (values.Count > 0)
            {
                xml.WriteStartElement("attvalues");
                foreach (var (of, value) in values)
                {
                    xml.WriteStartElement("attvalue");
                    xml.WriteAttributeString("for", of);
                    xml.WriteAttributeString("value", value);
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        int number = 0;
        foreach (var (from, to, weight) in written.Ties())
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", (number++).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", network.Roster[from]);
            xml.WriteAttributeString("target", network.Roster[to]);
            xml.WriteAttributeString("weight", Digits.Of(weight));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();

        static string Id(int attribute) => FormattableString.Invariant($"a{attribute}");

        void Attribute(string id, string title, string type)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("title", title);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }
    }
}
