namespace ResearchKit;

/// <summary>An estimate with what may be said of it: the verdict, why, and every other way to count that was tried.</summary>
/// <param name="Subject">What it is about: "share of starts, last cycle less first".</param>
/// <param name="Estimate">The value, counted the headline way, with its interval.</param>
/// <param name="ReferenceValue">What it is compared with: 0 for a change or a gap, 0.5 for a share of starts.</param>
/// <param name="Verdict">What may be said.</param>
/// <param name="Why">Why, in plain words.</param>
/// <param name="Strip">The other ways to count.</param>
/// <param name="Primary">True when the indicator was declared beforehand as a primary one.</param>
/// <param name="Margin">The difference that counts as about the same, where one was declared beforehand.</param>
public sealed record Finding(
    string Subject, Estimate Estimate, double ReferenceValue, Verdict Verdict, string Why, IReadOnlyList<StripChoice> Strip, bool Primary, double? Margin)
{
    /// <summary>
    /// One sentence that claims nothing beyond the verdict: "higher: ...", "cannot tell: the data allow .28 to .61".
    /// A change that was not declared as primary is stated in numbers, without a verb of change.
    /// </summary>
    public string PlainReading { get; init; } = "";

    /// <summary>The verdict in a word or two, for a table cell; empty for a change that was not declared as primary.</summary>
    public string Word { get; init; } = "";
}
