using System.Net;
using System.Text.RegularExpressions;

namespace ResearchKit.Site;

/// <summary>Reads a finished site again: every link of a page must lead to a file, every anchor to a place, and nothing may be loaded from elsewhere.</summary>
internal static partial class LinkCheck
{
    /// <summary>What is wrong, one line each; empty when all is well.</summary>
    public static IReadOnlyList<string> Of(string folder)
    {
        var files = Checkout.Files(folder, "*", deep: true).Select(f => Checkout.Relative(folder, f)).ToHashSet(StringComparer.Ordinal);
        var pages = files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ToDictionary(f => f, f => Code().Replace(File.ReadAllText(Path.Combine(folder, f)), ""), StringComparer.Ordinal);
        var anchors = pages.ToDictionary(p => p.Key, p => Anchor().Matches(p.Value).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var (page, html) in pages)
            foreach (Match tag in Tag().Matches(html))
            {
                string link = WebUtility.HtmlDecode(tag.Groups[3].Value);
                if (Fault(page, tag.Groups[1].Value, link) is { } fault) wrong.Add($"{page}: {link}: {fault}");
            }

        foreach (string style in files.Where(f => f.EndsWith(".css", StringComparison.Ordinal)))
            if (Loading().Match(File.ReadAllText(Path.Combine(folder, style))) is { Success: true } loads) wrong.Add($"{style}: {loads.Value}: a style that loads something");
        return wrong;

        string? Fault(string page, string element, string link)
        {
            if (link.StartsWith("data:", StringComparison.Ordinal)) return null;
            if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("//", StringComparison.Ordinal)) return element is "a" ? null : "loaded from elsewhere";
            if (link.StartsWith("mailto:", StringComparison.Ordinal)) return null;
            if (link.Length == 0 || link[0] is '/' or '@') return "not a relative link";
            int hash = link.IndexOf('#', StringComparison.Ordinal);
            string path = Uri.UnescapeDataString(hash < 0 ? link : link[..hash]);
            string target = path.Length == 0 ? page : Checkout.Relative(folder, Path.GetFullPath(Path.Combine(folder, Path.GetDirectoryName(page)!, path)));
            if (!files.Contains(target)) return "no such file";
            return hash >= 0 && !(anchors.TryGetValue(target, out var there) && there.Contains(Uri.UnescapeDataString(link[(hash + 1)..]))) ? "no such place on that page" : null;
        }
    }

    [GeneratedRegex(@"<(script|style)\b(?![^>]*\bsrc=)[^>]*>.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<[a-zA-Z][^>]*? id=\"([^\"]+)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("<(a|link|img|script|source|iframe|image|use|video|audio|object|embed)\\b[^>]*? (href|src|xlink:href|data)=\"([^\"]*)\"")]
    private static partial Regex Tag();

    [GeneratedRegex(@"@import[^;]*|url\([^)]*\)")]
    private static partial Regex Loading();
}
