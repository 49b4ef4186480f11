using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A value in every MIME type it offers; text/plain always.</summary>
internal static class MimeBundle
{
    private const string Html = "text/html", Plain = "text/plain";

    // Formatting's HTML for what is plain text in truth.
    private const string PlainHtml = "<div class=\"dni-plaintext\">";

    // Formatting writes a day as 01/31/2024. A cell may register another form after this one.
    static MimeBundle()
    {
        foreach (string mimeType in new[] { Plain, Html })
        {
            Formatter.Register<DateOnly>((day, writer) => writer.Write(FormattableString.Invariant($"{day:yyyy-MM-dd}")), mimeType);
        }
    }

    /// <summary>The value in the MIME types asked for, or in those that it offers: by an attribute named
    /// TypeFormatterSourceAttribute, by a formatter that a cell registered, by <c>ToHtml()</c>, or by what it is made of.</summary>
    public static IReadOnlyDictionary<string, string> Of(object? value, params string[] mimeTypes)
    {
        if (value is not null && SelfDisplay.MimeTypes(value.GetType()) is null && RecordList.Of(value) is { } list)
        {
            value = list;
        }

        var bundle = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string mimeType in mimeTypes.Length > 0 ? mimeTypes : Offered(value))
        {
            string shown = Clean(mimeType, Formatted(value, mimeType));
            if (mimeType != Html || mimeTypes.Length > 0 || !shown.StartsWith(PlainHtml, StringComparison.Ordinal))
            {
                bundle[mimeType] = shown;
            }
        }

        if (!bundle.ContainsKey(Plain))
        {
            bundle[Plain] = Clean(Plain, Formatted(value, Plain));
        }

        return bundle;
    }

    /// <summary>A text that is of a MIME type already.</summary>
    public static CellDisplay Text(string mimeType, string text) => new(
        new SortedDictionary<string, string>(StringComparer.Ordinal) { [mimeType] = Clean(mimeType, text), [Plain] = Clean(Plain, text) }, IsResult: false);

    private static IEnumerable<string> Offered(object? value)
    {
        if (value is null || IsSimple(value.GetType()))
        {
            return [Plain];
        }

        return SelfDisplay.MimeTypes(value.GetType()) ?? [.. Formatter.GetPreferredMimeTypesFor(value.GetType())];
    }

    private static string Formatted(object? value, string mimeType) => (value, mimeType) switch
    {
        (null, _) => "null",
        (string text, Plain) => text,
        (IHtmlContent html, Plain) => html.ToString() ?? "",
        (not null, Plain) when DataFrameView.Is(value) => DataFrameView.Plain(value),
        (not null, Html) when DataFrameView.Is(value) => DataFrameView.Html(value),
        (not null, Html) when SelfDisplay.MimeTypes(value.GetType()) is null && DisplayCall.Text(value, "ToHtml") is { } html => html,
        (not null, Plain) when SelfDisplay.MimeTypes(value.GetType()) is null && DisplayCall.Text(value, "ToHtml") is not null => value.ToString() ?? "",
        (_, Html) => WithoutStyle(Formatter.ToDisplayString(value, mimeType)),
        _ => Formatter.ToDisplayString(value, mimeType),
    };

    /// <summary>Numbers, text, dates and the like say all in one line; a page element around them says no more.</summary>
    private static bool IsSimple(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(DateTime) || type == typeof(DateOnly)
        || type == typeof(TimeOnly) || type == typeof(TimeSpan) || type == typeof(DateTimeOffset) || type == typeof(Guid) || type == typeof(Uri);

    /// <summary>Formatting ends its trees with a style sheet for every table of the page; ours would suffer.</summary>
    private static string WithoutStyle(string html)
    {
        int style = html.LastIndexOf("<style>\n.dni-", StringComparison.Ordinal);
        style = style < 0 ? html.LastIndexOf("<style>\r\n.dni-", StringComparison.Ordinal) : style;
        return style < 0 || !html.EndsWith("</style>", StringComparison.Ordinal) ? html : html[..style];
    }

    /// <summary>Line ends are LF, so that a notebook has the same bytes on every system.</summary>
    private static string Clean(string mimeType, string text) =>
        mimeType == Plain ? ConsoleText.Shown(text).TrimEnd('\n') : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
