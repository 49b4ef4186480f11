using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ResearchKit.Site;

/// <summary>docs/*.md and the READMEs of the sample data. docs/README.md gives their order and groups.</summary>
internal static class GuidePages
{
    private const string Index = "docs/README.md";

    /// <summary>Names the pages.</summary>
    public static IReadOnlyList<string> Map(string root, SiteMap map)
    {
        List<string> sources = [.. Checkout.Files(Path.Combine(root, "docs"), "*.md").Select(f => Checkout.Relative(root, f))];
        if (!sources.Remove(Index)) throw new SiteException($"{Index} is missing: it says in which order the pages stand.");
        map.Add("README.md", SiteSection.Start.Path);
        map.Add(Index, SiteSection.Guide.Path);
        map.Add("docs", SiteSection.Guide.Path);
        foreach (string source in sources) map.Add(source, $"guide/{Path.GetFileNameWithoutExtension(source)}.html");
        foreach (string readme in Checkout.Files(Path.Combine(root, "data-samples"), "README.md", deep: true).Select(f => Checkout.Relative(root, f)))
        {
            string folder = readme[..readme.LastIndexOf('/')];
            string page = $"guide/data-{folder[(folder.LastIndexOf('/') + 1)..]}.html";
            map.Add(readme, page);
            map.Add(folder, page);
            sources.Add(readme);
        }

        return sources;
    }

    /// <summary>The pages.</summary>
    public static IEnumerable<SitePage> Of(string root, SiteMap map, SiteMarkdown markdown, IReadOnlyList<string> sources)
    {
        var (title, index) = markdown.Read(Index, File.ReadAllText(Path.Combine(root, Index)));
        var read = sources.Select(s => (Path: map.Resolve("", s)![2..], Page: markdown.Read(s, File.ReadAllText(Path.Combine(root, s))))).ToList();
        var groups = Groups(index);
        var listed = groups.SelectMany(g => g.Links).Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        var others = read.Where(r => !listed.Contains(r.Path)).Select(r => new SiteLink(r.Page.Title, r.Path)).ToList();
        if (others.Count > 0) groups = [.. groups, new("More", others)];
        yield return Page(SiteSection.Guide.Path, title, index) with { Side = groups };
        foreach (var (path, page) in read) yield return Page(path, page.Title, page.Tree) with { Side = groups };

        SitePage Page(string path, string name, MarkdownDocument tree)
        {
            string first = SiteText.Short(string.Join(' ', tree.OfType<ParagraphBlock>().Take(2).Select(p => SiteMarkdown.Text(p.Inline))), 300);
            var (html, headings) = markdown.Write(tree);
            return new(path, name, SiteSection.Guide, html) { Headings = headings, Words = first };
        }
    }

    /// <summary>Each heading of level 3 with a list of links under it is a group.</summary>
    private static IReadOnlyList<SiteGroup> Groups(MarkdownDocument index)
    {
        var groups = new List<SiteGroup>();
        string? heading = null;
        foreach (var block in index)
        {
            if (block is HeadingBlock h) heading = h.Level == 3 ? SiteMarkdown.Text(h.Inline) : null;
            else if (heading is not null && block is ListBlock list)
            {
                var links = list.Descendants<LinkInline>().Where(l => l.Url?.StartsWith("@/guide/", StringComparison.Ordinal) == true)
                    .Select(l => new SiteLink(SiteMarkdown.Text(l), l.Url![2..])).ToList();
                if (links.Count > 0) groups.Add(new(heading, links));
            }
        }

        return groups;
    }
}
