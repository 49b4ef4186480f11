namespace ResearchKit.Tests;

public sealed class FindingTests
{
    private static readonly MeasureInfo Measure = new("m", "m", "f", "r", -1, 1);

    private static Estimate Of(double value, double low, double high) => new(Measure, value, 10, "contacts", Provenance.From("test")) { Interval = new(low, high, 0.95, "jackknife") };

    private static readonly Finding Found = Verdicts.Judge("share, last less first", Contrast.Change, Of(0.25, 0.05, 0.45), [new("counting rule", "Pair", Of(0.18, -0.02, 0.38))], primary: true);

    [Fact]
    public void ToTable_HasTheHeadlineAndEachOtherWay()
    {
        string table = Found.ToTable().ToMarkdown();
        Assert.Contains("| headline |  | 0.25 | 0.05 to 0.45 |", table, StringComparison.Ordinal);
        Assert.Contains("| counting rule | Pair | 0.18 | −0.02 to 0.38 |", table, StringComparison.Ordinal);
        Assert.Contains(Found.PlainReading, table, StringComparison.Ordinal);
    }

    [Fact]
    public void ToTable_WithoutARange_SaysWhy()
        => Assert.Contains("too few people", Verdicts.Judge("s", Contrast.Change, Of(0.25, 0, 0) with { Interval = null, NoInterval = "too few people" }, []).ToTable().ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void ToString_IsSubjectAndReading() => Assert.Equal($"share, last less first: {Found.PlainReading}", Found.ToString());
}
