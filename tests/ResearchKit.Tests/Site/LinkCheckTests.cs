using ResearchKit.Site;

namespace ResearchKit.Tests;

/// <summary>A dead link is found, whatever kind of dead.</summary>
public sealed class LinkCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-links").FullName;

    public LinkCheckTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "a"));
        File.WriteAllText(Path.Combine(_folder, "index.html"), "<h2 id=\"here\">x</h2>");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("<a href=\"../index.html\">")]
    [InlineData("<a class=\"x\" href=\"../index.html#here\">")]
    [InlineData("<p id=\"own\"><a href=\"#own\">")]
    [InlineData("<a href=\"https://doi.org/10.1/x\">")]
    [InlineData("<img alt=\"\" src=\"data:image/png;base64,AA==\">")]
    [InlineData("<pre>&lt;a href=\"nowhere.html\"&gt;</pre>")]
    [InlineData("<script>var s = '<a href=\"nowhere.html\">';</script>")]
    public void Page_WithGoodLinks_HasNoFault(string html) => Assert.Empty(Check(html));

    [Theory]
    [InlineData("<a href=\"nowhere.html\">", "no such file")]
    [InlineData("<a href=\"../a\">", "no such file")]
    [InlineData("<a href=\"../Index.html\">", "no such file")]
    [InlineData("<a href=\"../../outside.html\">", "no such file")]
    [InlineData("<a href=\"../index.html#gone\">", "no such place on that page")]
    [InlineData("<a href=\"#gone\">", "no such place on that page")]
    [InlineData("<img alt=\"x\" src=\"gone.png\">", "no such file")]
    [InlineData("<img src=\"https://example.org/x.png\">", "loaded from elsewhere")]
    [InlineData("<script src=\"//example.org/x.js\"></script>", "loaded from elsewhere")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/x.css\">", "loaded from elsewhere")]
    [InlineData("<a href=\"/etc/hosts\">", "not a relative link")]
    [InlineData("<a href=\"\">", "not a relative link")]
    public void Page_WithADeadLink_IsNamed(string html, string fault)
    {
        string found = Assert.Single(Check(html));
        Assert.StartsWith("a/page.html: ", found, StringComparison.Ordinal);
        Assert.EndsWith(fault, found, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_ThatLoadsSomething_IsNamed()
    {
        File.WriteAllText(Path.Combine(_folder, "x.css"), "a{background:url(https://example.org/x.png)}");
        Assert.Single(LinkCheck.Of(_folder));
    }

    [Fact]
    public void Source_ThatLinksToAMissingFile_IsAFault()
    {
        var map = new SiteMap(Reference.RepositoryRoot);
        Assert.Null(map.Resolve("docs/how-we-count.md", "no-such-page.md"));
        Assert.Null(map.Resolve("docs/how-we-count.md", "../tests/ResearchKit.Tests/Reference.cs"));
        Assert.Equal("docs/how-we-count.md links to no-such-page.md, which is not there.", Assert.Single(map.Faults));
    }

    private IReadOnlyList<string> Check(string html)
    {
        File.WriteAllText(Path.Combine(_folder, "a", "page.html"), html);
        return LinkCheck.Of(_folder);
    }
}
