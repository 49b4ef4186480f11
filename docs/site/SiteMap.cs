namespace ResearchKit.Site;

/// <summary>Which file of the checkout is which page of the site, and which other files go along.</summary>
/// <param name="root">The checkout.</param>
internal sealed class SiteMap(string root)
{
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    /// <summary>Files that pages show or offer: path in the site to path in the checkout.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>Links of the sources that lead nowhere.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Says that a file or folder of the checkout is a page.</summary>
    public void Add(string source, string page) => _pages[source] = page;

    /// <summary>Where a link of a source leads in the site: <c>@/page#anchor</c>, or as it is when it leaves the checkout.</summary>
    /// <param name="source">The file that has the link, from the top of the checkout.</param>
    /// <param name="link">The link.</param>
    /// <returns>Null when it leads to a file of the checkout that is not in the site.</returns>
    public string? Resolve(string source, string link)
    {
        if (link.Length == 0 || link.StartsWith('#') || link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("data:", StringComparison.Ordinal)) return link;
        int hash = link.IndexOf('#', StringComparison.Ordinal);
        string anchor = hash < 0 ? "" : link[hash..];
        string full = Path.GetFullPath(Path.Combine(root, Path.GetDirectoryName(source) ?? "", Uri.UnescapeDataString(hash < 0 ? link : link[..hash])));
        string target = Checkout.Relative(root, full).TrimEnd('/');
        if (_pages.TryGetValue(target, out string? page)) return "@/" + page + anchor;
        if (target.StartsWith("..", StringComparison.Ordinal) || !Path.Exists(full))
        {
            _faults.Add($"{source} links to {link}, which is not there.");
            return null;
        }

        if (!File.Exists(full) || !(target.StartsWith("docs/", StringComparison.Ordinal) || target.StartsWith("data-samples/", StringComparison.Ordinal))) return null;
        string copy = "files/" + target[(target.IndexOf('/', StringComparison.Ordinal) + 1)..];
        _files[copy] = target;
        return "@/" + copy;
    }
}
