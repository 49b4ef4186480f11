namespace ResearchKit;

/// <summary>Shows a figure by its own <c>ToHtml()</c>, <c>ToSvg()</c> and <c>ToPng()</c>; as plain text by its <c>AltText</c>, else by <c>ToString()</c>.</summary>
internal sealed class FigureDisplay
{
    /// <summary>The formatters, found by name.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new DisplayFormatter("text/html", v => DisplayCall.Text(v, "ToHtml")),
        new DisplayFormatter("image/svg+xml", v => DisplayCall.Text(v, "ToSvg")),
        new DisplayFormatter("image/png", v => DisplayCall.Bytes(v, "ToPng") is { } bytes ? Convert.ToBase64String(bytes) : null),
        new DisplayFormatter("text/plain", v => v.GetType().GetProperty("AltText")?.GetValue(v) as string ?? v.ToString()),
    ];
}
