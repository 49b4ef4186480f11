using System.Text;
using System.Xml;

namespace ResearchKit;

/// <summary>Walks over an XML file element by element. No DTD, nothing fetched from elsewhere, and limits on depth and size.</summary>
internal sealed class XmlElements : IDisposable
{
    private const int MostDeep = 64;
    private const long MostCharacters = 2L << 30;

    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _line;
    private readonly StringBuilder _text = new();

    public XmlElements(Stream stream)
    {
        _xml = XmlReader.Create(stream, new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
        _line = (IXmlLineInfo)_xml;
    }

    /// <summary>Name of the element at hand, without its prefix.</summary>
    public string Name => _xml.LocalName;

    public long Line => _line.LineNumber;

    /// <summary>How deep the element at hand stands; the root is at 0.</summary>
    public int Depth => _xml.Depth;

    /// <summary>An attribute of the element at hand; null where it has none.</summary>
    public string? this[string attribute] => _xml.GetAttribute(attribute);

    /// <summary>True when there is nothing in the element at hand.</summary>
    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>Moves to the root.</summary>
    public void Root()
    {
        try
        {
            _xml.MoveToContent();
        }
        catch (XmlException broken) when (broken.LineNumber == 0)
        {
            // A refused DTD does not say where it stands, which is at the top; of an empty file there is no line.
            throw new XmlException(broken.Message, broken, broken.Message.Contains("DTD", StringComparison.Ordinal) ? (int)Math.Max(1, Line) : 0, 1);
        }
    }

    /// <summary>Moves to the next element that stands right in the one at <paramref name="parent"/>; what is in others is passed over. False at its end.</summary>
    /// <param name="parent">Depth of the parent, which is not empty.</param>
    public bool Next(int parent)
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                if (_xml.Depth == parent + 1) return true;
                if (_xml.Depth > MostDeep) throw new TooMuchException(Line, FormattableString.Invariant($"Elements stand in one another more than {MostDeep} deep, which is the limit."));
            }
            else if (_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == parent) return false;
        }
        return false;
    }

    /// <summary>The text right in the element at hand; moves to its end.</summary>
    public string Text()
    {
        if (_xml.IsEmptyElement) return "";
        int depth = _xml.Depth;
        _text.Clear();
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth))
            if (_xml.Depth == depth + 1 && _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) _text.Append(_xml.Value);
        return _text.ToString();
    }

    /// <summary>Reads on to the end of the file, so that what is broken behind the root is found.</summary>
    public void ToEnd()
    {
        while (_xml.Read())
        {
        }
    }

    public void Dispose() => _xml.Dispose();
}
