namespace ResearchKit.Site;

/// <summary>A part of the site: one word in the bar on top.</summary>
/// <param name="Title">Its word.</param>
/// <param name="Path">Its first page.</param>
internal sealed record SiteSection(string Title, string Path)
{
    public static SiteSection Start { get; } = new("Start", "index.html");
    public static SiteSection Guide { get; } = new("Guide", "guide/index.html");
    public static SiteSection Measures { get; } = new("Measures", "measures/index.html");
    public static SiteSection Notebooks { get; } = new("Notebooks", "notebooks/index.html");
    public static SiteSection Library { get; } = new("Library", "library/index.html");

    /// <summary>In the order of the bar.</summary>
    public static IReadOnlyList<SiteSection> All { get; } = [Guide, Measures, Notebooks, Library];
}

/// <summary>A heading within a page.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Text">Its words.</param>
/// <param name="Words">The first words under it, for the search.</param>
internal sealed record SiteHeading(int Level, string Id, string Text, string Words);

/// <summary>A link of a contents list.</summary>
/// <param name="Title">Words of the link.</param>
/// <param name="Path">Page, from the top of the site.</param>
internal sealed record SiteLink(string Title, string Path);

/// <summary>Links of a contents list that belong together.</summary>
/// <param name="Title">What they share.</param>
/// <param name="Links">The links.</param>
internal sealed record SiteGroup(string Title, IReadOnlyList<SiteLink> Links);
