namespace ResearchKit;

/// <summary>Shows a value by its own <c>ToHtml()</c>, a whole page in a frame; as plain text by <c>ToText()</c>, its own or its table's, else by <c>ToString()</c>.</summary>
internal sealed class HtmlDisplay
{
    /// <summary>The formatters, found by name.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new DisplayFormatter("text/html", v => DisplayCall.Text(v, "ToHtml") is { } html ? IsPage(html) ? Framed(v, html) : ResultTable.Once(html) : null),
        new DisplayFormatter("text/plain", v => DisplayCall.Text(v, "ToText") ?? DisplayCall.Text(DisplayCall.Value(v, "ToTable"), "ToText") ?? v.ToString()),
    ];

    private static bool IsPage(string html) => html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal);

    // A whole page stands in a frame: its style would dress the notebook around it. Where frames are taken out, the line above it stays.
    private static string Framed(object value, string page)
        => $"<p>{Html.Escape(value.ToString())}</p>\n<iframe title=\"{Html.Escape(value.ToString())}\" loading=\"lazy\" sandbox=\"allow-scripts\" style=\"width:100%;height:40rem;border:1px solid rgba(128,128,128,.35)\" srcdoc=\"{page.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\"></iframe>\n";
}
