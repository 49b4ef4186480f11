using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Row = Markdig.Extensions.Tables.TableRow;

namespace ResearchKit.Site;

/// <summary>docs/measures: the list and a page a measure.</summary>
internal static partial class MeasurePages
{
    private const string Folder = "docs/measures/";

    /// <summary>Names the pages; the ids of the measures are returned.</summary>
    public static IReadOnlyList<string> Map(string root, SiteMap map)
    {
        List<string> ids = [.. Checkout.Files(Path.Combine(root, Folder), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Where(id => id != "README")];
        map.Add("docs/measures", SiteSection.Measures.Path);
        map.Add(Folder + "README.md", SiteSection.Measures.Path);
        foreach (string id in ids) map.Add(Folder + id + ".md", PathOf(id));
        return ids;
    }

    /// <summary>Page of a measure.</summary>
    public static string PathOf(string id) => $"measures/{id}.html";

    /// <summary>The pages.</summary>
    public static IEnumerable<SitePage> Of(string root, SiteMarkdown markdown, IReadOnlyList<string> ids)
    {
        var (title, index) = markdown.Read(Folder + "README.md", File.ReadAllText(Path.Combine(root, Folder, "README.md")));
        var tells = new Dictionary<string, string>(StringComparer.Ordinal);
        var side = Groups(index, tells);
        var (html, headings) = markdown.Write(index);
        yield return new(SiteSection.Measures.Path, title, SiteSection.Measures, html) { Headings = headings, Side = side, Words = "All measures in a list" };
        foreach (string id in ids)
        {
            string source = Folder + id + ".md";
            var (name, tree) = markdown.Read(source, File.ReadAllText(Path.Combine(root, source)));
            string call = tree.FirstOrDefault() is ParagraphBlock first ? SiteMarkdown.Text(first.Inline) : "";
            Part(tree);
            var (body, parts) = markdown.Write(tree, PathOf(id));
            body = Text().Replace(Formula().Replace(body, m => Symbols(m.Value)), m => m.Value[0] == '<' ? m.Value : Indices(m.Value));
            yield return new(PathOf(id), name, SiteSection.Measures, body)
            {
                Kicker = side.FirstOrDefault(g => g.Links.Any(l => l.Path == PathOf(id)))?.Title,
                Headings = parts,
                Side = side,
                Words = $"{tells.GetValueOrDefault(PathOf(id), "")} {call}".Trim(),
            };
        }
    }

    /// <summary>Each heading with the table under it: its links, and what the last column tells of each.</summary>
    private static IReadOnlyList<SiteGroup> Groups(MarkdownDocument index, Dictionary<string, string> tells)
    {
        var groups = new List<SiteGroup>();
        string heading = "";
        foreach (var block in index)
        {
            if (block is HeadingBlock h) heading = SiteMarkdown.Text(h.Inline);
            if (block is not Table table) continue;
            var links = new List<SiteLink>();
            foreach (var row in table.OfType<Row>().Where(r => !r.IsHeader))
            {
                var cells = row.OfType<TableCell>().Select(c => (ParagraphBlock?)c.FirstOrDefault()).ToList();
                if (cells is not [{ } id, { } name, ..] || id.Inline?.Descendants<LinkInline>().FirstOrDefault()?.Url is not { } url) continue;
                links.Add(new(SiteMarkdown.Text(name.Inline), url[2..]));
                tells[url[2..]] = cells[^1] is { } told ? SiteMarkdown.Text(told.Inline) : "";
            }

            groups.Add(new(heading, links));
        }

        return groups;
    }

    /// <summary>A paragraph that begins with words in bold opens a part of the page: they become its heading.</summary>
    private static void Part(MarkdownDocument tree)
    {
        if (tree.FirstOrDefault() is ParagraphBlock first) first.GetAttributes().AddClass("call");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < tree.Count; i++)
        {
            if (tree[i] is not ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2 } bold } } paragraph) continue;
            string words = SiteMarkdown.Text(bold), text = words.TrimEnd('.', ' ');
            string id = string.Concat(text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
            for (int again = 2; !taken.Add(id); again++) id = $"{id}-{again}";
            var heading = new HeadingBlock(null!) { Level = 2, Inline = new ContainerInline() };
            heading.Inline.AppendChild(new LiteralInline(text));
            heading.GetAttributes().Id = id;
            if (bold.NextSibling is LiteralInline rest)
            {
                string kept = rest.Content.ToString().TrimStart();
                // "**Undefined** when ..." goes on as a sentence of its own.
                rest.Content = new(kept.Length > 0 && !words.EndsWith('.') ? char.ToUpperInvariant(kept[0]) + kept[1..] : kept);
            }

            bold.Remove();
            if (text == "Formula") paragraph.GetAttributes().AddClass("formula");
            tree.Insert(i++, heading);
        }
    }

    /// <summary>The characters of a formula as they are printed: indices low, powers high, signs for their words; what the letters mean stands under it.</summary>
    private static string Symbols(string formula)
    {
        string shown = Index().Replace(formula, "<sub>$1</sub>");
        shown = Minus().Replace(Times().Replace(shown, " × "), "−").Replace(" - ", " − ", StringComparison.Ordinal).Replace("-&gt;", "→", StringComparison.Ordinal)
            .Replace("&gt;=", "≥", StringComparison.Ordinal).Replace("&lt;=", "≤", StringComparison.Ordinal).Replace("!=", "≠", StringComparison.Ordinal);
        int end = Where().Match(shown) is { Success: true } semicolon ? semicolon.Index : -1;
        return end < 0 ? shown : $"{shown[..end]}<span>{shown[(end + 2)..^"</p>".Length]}</span></p>";
    }

    /// <summary>The letters of the formula in prose: <c>s_ab</c>, <c>(1/2)^2</c>.</summary>
    private static string Indices(string text) => Power().Replace(Letter().Replace(text, "$1<sub>$2</sub>"), "<sup>$1</sup>");

    // Code and tags stay as they are; what is left is text.
    [GeneratedRegex("<code.*?</code>|<[^>]*>|[^<]+", RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex(@"\b([A-Za-z])_([A-Za-z]{1,3}|[0-9]{1,2})\b")]
    private static partial Regex Letter();

    [GeneratedRegex("<p class=\"formula\">.*?</p>", RegexOptions.Singleline)]
    private static partial Regex Formula();

    [GeneratedRegex("(?<=[A-Za-z'*])_([A-Za-z0-9]+)")]
    private static partial Regex Index();

    [GeneratedRegex(@"(?<=[A-Za-z0-9)])\^([0-9]+)")]
    private static partial Regex Power();

    [GeneratedRegex("(?<=[)0-9]) x (?=[(A-Za-z0-9])")]
    private static partial Regex Times();

    [GeneratedRegex("(?<=[A-Za-z0-9)])-(?=[0-9(])")]
    private static partial Regex Minus();

    // Not the end of an escaped character.
    [GeneratedRegex("(?<!&[a-z0-9#]*); ")]
    private static partial Regex Where();
}
