namespace ResearchKit;

public sealed partial record MeasureInfo
{
    /// <summary>What the measure is, as HTML.</summary>
    public string ToHtml() => Facts.Html(Name, ("Formula", Formula), ("Lies between", Between()), ("Source", Reference), ("Page", $"docs/measures/{Id}.md"));

    /// <summary>Name and formula.</summary>
    public override string ToString() => $"{Name}: {Formula}";

    private string? Between() => (Low, High) switch
    {
        (double.NegativeInfinity, double.PositiveInfinity) or (double.NaN, _) or (_, double.NaN) => null,
        (_, double.PositiveInfinity) => FormattableString.Invariant($"{Low:0.##} or more").Replace('-', '\u2212'),
        (double.NegativeInfinity, _) => FormattableString.Invariant($"{High:0.##} or less").Replace('-', '\u2212'),
        _ => FormattableString.Invariant($"{Low:0.##} and {High:0.##}").Replace('-', '\u2212'),
    };
}
