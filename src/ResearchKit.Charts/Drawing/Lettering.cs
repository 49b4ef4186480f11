using System.Text;
using SkiaSharp;

namespace ResearchKit;

/// <summary>Measures and breaks text in the bundled typefaces.</summary>
internal static class Lettering
{
    /// <summary>A font without hinting: the same outlines at every size and on every machine.</summary>
    public static SKFont Font(TextStyle style) => new(style.Strong ? Typefaces.Semibold : Typefaces.Regular, style.Size)
    {
        Hinting = SKFontHinting.None,
        Subpixel = true,
        LinearMetrics = true,
        Edging = SKFontEdging.Antialias,
    };

    /// <summary>Width of a line of text in pixels.</summary>
    public static float Width(string text, TextStyle style)
    {
        using var font = Font(style);
        return font.MeasureText(Plain(text));
    }

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    public static string Fit(string text, TextStyle style, float width)
    {
        text = Plain(text);
        if (Width(text, style) <= width) return text;
        int low = 0, high = text.Length;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Width(Cut(text, middle), style) <= width) low = middle;
            else high = middle - 1;
        }
        return Cut(text, low);
    }

    /// <summary>The text in lines that fit; a word that is too long on its own is cut. At most <paramref name="lines"/> lines.</summary>
    public static IReadOnlyList<string> Wrap(string text, TextStyle style, float width, int lines = int.MaxValue)
    {
        List<string> broken = [];
        string line = "";
        string[] words = Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            string longer = line.Length == 0 ? words[i] : line + " " + words[i];
            if (line.Length > 0 && Width(longer, style) > width)
            {
                if (broken.Count == lines - 1)
                {
                    broken.Add(Fit(line + " " + string.Join(' ', words[i..]), style, width));
                    return broken;
                }
                broken.Add(line);
                line = words[i];
            }
            else
            {
                line = longer;
            }
            line = Fit(line, style, width);
        }
        if (line.Length > 0) broken.Add(line);
        return broken;
    }

    /// <summary>One line without control characters and double spaces: what SVG and a canvas set alike.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsControl(c) && !char.IsWhiteSpace(c)) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    private static string Cut(string text, int length)
    {
        // Half of a surrogate pair is no character.
        if (length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1])) length--;
        return text[..length].TrimEnd() + "\u2026";
    }
}
