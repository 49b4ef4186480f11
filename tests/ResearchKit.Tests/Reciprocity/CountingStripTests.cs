namespace ResearchKit.Tests;

public sealed class CountingStripTests
{
    private static Study Study(int declared = 3) => Acts.Of(
        new() { Title = "strip", Synthetic = true, Primary = [.. new[] { "initiation-share-change", "mutual-gap-change", "turn-share-change" }.Take(declared)] }, RandomStudies.Lines(7, 8, 9, 160), [0, 80]);

    [Fact]
    public void Of_Study_HasEachNumberThatAVerdictRestsOn()
    {
        var study = Study(1);
        var strip = CountingStrip.Of(study);
        Assert.Equal(["initiation-share-change", "initiation-share", "mutual-gap", "turn-share-change", "mutual-gap-change"], strip.Findings.Select(f => f.Estimate.Measure.Id));
        Assert.Equal([true, false, false, false, false], strip.Findings.Select(f => f.Primary));
        var table = strip.ToTable();
        Assert.Equal("T26-counting-choices", table.Id);
        Assert.Equal(5 + strip.Findings.Sum(f => f.Strip.Count), table.Rows.Count);
        Assert.Equal(Initiation.ShareChange(study).Estimate.Interval, strip.Findings[0].Estimate.Interval);
    }

    [Fact]
    public void Of_StudyWithoutCycles_HasTheShareAndTheGap()
        => Assert.Equal(["initiation-share", "mutual-gap"], CountingStrip.Of(SixStarters.Study).Findings.Select(f => f.Estimate.Measure.Id));

    [Theory]
    [InlineData(1, 0.95)]
    [InlineData(2, 0.975)]
    [InlineData(3, 1 - 0.05 / 3)]
    public void Of_Declared_EveryRangeOfTheFamilyHasItsLevel(int declared, double level)
    {
        // 1 - .05/k for the headline and for every way of its strip; what was not declared keeps 95 %.
        var strip = CountingStrip.Of(Study(declared));
        Assert.Equal(declared, strip.Findings.Count(f => f.Primary));
        foreach (var finding in strip.Findings)
            foreach (var estimate in finding.Strip.Select(c => c.Estimate).Prepend(finding.Estimate))
                if (estimate.Interval is { } range) Assert.Equal(finding.Primary ? level : 0.95, range.Level, 12);
    }

    [Fact]
    public void Level_OneIndicatorInTwoSpellings_IsOneOfTheFamily()
    {
        var study = Acts.Of(new() { Primary = ["initiation.share", "initiation-share-change", "turn-share"] }, RandomStudies.Lines(7, 8, 9, 160), [0, 80]);
        Assert.Equal(0.975, Initiation.ShareChange(study).Estimate.Interval!.Value.Level, 12);
    }

    [Fact]
    public void Margin_OfTheChange_IsNotOneOfTheShare()
    {
        Finding Starts(string id) => Initiation.StartsMoreOften(Acts.Of(new() { Margin = new Dictionary<string, double> { [id] = 0.2 } }, RandomStudies.Lines(7, 8, 9, 160), [0, 80]));
        Assert.Equal((null, 0.2), (Starts("initiation-share-change").Margin, Starts("initiation-share").Margin));
        Assert.False(Initiation.StartsMoreOften(Study()).Primary);
        Finding Gap(string id) => Mutuality.ByCycle(Acts.Of(new() { Margin = new Dictionary<string, double> { [id] = 0.2 } }, RandomStudies.Lines(7, 8, 9, 160), [0, 80])).Whole.Finding;
        Assert.Equal((null, 0.2), (Gap("mutual-gap-change").Margin, Gap("mutual-gap").Margin));
        Assert.False(Mutuality.ByCycle(Study()).Whole.Finding.Primary);
    }

    [Fact]
    public void OneSided_ZeroHasNoSign()
    {
        var info = new MeasureInfo("m", "m", "f", "r", -1, 1);
        Estimate Of(double value) => new(info, value, 10, "contacts", Provenance.From("test")) { Interval = new(value - 0.05, value + 0.05, 0.95, "test") };
        Finding Judged(double other) => Verdicts.Judge("share of x", Contrast.Change, Of(0.2), [new("counting rule", "Pair", Of(other))], primary: true);
        Assert.Equal((1, Verdict.Higher), (CountingStrip.Of(Judged(0.1)).OneSided, Judged(0.1).Verdict));
        Assert.Equal((0, Verdict.CannotTell), (CountingStrip.Of(Judged(0)).OneSided, Judged(0).Verdict));
        Assert.Contains("counted otherwise (counting rule: Pair) the value is exactly .00", Judged(0).Why, StringComparison.Ordinal);
        Assert.Equal((0, Verdict.Depends), (CountingStrip.Of(Judged(-0.1)).OneSided, Judged(-0.1).Verdict));
        Assert.Equal(["+", "0"], CountingStrip.Of(Judged(0)).ToTable().Rows.Select(r => r[7].Text));
    }

    [Fact]
    public void ToChart_SaysAllInWordsAndNothingOutside()
    {
        var strip = CountingStrip.Of(Study());
        var chart = strip.ToChart();
        Assert.Equal("F27-counting-choices", chart.Id);
        Assert.Contains("Counting rule: Pair: ", chart.AltText, StringComparison.Ordinal);
        Assert.NotEmpty(chart.ToPng(1));
        var outside = strip.ToChart(View.Public);
        Assert.DoesNotMatch("[0-9]", outside.AltText);
        Assert.Throws<ArgumentException>(() => CountingStrip.Of([]));
        Assert.NotEmpty(CountingStrip.Of(Acts.Of("c1>c2")).ToChart().ToSvg());
    }
}
