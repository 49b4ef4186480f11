namespace ResearchKit.Tests;

public sealed class ChanceChartsTests
{
    private static readonly Network Six = SixPeople.Network;

    [Fact]
    public void Draws_OfOneComparison_ShowObservedAndExpected()
    {
        var comparison = Chance.Compare(Six, Reciprocity.Arc, NullModels.FixedTies, new(400));
        var chart = comparison.ToChart();
        SvgChecks.Sound(chart);
        Assert.Equal("F32-draws-reciprocity-arc", chart.Id);
        string[] words = ChartSamples.WordsOf(chart);
        Assert.Contains("observed 0.67", words);
        Assert.Contains($"expected {comparison.Short(comparison.Expected)}", words);
        Assert.Contains("Observed 0.67", chart.AltText, StringComparison.Ordinal);
        Assert.Contains("400 draws", chart.N, StringComparison.Ordinal);
    }

    [Fact]
    public void Draws_ManyShapes_AreSound()
    {
        // One value only, two values, whole numbers, many values; observed far outside; labels that would overlap at either edge.
        var rng = new Rng(3);
        foreach (var draw in new Func<int, double>[] { _ => 5, i => i % 2, i => i % 70, _ => rng.Unit() * 1e-4, _ => rng.Unit() * 1e6 })
        {
            foreach (double observed in new[] { 0, 5, 0.00005, 1e6, -3 })
            {
                var comparison = new Comparison(Value(observed), Enumerable.Range(0, 300).Average(draw), 0, 0, 0, Enumerable.Range(0, 300).Select(draw).ToArray(), 2, "a model with a long name that says what it keeps");
                SvgChecks.Sound(comparison.ToChart());
                SvgChecks.Sound(new (string, Comparison)[] { ("one", comparison), ("a label that is too long to stand on one line of the figure", comparison) }.ToChart());
            }
        }
    }

    [Fact]
    public void Comparisons_WithoutAnExpectation_ShowTheReason()
    {
        var frozen = Chance.Compare(Nets.Of("a>b a>c"), Reciprocity.Arc, NullModels.FixedDegrees, new(10));
        var defined = Chance.Compare(Six, Reciprocity.Arc, NullModels.FixedTies, new(100));
        foreach (var chart in new[] { frozen.ToChart(), new (string, Comparison)[] { ("star", frozen) }.ToChart(), new (string, Comparison)[] { ("star", frozen), ("six", defined) }.ToChart() })
        {
            SvgChecks.Sound(chart);
            Assert.Contains("frozen", string.Join(' ', ChartSamples.WordsOf(chart)), StringComparison.Ordinal);
            Assert.Contains("frozen", chart.AltText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void PublicView_ShowsNoNumberOfADraw()
    {
        var comparison = Chance.Compare(Six, Reciprocity.Arc, NullModels.FixedTies, new(100));
        foreach (var chart in new[] { comparison.ToChart(View.Public), new (string, Comparison)[] { ("six", comparison) }.ToChart(View.Public) })
        {
            SvgChecks.Sound(chart);
            Assert.Empty(chart.N);
            Assert.DoesNotContain(chart.AltText, char.IsDigit);
        }
    }

    [Fact]
    public void Mutuality_ByCycle_ShowsWhatTheResultHolds()
    {
        var mutuality = Mutuality.ByCycle(ChartStudy.Of());
        var chart = mutuality.ToChart();
        SvgChecks.Sound(chart);
        Assert.Equal("F20-observed-expected", chart.Id);
        string[] words = ChartSamples.WordsOf(chart);
        foreach (var cycle in mutuality.Cycles.Where(c => c.Observed.IsDefined))
        {
            Assert.Contains(Two(cycle.Observed.Value), words);
            Assert.Contains(Two(cycle.Expected.Value), words);
        }
        SvgChecks.Sound(mutuality.ToChart(View.Public));
        var small = Mutuality.ByCycle(ChartStudy.Of(coproducers: 9)).ToChart(View.Public);
        Assert.Contains("Not shown", small.AltText, StringComparison.Ordinal);
        Assert.Empty(small.N);

        static string Two(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void ExpectedFigure_WithoutRangeOrValue_SaysWhy()
    {
        ExpectedPoint[] points = [new("one", double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, false, "0 pairs", "no pair has 2 contacts"), new("two", .5, .49, .01, double.NaN, double.NaN, false, "3 pairs", "too few people")];
        string words = ExpectedFigure.Words(points);
        Assert.Contains("one: not defined (no pair has 2 contacts)", words, StringComparison.Ordinal);
        Assert.Contains("two: observed 0.50, expected 0.49, gap 0.01, no range (too few people), 3 pairs", words, StringComparison.Ordinal);
    }

    private static Estimate Value(double v) => new(Initiation.StartsPerPersonInfo, v, 1, "acts", Provenance.From("test", synthetic: true));
}
