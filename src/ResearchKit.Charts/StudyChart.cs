using System.Net;
using System.Text;

namespace ResearchKit;

/// <summary>
/// A drawn figure that knows its caption, how to read it and what it rests on. It shows itself in a notebook. It cannot change:
/// the same figure gives the same bytes, whatever the thread, and with or without fonts on the machine.
/// </summary>
/// <example><code>Initiation.ByCycle(study).ToChart()</code></example>
[TypeFormatterSource(typeof(FigureDisplay), PreferredMimeTypes = ["text/html"])]
public sealed class StudyChart
{
    internal StudyChart(string id, string caption, string howToRead, string altText, string n, Provenance provenance, Drawing body)
        => (Id, Caption, HowToRead, AltText, N, Provenance, Body) = (id, caption, howToRead, altText, n, provenance, body);

    /// <summary>Stable id, the name of its files: <c>F06-initiation-share</c>.</summary>
    public string Id { get; }

    /// <summary>What it shows.</summary>
    public string Caption { get; }

    /// <summary>One sentence for a reader who sees it for the first time.</summary>
    public string HowToRead { get; }

    /// <summary>What a reader who does not see it must know: the same content in words and numbers.</summary>
    public string AltText { get; }

    /// <summary>n and its unit: "230 acts, 29 people". Empty where it does not apply.</summary>
    public string N { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    internal Drawing Body { get; }

    /// <summary>The figure as SVG, complete in itself: letters are outlines, no font is needed. Title and alt text are inside.</summary>
    public string ToSvg() => Composition.Svg(this, heading: true);

    /// <summary>The figure as PNG.</summary>
    /// <param name="scale">Pixels of the image a pixel of the figure (760 wide); above 0, at most 8. 2 is sharp on most screens and in print.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not above 0 and at most 8.</exception>
    public byte[] ToPng(double scale = 2)
    {
        if (!(scale > 0 && scale <= 8)) throw new ArgumentOutOfRangeException(nameof(scale), scale, "The scale must be above 0 and at most 8.");
        return Composition.Png(this, scale);
    }

    /// <summary>
    /// The figure as an HTML <c>figure</c> element: caption, image with alt text, how to read it. The image is an SVG inside the address
    /// of an <c>img</c>, so nothing of it mixes with the page. On a narrow screen it scrolls sideways rather than shrink out of reading.
    /// </summary>
    public string ToHtml() => ToHtml($"<strong>{Html(Caption)}.</strong> {Html(HowToRead)}{(N.Length > 0 ? $" <span class=\"rk-n\">n: {Html(N)}.</span>" : "")}", Caption);

    /// <summary>The same under another line of plain text, for a page that counts its words.</summary>
    internal string ToHtmlUnder(string line) => ToHtml(Html(line), Caption);

    private string ToHtml(string caption, string label)
    {
        string image = Convert.ToBase64String(Encoding.UTF8.GetBytes(Composition.Svg(this, heading: false)));
        return $"""
            <figure class="rk-figure" id="{Html(Id)}" style="margin:1em 0;max-width:760px">
            <figcaption style="margin-bottom:.5em">{caption}</figcaption>
            <div style="overflow-x:auto" tabindex="0" role="group" aria-label="{Html(label)}"><img style="display:block;width:100%;min-width:560px;height:auto;border-radius:6px" src="data:image/svg+xml;base64,{image}" alt="{Html(AltText)}"></div>
            </figure>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Id and caption.</summary>
    public override string ToString() => $"{Id}: {Caption}";

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
