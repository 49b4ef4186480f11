using System.Globalization;
using System.Xml;

namespace ResearchKit;

/// <summary>The formats of a workbook's cells, by the number that a cell gives.</summary>
internal sealed class CellFormats
{
    private readonly List<NumberFormat> _formats = [];

    internal CellFormats()
    {
    }

    /// <summary>Reads the part with the styles.</summary>
    internal CellFormats(XmlReader xml)
    {
        var own = new Dictionary<int, NumberFormat>();
        bool cells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") cells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && Number(xml) is { } id) own[id] = NumberFormat.Of(xml.GetAttribute("formatCode") ?? "");
            else if (cells && xml.LocalName == "xf")
            {
                int format = Number(xml) ?? 0;
                _formats.Add(own.TryGetValue(format, out var mine) ? mine : NumberFormat.BuiltIn(format));
            }
        }
    }

    internal NumberFormat this[int style] => style >= 0 && style < _formats.Count ? _formats[style] : default;

    private static int? Number(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : null;
}
