using System.Text;

namespace ResearchKit;

/// <summary>Text for HTML: escaped for element content and for attributes in double or single quotes.</summary>
internal static class Html
{
    /// <summary>The text with markup characters escaped; control characters become spaces, halves of surrogate pairs the replacement character.</summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
            switch (rune.Value)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                case '\n' or '\t': escaped.Append((char)rune.Value); break;
                case < 0x20 or (>= 0x7F and < 0xA0): escaped.Append(' '); break;
                default: escaped.Append(rune.ToString()); break;
            }

        return escaped.ToString();
    }
}
