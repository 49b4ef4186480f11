using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ResearchKit.Site;

/// <summary>Markdown of the checkout as pages: links lead to pages, words of the library to the library, sources to their DOI.</summary>
/// <param name="map">Files and pages.</param>
/// <param name="words">Page of a name of the library or of a measure's id; null when it has none.</param>
internal sealed partial class SiteMarkdown(SiteMap map, Func<string, string?> words)
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UseAutoLinks().UseFootnotes().Build();

    /// <summary>Reads a file: its tree, with links led to pages, and its title taken out.</summary>
    /// <param name="source">The file, from the top of the checkout.</param>
    /// <param name="text">Its text.</param>
    public (string Title, MarkdownDocument Tree) Read(string source, string text)
    {
        var tree = Markdown.Parse(text.ReplaceLineEndings("\n"), _pipeline);
        if (tree.FirstOrDefault() is not HeadingBlock { Level: 1 } first) throw new SiteException($"{source}: a page begins with a line '# Title'.");
        string title = Text(first.Inline);
        tree.Remove(first);
        foreach (var link in tree.Descendants<LinkInline>().ToList()) Lead(source, link);
        foreach (var literal in tree.Descendants<LiteralInline>().ToList()) Cite(literal);
        return (title, tree);
    }

    /// <summary>A line or paragraph of Markdown as HTML.</summary>
    public string Line(string text) => Write(Markdown.Parse(text, _pipeline)).Html.Trim();

    /// <summary>The tree as HTML, with its headings.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="own">The page that it becomes: its words do not lead to itself.</param>
    public (string Html, IReadOnlyList<SiteHeading> Headings) Write(MarkdownDocument tree, string own = "")
    {
        foreach (var code in tree.Descendants<CodeInline>().Where(c => !Ancestors(c).Any(a => a is LinkInline)).ToList()) Link(code, own);
        string html = tree.ToHtml(_pipeline);
        html = CSharp().Replace(html, m => $"<pre class=\"code\" tabindex=\"0\"><code>{CodeHtml.Of(System.Net.WebUtility.HtmlDecode(m.Groups[1].Value).TrimEnd('\n'))}</code></pre>");
        html = html.Replace("<pre><code", "<pre tabindex=\"0\"><code", StringComparison.Ordinal)
            .Replace("<table>", "<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
        return (html, Headings(html));
    }

    /// <summary>The words of a line.</summary>
    public static string Text(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
            _ = part switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        return text.ToString();
    }

    /// <summary>Headings of level 2 and 3 of a page, each with its first words.</summary>
    public static IReadOnlyList<SiteHeading> Headings(string html)
    {
        var found = Heading().Matches(html);
        return [.. found.Select((m, i) => new SiteHeading(
            m.Groups[1].Value[0] - '0', m.Groups[2].Value, SiteText.Plain(m.Groups[3].Value),
            SiteText.Short(SiteText.Plain(html[(m.Index + m.Length)..(i + 1 < found.Count ? found[i + 1].Index : html.Length)]), 300)))];
    }

    private static IEnumerable<Inline> Ancestors(Inline inline)
    {
        for (var at = inline.Parent; at is not null; at = at.Parent) yield return at;
    }

    private void Lead(string source, LinkInline link)
    {
        if (map.Resolve(source, link.Url ?? "") is { } target) link.Url = target;
        else
        {
            // A file of the repository that is no page: its words stay, without a link.
            foreach (var child in link.ToList()) { child.Remove(); link.InsertBefore(child); }
            link.Remove();
        }
    }

    private void Link(CodeInline code, string own)
    {
        if (words(code.Content) is not { } target || target == own) return;
        var link = new LinkInline("@/" + target, "");
        link.GetAttributes().AddClass("word");
        code.ReplaceBy(link);
        link.AppendChild(code);
    }

    private static void Cite(LiteralInline literal)
    {
        string text = literal.Content.ToString();
        if (!Source().IsMatch(text) || Ancestors(literal).Any(a => a is LinkInline)) return;
        int done = 0;
        foreach (Match m in Source().Matches(text))
        {
            string name = m.Value.TrimEnd('.');
            literal.InsertBefore(new LiteralInline(text[done..m.Index]));
            var link = new LinkInline((m.Value[0] == 'd' ? "https://doi.org/" : "https://arxiv.org/abs/") + name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..], "");
            link.AppendChild(new LiteralInline(name));
            literal.InsertBefore(link);
            done = m.Index + name.Length;
        }

        literal.ReplaceBy(new LiteralInline(text[done..]));
    }

    [GeneratedRegex("<pre><code class=\"language-(?:csharp|cs)\">(.*?)</code></pre>", RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("<h([23])(?: id=\"([^\"]*)\")[^>]*>(.*?)</h[23]>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\bdoi 10\.\d{4,}/[^\s;,)\]]+|\barXiv \d{4}\.\d{4,5}")]
    private static partial Regex Source();
}
