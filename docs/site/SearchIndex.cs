using System.Text;
using System.Text.Json;

namespace ResearchKit.Site;

/// <summary>What the search box looks through: a script file, because a page opened from a folder may not read other files.</summary>
internal static class SearchIndex
{
    /// <summary>The file: rows of title, what it is, page, words.</summary>
    public static string Of(IEnumerable<SitePage> pages)
    {
        var rows = new StringBuilder("researchkitIndex([\n");
        foreach (var page in pages)
        {
            rows.Append(Row(page.Title, page.Section == SiteSection.Library ? page.Kicker ?? "Library" : page.Section.Title, page.Path, page.Words));
            // The parts of a measure's page are the same on all of them; what the library's first page lists has pages of its own.
            if (page.Section == SiteSection.Measures || page.Path == SiteSection.Library.Path) continue;
            foreach (var heading in page.Headings.Where(h => !h.Id.StartsWith("g-", StringComparison.Ordinal)))
                rows.Append(Row(page.Section == SiteSection.Library && heading.Level == 3 ? $"{page.Title}.{heading.Text}" : heading.Text, page.Title, $"{page.Path}#{heading.Id}", heading.Words));
        }

        return rows.Append("]);\n").ToString();
    }

    private static string Row(string title, string what, string path, string words) => JsonSerializer.Serialize(new[] { title, what, path, words }) + ",\n";
}
