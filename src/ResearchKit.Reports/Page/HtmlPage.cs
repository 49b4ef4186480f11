using System.Text;

namespace ResearchKit;

/// <summary>The frame of every page: one self-contained file, no outside resource; its one script sorts tables, and nothing is lost without it.</summary>
internal static class HtmlPage
{
    private static readonly string Style = Resource("page.css");

    /// <summary>Puts a page together.</summary>
    /// <param name="title">Title of the page.</param>
    /// <param name="lead">Lines under the title, plain text.</param>
    /// <param name="banner">Line above everything, plain text; null for none.</param>
    /// <param name="contents">Inner HTML of the contents list; null for none.</param>
    /// <param name="main">Inner HTML of the main part.</param>
    /// <param name="foot">Inner HTML of the foot.</param>
    public static string Of(string title, IEnumerable<string> lead, string? banner, string? contents, string main, string foot)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<meta name=\"robots\" content=\"noindex\">\n<title>").Append(Html.Escape(title)).Append("</title>\n<style>\n").Append(ResultTable.Css).Append('\n').Append(Style).Append("</style>\n</head>\n<body>\n");
        page.Append("<a class=\"skip\" href=\"#main\">Skip to the content</a>\n");
        if (banner is not null) page.Append("<div class=\"banner\" role=\"note\"><strong>").Append(Html.Escape(banner)).Append("</strong></div>\n");
        page.Append("<div class=\"frame\">\n<header class=\"masthead\">\n<h1>").Append(Html.Escape(title)).Append("</h1>\n");
        foreach (string line in lead) page.Append("<p>").Append(Html.Escape(line)).Append("</p>\n");
        page.Append("</header>\n");
        if (contents is not null) page.Append("<div class=\"columns\">\n<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n").Append(contents).Append("</nav>\n");
        page.Append("<main id=\"main\">\n").Append(main).Append("</main>\n");
        if (contents is not null) page.Append("</div>\n");
        page.Append("<footer class=\"page\">\n").Append(foot).Append("</footer>\n</div>\n<script>\n").Append(ResultTable.Script).Append("\n</script>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
