using Microsoft.CodeAnalysis;

namespace ResearchKit.Site;

/// <summary>The library: a list of chapters, a page a chapter, a page a type.</summary>
internal static class LibraryPages
{
    /// <summary>From the bottom up; a chapter that is not named here comes last.</summary>
    private static readonly string[] _order =
        ["Study", "Fieldwork", "Coding", "Instruments", "Cycles", "Networks", "Reciprocity", "Inference", "Privacy", "Results", "Files", "Synthetic", "Charts", "Reports", "Notebooks"];

    /// <summary>The pages.</summary>
    public static IEnumerable<SitePage> Of(ApiModel model)
    {
        var prose = new ApiProse(model);
        var chapters = model.Types.GroupBy(t => t.Chapter, StringComparer.Ordinal)
            .OrderBy(g => Array.IndexOf(_order, g.Key) is var at and >= 0 ? at : int.MaxValue).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        SiteGroup all = new("Chapters", [.. chapters.Select(c => new SiteLink(c.Key, PathOf(c.Key)))]);
        yield return new(SiteSection.Library.Path, "Library", SiteSection.Library, $"""
            <p>One namespace, <code>ResearchKit</code>, so that a notebook needs one <code>using</code>. Folders are chapters. A measure never reads a file, a chart never computes,
            and every result has <code>ToTable()</code>; most have <code>ToChart()</code>.</p>
            {string.Concat(chapters.Select(c => $"<h2 id=\"{c.Key}\"><a href=\"@/{PathOf(c.Key)}\">{c.Key}</a></h2>\n<p class=\"names\">{string.Join(" ", c.Select(Name))}</p>\n"))}
            """.ReplaceLineEndings("\n")) { Side = [all], Words = "Every public type and member", Headings = [.. chapters.Select(c => new SiteHeading(2, c.Key, c.Key, ""))] };
        var extensions = model.Types.SelectMany(t => t.Members).OfType<IMethodSymbol>().Where(m => m.IsExtensionMethod)
            .ToLookup(m => m.Parameters[0].Type.OriginalDefinition.GetDocumentationCommentId() ?? "", m => (ISymbol)m, StringComparer.Ordinal);
        var pages = new ApiTypePage(model, extensions);
        foreach (var chapter in chapters)
        {
            SiteGroup[] side = [new(chapter.Key, [.. chapter.Select(t => new SiteLink(t.Name, t.Path))]), all];
            yield return Chapter(prose, chapter.Key, [.. chapter]) with { Side = [all, side[0]] };
            foreach (var type in chapter) yield return pages.Of(type, side);
        }
    }

    private static string PathOf(string chapter) => $"library/{chapter}/index.html";

    private static string Name(ApiType type) => $"<a href=\"@/{type.Path}\">{Html.Escape(type.Name)}</a>";

    private static SitePage Chapter(ApiProse prose, string chapter, IReadOnlyList<ApiType> types)
    {
        var parts = types.GroupBy(t => t.Part, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var body = string.Concat(parts.Select(p => $"""
            {(p.Key.Length == 0 ? "" : $"<h2 id=\"{Id(p.Key)}\">{Html.Escape(p.Key)}</h2>\n")}<dl class="types">
            {string.Concat(p.Select(t => $"<dt>{Name(t)}</dt><dd>{prose.Summary(t)}</dd>\n"))}</dl>

            """.ReplaceLineEndings("\n")));
        return new(PathOf(chapter), chapter, SiteSection.Library, body)
        {
            Kicker = "Chapter of the library",
            Headings = [.. parts.Where(p => p.Key.Length > 0).Select(p => new SiteHeading(2, Id(p.Key), p.Key, ""))],
            Words = SiteText.Short(string.Join(", ", types.Select(t => t.Name)), 200),
        };
    }

    private static string Id(string part) => "part-" + part.Replace(' ', '-');
}
