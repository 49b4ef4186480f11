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
[TypeFormatterSource(typeof(HtmlDisplay))]
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

    /// <summary>The headline way to count and the others, a row each, under the plain reading.</summary>
    public ResultTable ToTable()
    {
        string caption = Subject.Length == 0 ? "Finding" : char.ToUpperInvariant(Subject[0]) + Subject[1..];
        return new("counting-choices", caption, $"{PlainReading}. The first row is the headline way to count; each other row changes one choice.",
            [new("What is counted otherwise"), new("How"), new("Value", "", "0.00"), new("From", "", "0.00") { RangeHeading = "Range" }, new("To", "", "0.00")],
            [Row("headline", "", Estimate), .. Strip.Select(c => Row(c.What, c.Choice, c.Estimate))], Estimate.Provenance)
        {
            N = FormattableString.Invariant($"{Estimate.N} {Estimate.Unit}"),
            Formula = Estimate.Measure.Formula,
            Reference = Estimate.Measure.Reference,
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>What it is about and its plain reading.</summary>
    public override string ToString() => $"{Subject}: {PlainReading}";

    private static IReadOnlyList<Cell> Row(string what, string how, Estimate estimate) =>
        [Cell.Of(what), Cell.Of(how), Cell.Of(estimate), Cell.Limit(estimate, i => i.Low), Cell.Limit(estimate, i => i.High)];
}
