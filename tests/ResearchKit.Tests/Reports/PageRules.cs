namespace ResearchKit.Tests;

/// <summary>What holds for every page of ours.</summary>
internal static class PageRules
{
    /// <summary>Self-contained, with landmarks and headings in order, tables and images that can be heard, unique ids and links that lead somewhere.</summary>
    public static PageElement Hold(string html)
    {
        var page = PageReader.Read(html);
        // The one script is ours, of fixed text: no data in it.
        Assert.Equal($"\n{ResultTable.Script}\n", Assert.Single(page.Only("script").Children).Text);
        Assert.Null(page.Only("script")["src"]);
        Assert.Empty(page.Named("iframe", "object", "embed", "link", "base", "form"));
        Assert.DoesNotContain(page.All, e => e["onload"] is not null || e["onclick"] is not null || e["onerror"] is not null);
        Assert.All(page.Named("img"), i => Assert.StartsWith("data:image/", i["src"], StringComparison.Ordinal));
        Assert.DoesNotContain(page.All, e => e["srcset"] is not null);
        string style = html[html.IndexOf("<style>", StringComparison.Ordinal)..html.LastIndexOf("</style>", StringComparison.Ordinal)];
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        foreach (var link in page.Named("a"))
            if (link["href"]!.Contains(':', StringComparison.Ordinal)) Assert.StartsWith("https://doi.org/10.", link["href"], StringComparison.Ordinal);

        Assert.Equal("en", page.Only("html")["lang"]);
        Assert.NotEqual("", page.Only("title").Text.Trim());
        page.Only("header");
        page.Only("main");
        page.Only("footer");
        var first = page.Only("body").All.First(e => e.Name == "a");
        Assert.Equal("#main", first["href"]);
        Assert.Equal("main", page.Only("main")["id"]);

        int level = 0;
        foreach (var heading in page.Named("h1", "h2", "h3", "h4", "h5", "h6"))
        {
            int its = heading.Name[1] - '0';
            Assert.True(its <= level + 1, $"{heading.Text} is an {heading.Name} after an h{level}");
            Assert.NotEqual("", heading.Text.Trim());
            level = its;
        }
        page.Only("h1");

        foreach (var table in page.Named("table"))
        {
            Assert.NotEqual("", table.Only("caption").Text.Trim());
            Assert.NotEmpty(table.Named("th"));
            Assert.All(table.Named("th"), th => Assert.Contains(th["scope"], new[] { "col", "row" }));
            int columns = table.Only("thead").Named("th").Count();
            Assert.All(table.Only("tbody").Named("tr"), tr => Assert.Equal(columns, tr.Named("th", "td").Sum(c => int.Parse(c["colspan"] ?? "1", System.Globalization.CultureInfo.InvariantCulture))));
        }
        Assert.All(page.Named("img"), i => Assert.True(i["alt"]!.Any(char.IsAsciiDigit) || i["alt"]!.Contains("no contact counts here", StringComparison.OrdinalIgnoreCase), i["alt"]));

        var ids = page.All.Select(e => e["id"]).OfType<string>().ToList();
        Assert.Equal(ids, ids.Distinct(StringComparer.Ordinal));
        foreach (var link in page.Named("a").Where(a => a["href"]!.StartsWith('#'))) Assert.Contains(link["href"]![1..], ids);
        foreach (var labelled in page.All.Select(e => e["aria-labelledby"]).OfType<string>()) Assert.Contains(labelled, ids);
        return page;
    }

    /// <summary>Words as a reader counts them.</summary>
    public static int Words(string text) => text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
