namespace ResearchKit;

/// <summary>A network and what it is called in a series.</summary>
/// <param name="Label">"wave 1", "cycle 2", "refers to".</param>
/// <param name="Network">The network.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record LabelledNetwork(string Label, Network Network)
{
    /// <summary>The network as HTML.</summary>
    public string ToHtml() => $"<p>{Html.Escape(Label)}</p>\n{Network.ToHtml()}";

    /// <summary>Label and network in a line.</summary>
    public override string ToString() => $"{Label}: {Network}";
}
