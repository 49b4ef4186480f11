using System.Globalization;
using System.Text;
using System.Xml;

namespace ResearchKit;

/// <summary>Text as the parts of a workbook hold it: signs that XML cannot have stand there as <c>_x000D_</c> (ECMA-376 22.9.2.19).</summary>
internal static class ExcelText
{
    internal static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsEscape(text, i) && i + 6 < text.Length && text[i + 6] == '_')
            {
                plain.Append((char)int.Parse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 6;
            }
            else plain.Append(text[i]);
        }
        return plain.ToString();
    }

    /// <exception cref="ArgumentException">The text holds half a sign, which no file can hold.</exception>
    internal static string Encode(string text)
    {
        StringBuilder? coded = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!pair && char.IsSurrogate(c)) throw new ArgumentException("A text holds half a sign (a lone surrogate), which a workbook cannot hold.", nameof(text));
            // What looks like a coded sign is coded itself, so that it comes back as it was.
            bool code = c < ' ' ? c is not ('\t' or '\n') : c is '\uFFFE' or '\uFFFF' || IsEscape(text, i);
            if (code) (coded ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else coded?.Append(c);
            if (pair) coded?.Append(text[i + 1]);
            if (pair) i++;
        }
        return coded?.ToString() ?? text;
    }

    /// <summary>The text of a string item or inline string with its runs; readings of Japanese signs (rPh) are no part of it. Moves past the element.</summary>
    internal static string Read(XmlReader xml)
    {
        string text = "";
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return text;
        }
        int depth = xml.Depth;
        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement || xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t") text += xml.ReadElementContentAsString();
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") xml.Skip();
            else xml.Read();
        }
        xml.Read();
        return Decode(text);
    }

    private static bool IsEscape(string text, int at)
    {
        if (text[at] != '_' || at + 5 >= text.Length || text[at + 1] != 'x') return false;
        for (int i = at + 2; i < at + 6; i++) if (!char.IsAsciiHexDigit(text[i])) return false;
        return true;
    }
}
