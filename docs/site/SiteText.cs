using System.Net;
using System.Text.RegularExpressions;

namespace ResearchKit.Site;

/// <summary>Text of pages, plain and short.</summary>
internal static partial class SiteText
{
    /// <summary>The words of a piece of HTML.</summary>
    public static string Plain(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();

    /// <summary>The first words, cut between words.</summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length) return text;
        int end = text.LastIndexOf(' ', length);
        return text[..(end < length / 2 ? length : end)].TrimEnd(' ', ',', ';', ':') + " …";
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
