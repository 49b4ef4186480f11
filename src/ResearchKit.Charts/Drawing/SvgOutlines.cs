using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace ResearchKit;

/// <summary>
/// Turns the text of an SVG into outlines of the bundled typeface, each letter once, so that it looks the same where the font is not
/// installed: in a browser, a word processor, a drawing program. The words stay readable in aria-label.
/// </summary>
internal static class SvgOutlines
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    /// <summary>The finished SVG of a drawing.</summary>
    /// <param name="drawn">What Skia wrote.</param>
    /// <param name="id">Id of the figure; all ids in the SVG begin with it, so that two may stand in one page.</param>
    /// <param name="title">Title for screen readers.</param>
    /// <param name="description">What the figure shows.</param>
    public static string Finish(byte[] drawn, string id, string title, string description)
    {
        using var stream = new MemoryStream(drawn);
        var root = XDocument.Load(stream).Root!;
        var letters = new SortedDictionary<string, string>(StringComparer.Ordinal);
        // Letters carry the short id: two figures of one number in one page share them and stay right.
        string letter = id.Split('-')[0];
        foreach (var text in root.Descendants(Svg + "text").ToArray()) text.ReplaceWith(Outline(text, letter, letters));
        Rename(root, id);
        string width = root.Attribute("width")!.Value, height = root.Attribute("height")!.Value;
        root.SetAttributeValue("viewBox", $"0 0 {width} {height}");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", $"{id}-title {id}-desc");
        root.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", id + "-title"), Clean(title)),
            new XElement(Svg + "desc", new XAttribute("id", id + "-desc"), Clean(description)),
            new XElement(Svg + "defs", letters.Select(l => new XElement(Svg + "path", new XAttribute("id", l.Key), new XAttribute("d", l.Value)))));
        return root.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    /// <summary>Numbers the ids of clips in their order: Skia counts on from one drawing of the process to the next.</summary>
    private static void Rename(XElement root, string id)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clip in root.Descendants(Svg + "clipPath"))
        {
            var name = clip.Attribute("id")!;
            names.Add(name.Value, name.Value = string.Create(CultureInfo.InvariantCulture, $"{id}-clip{names.Count + 1}"));
        }
        foreach (var clipped in root.Descendants().Attributes("clip-path"))
            clipped.Value = $"url(#{names[clipped.Value["url(#".Length..^1]]})";
    }

    private static XElement Outline(XElement text, string id, SortedDictionary<string, string> letters)
    {
        string words = text.Value.Trim();
        bool strong = text.Attribute("font-weight") is not null;
        var typeface = strong ? Typefaces.Semibold : Typefaces.Regular;
        double size = Number(text.Attribute("font-size")!.Value), unit = size / typeface.UnitsPerEm;
        double[] across = [.. text.Attribute("x")!.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Number)];
        double down = Number(text.Attribute("y")!.Value.Split(',')[0]);
        ushort[] glyphs = typeface.GetGlyphs(words);
        var line = new XElement(Svg + "g",
            new XAttribute("aria-label", words),
            new XAttribute("fill", text.Attribute("fill")?.Value ?? "#000000"),
            text.Attribute("transform") is { } turned ? new XAttribute("transform", turned.Value) : null);
        var run = new XElement(Svg + "g", new XAttribute("transform",
            string.Create(CultureInfo.InvariantCulture, $"translate({across[0]:0.##} {down:0.##}) scale({unit:0.#######})")));
        for (int i = 0; i < glyphs.Length && i < across.Length; i++)
        {
            string letter = string.Create(CultureInfo.InvariantCulture, $"{id}-{(strong ? 's' : 'r')}{glyphs[i]}");
            if (!letters.TryGetValue(letter, out string? outline)) letters.Add(letter, outline = OutlineOf(typeface, glyphs[i]));
            if (outline.Length == 0) continue;
            run.Add(new XElement(Svg + "use",
                new XAttribute(XLink + "href", "#" + letter),
                new XAttribute("x", ((across[i] - across[0]) / unit).ToString("0", CultureInfo.InvariantCulture))));
        }
        line.Add(run);
        return line;
    }

    private static string OutlineOf(SKTypeface typeface, ushort glyph)
    {
        using var font = new SKFont(typeface, typeface.UnitsPerEm) { Hinting = SKFontHinting.None, LinearMetrics = true };
        using var path = font.GetGlyphPath(glyph);
        return path?.ToSvgPathData() ?? "";
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Clean(string text) => Lettering.Plain(text);
}
