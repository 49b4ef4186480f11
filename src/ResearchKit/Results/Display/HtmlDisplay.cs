namespace ResearchKit;

/// <summary>Shows a value by its own <c>ToHtml()</c>; as plain text by <c>ToText()</c>, its own or its table's, else by <c>ToString()</c>.</summary>
internal sealed class HtmlDisplay
{
    /// <summary>The formatters, found by name.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new DisplayFormatter("text/html", v => DisplayCall.Text(v, "ToHtml")),
        new DisplayFormatter("text/plain", v => DisplayCall.Text(v, "ToText") ?? DisplayCall.Text(DisplayCall.Value(v, "ToTable"), "ToText") ?? v.ToString()),
    ];
}
