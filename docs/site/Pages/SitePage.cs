namespace ResearchKit.Site;

/// <summary>One page of the site, before it stands in its frame.</summary>
/// <param name="Path">Where it stands in the site, with slashes.</param>
/// <param name="Title">Its title, plain text.</param>
/// <param name="Section">The part of the site that it belongs to.</param>
/// <param name="Body">Its HTML; links to other pages are written <c>@/path</c>, from the top of the site.</param>
internal sealed record SitePage(string Path, string Title, SiteSection Section, string Body)
{
    /// <summary>Small line above the title; null for none.</summary>
    public string? Kicker { get; init; }

    /// <summary>What the search finds it by, besides the title, and shows below it.</summary>
    public string Words { get; init; } = "";

    /// <summary>Headings of the page, for its contents list and the search.</summary>
    public IReadOnlyList<SiteHeading> Headings { get; init; } = [];

    /// <summary>Pages of the same part, in groups.</summary>
    public IReadOnlyList<SiteGroup> Side { get; init; } = [];

    /// <summary>The pages before and after, in the order of <see cref="Side"/>.</summary>
    public (SiteLink? Before, SiteLink? After) Beside
    {
        get
        {
            var all = Side.SelectMany(g => g.Links).ToList();
            int at = all.FindIndex(l => l.Path == Path);
            return at < 0 ? (null, null) : (at > 0 ? all[at - 1] : null, at + 1 < all.Count ? all[at + 1] : null);
        }
    }
}
