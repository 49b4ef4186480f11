namespace ResearchKit.Site;

/// <summary>The checkout that the site is made of.</summary>
internal static class Checkout
{
    /// <summary>The folder with the solution, at or above a folder.</summary>
    public static string Around(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "ResearchKit.sln"))) return at.FullName;
        throw new SiteException("The site is made from a checkout: no ResearchKit.sln above this program.");
    }

    /// <summary>Path from the checkout, with slashes.</summary>
    public static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>Files of a folder by name; none when there is no such folder.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern, bool deep = false) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, pattern, deep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal)]
        : [];
}
