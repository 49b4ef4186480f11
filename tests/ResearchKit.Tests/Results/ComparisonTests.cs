namespace ResearchKit.Tests;

public sealed class ComparisonTests
{
    // Draws 1 to 9 and observed 8: expected 5, gap 3; two draws of nine are as high, eight as low.
    private static readonly Comparison Nine = Chance.Compare(
        -1, x => Value(x < 0 ? 8 : x + 1), new Randomised<int>("one to nine", "nothing", (_, rng) => rng.Below(9)), new(2000, 1));

    [Fact]
    public void Compare_KnownDraws_GiveTheNumbersOfTheirDefinition()
    {
        double[] draws = Nine.Draws.ToArray();
        Assert.Equal(draws.Average(), Nine.Expected, 12);
        Assert.Equal(8 - draws.Average(), Nine.Gap, 12);
        Assert.Equal((draws.Count(d => d >= 8) + 1.0) / 2001, Nine.ChanceAsHigh, 15);
        Assert.Equal((draws.Count(d => d <= 8) + 1.0) / 2001, Nine.ChanceAsLow, 15);
        Assert.Equal((1.0, 9.0), Nine.Middle());
        Assert.Equal((5.0, 5.0), Nine.Middle(1e-9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Nine.Middle(1));
    }

    [Fact]
    public void PlainReading_TwoSentences_GiveNumbersAndNoVerdict()
    {
        Assert.Equal(2, Nine.PlainReading.Split(". ").Length);
        foreach (string claim in new[] { "higher", "lower", "significant", "more than chance", "proves", "because" }) Assert.DoesNotContain(claim, Nine.PlainReading, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("8.00 observed", Nine.PlainReading, StringComparison.Ordinal);
        Assert.Contains("not judged here", Nine.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void ToTable_OnPages_ShowsNoPercentileZOrChance()
    {
        string html = Nine.ToHtml();
        foreach (string appendix in new[] { "Percentile", ">z<", "Chance of a value" }) Assert.DoesNotContain(appendix, html, StringComparison.Ordinal);
        Assert.Contains("Percentile", Nine.ToTable().ToCsv(), StringComparison.Ordinal);
        Assert.Contains("2,000", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToTable_SeveralRows_SayWhoseNotesTheyAre()
    {
        var none = Chance.Compare(1, x => Value(x == 1 ? 3 : double.NaN), new Randomised<int>("never defined", "nothing", (_, _) => 0), new(10));
        Assert.Contains("none of the 10 draws gave a defined value: it is not a number", none.Reason, StringComparison.Ordinal);
        var some = Chance.Compare(1, x => Value(x == 0 ? double.NaN : x), new Randomised<int>("now and then", "nothing", (_, rng) => rng.Below(4)), new(100));
        var table = new (string, Comparison)[] { ("first", none), ("second", some) }.ToTable();
        Assert.Equal(2, table.Rows.Count);
        Assert.Contains($"second: {some.Undefined} of 100 draws were undefined", table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("none of the 10 draws", table.ToHtml(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Array.Empty<(string, Comparison)>().ToTable());
    }

    [Fact]
    public void Compare_ObservedUndefinedOrNeverVarying_IsSaid()
    {
        var undefined = Chance.Compare(1, _ => Value(double.NaN), new Randomised<int>("m", "nothing", (_, _) => 0), new(10));
        Assert.Contains("the observed value is not defined: it is not a number", undefined.Reason, StringComparison.Ordinal);
        var constant = Chance.Compare(1, _ => Value(0.4), new Randomised<int>("m", "nothing", (_, _) => 0), new(10));
        Assert.Contains("every draw gave the observed value", Assert.Single(constant.Notes), StringComparison.Ordinal);
        Assert.True(double.IsNaN(constant.Z));
    }

    private static Estimate Value(double v) => double.IsNaN(v)
        ? Estimate.Undefined(Initiation.StartsPerPersonInfo, 1, "acts", Provenance.From("test"), "it is not a number")
        : new(Initiation.StartsPerPersonInfo, v, 1, "acts", Provenance.From("test"));
}
