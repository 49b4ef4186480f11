using System.Globalization;

namespace ResearchKit;

public readonly partial record struct Interval
{
    /// <summary>The range in a line of HTML.</summary>
    public string ToHtml() => $"<p>{Html.Escape(ToString())}</p>\n";

    /// <summary>".28 to .61 (95 %, method)", marked where it is rough.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plain.Range(this).Replace('-', '\u2212')} ({Level * 100:0.#} %, {Method})");
}
