namespace ResearchKit;

/// <summary>The E-I index beside what the group sizes alone give, and the range when groups are dealt out by chance.</summary>
/// <param name="Comparison">Observed, mean of the draws, gap; z and percentile for appendices.</param>
/// <param name="FromSizes">What the group sizes alone give: the exact mean over all ways to deal.</param>
/// <param name="Range">Where the index lies when groups are dealt out by chance; null when no draw is defined.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record EiPermutation(Comparison Comparison, Estimate FromSizes, Interval? Range)
{
    /// <summary>The observed index.</summary>
    public Estimate Observed => Comparison.Observed;

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Observed, expected and range in a row.</summary>
    public ResultTable ToTable() => new(
        "network-ei", "Do ties go outside one's own group?", "-1 = all inside, 1 = all outside. The range: where the index lies when the same groups are dealt out by chance among the same people.",
        [new("E-I index", "", "0.00"), new("From group sizes", "", "0.00"), new("Range, low", "", "0.00") { RangeHeading = "Range by chance" }, new("Range, high", "", "0.00")],
        [
            [
                Cell.Of(Observed), Cell.Of(FromSizes),
                Range is { } a ? Cell.Of(a.Low) : Cell.Undefined("no draw is defined"), Range is { } b ? Cell.Of(b.High) : Cell.Undefined("no draw is defined"),
            ],
        ],
        Observed.Provenance)
    { N = FormattableString.Invariant($"{Observed.N} ties"), Formula = EiIndex.Info.Formula, Reference = EiIndex.Info.Reference };
}
