using System.Text;

namespace ResearchKit.Site;

/// <summary>The frame of every page: bar, title, contents of the page, body, contents of the part. It needs no script and no server.</summary>
internal static class SiteFrame
{
    /// <summary>The page as a file; links become relative to where it stands.</summary>
    public static string Of(SitePage page)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        string title = page.Section == SiteSection.Start ? "ResearchKit" : $"{page.Title} · ResearchKit";
        html.Append($"<title>{Html.Escape(title)}</title>\n<link rel=\"stylesheet\" href=\"@/assets/site.css\">\n<script defer src=\"@/assets/site.js\"></script>\n</head>\n");
        html.Append($"<body class=\"in-{page.Section.Title.ToLowerInvariant()}\">\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n");
        html.Append("<header class=\"bar\"><div>\n<a class=\"home\" href=\"@/index.html\">ResearchKit</a>\n<nav aria-label=\"Parts of the site\">");
        foreach (var part in SiteSection.All) html.Append($"<a href=\"@/{part.Path}\"{(part == page.Section ? " aria-current=\"true\"" : "")}>{part.Title}</a>");
        html.Append("</nav>\n<div id=\"search\" data-root=\"@/\"></div>\n</div></header>\n");
        html.Append("<div class=\"frame\">\n<header class=\"title\">\n");
        if (page.Kicker is { } kicker) html.Append($"<p class=\"kicker\">{Html.Escape(kicker)}</p>\n");
        html.Append($"<h1>{Html.Escape(page.Title)}</h1>\n");
        if (page.Side.Count > 0) html.Append($"<p class=\"jump\"><a href=\"#contents\">All pages of {page.Section.Title}</a></p>\n");
        html.Append("</header>\n");
        Toc(html, page);
        html.Append($"<main id=\"main\">\n{page.Body}");
        Beside(html, page);
        html.Append("</main>\n");
        Side(html, page);
        html.Append($"</div>\n<footer class=\"foot\"><p>ResearchKit {Html.Escape(ToolVersion.Text)}, MIT licence. It follows the analysis of van Lammeren, Schalk, van der Pas and Bussemaker (2025), ");
        html.Append("<a href=\"https://doi.org/10.3390/ijerph22060954\">doi 10.3390/ijerph22060954</a>; it is not by its authors, holds none of its data and prints none of its numbers.</p></footer>\n</body>\n</html>\n");
        return html.ToString().Replace("=\"@/", $"=\"{string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/')))}", StringComparison.Ordinal);
    }

    private static void Toc(StringBuilder html, SitePage page)
    {
        if (page.Headings.Count < 3) return;
        html.Append("<details class=\"toc\"><summary>On this page</summary>\n<ul>\n");
        foreach (var heading in page.Headings) html.Append($"<li class=\"l{heading.Level}\"><a href=\"#{Html.Escape(heading.Id)}\">{Html.Escape(heading.Text)}</a></li>\n");
        html.Append("</ul>\n</details>\n");
    }

    private static void Beside(StringBuilder html, SitePage page)
    {
        var (before, after) = page.Beside;
        if (before is null && after is null) return;
        html.Append("<nav class=\"beside\" aria-label=\"Before and after\">");
        if (before is not null) html.Append($"<a rel=\"prev\" href=\"@/{before.Path}\">{Html.Escape(before.Title)}</a>");
        if (after is not null) html.Append($"<a rel=\"next\" href=\"@/{after.Path}\">{Html.Escape(after.Title)}</a>");
        html.Append("</nav>\n");
    }

    /// <summary>The group of the page is open; so is everything where there is little.</summary>
    private static void Side(StringBuilder html, SitePage page)
    {
        if (page.Side.Count == 0) return;
        bool few = page.Side.Sum(g => g.Links.Count) <= 40;
        html.Append("<nav class=\"side\" id=\"contents\" aria-label=\"Contents\">\n");
        html.Append($"<p><a href=\"@/{page.Section.Path}\"{(page.Path == page.Section.Path ? " aria-current=\"page\"" : "")}>{page.Section.Title}</a></p>\n");
        foreach (var group in page.Side)
        {
            bool open = few || group.Links.Any(l => l.Path == page.Path);
            html.Append($"<details{(open ? " open" : "")}><summary>{Html.Escape(group.Title)}</summary>\n<ul>\n");
            foreach (var link in group.Links) html.Append($"<li><a href=\"@/{link.Path}\"{(link.Path == page.Path ? " aria-current=\"page\"" : "")}>{Html.Escape(link.Title)}</a></li>\n");
            html.Append("</ul></details>\n");
        }

        html.Append("</nav>\n");
    }
}
