namespace ResearchKit.Tests;

public sealed class ReciprocityReportTests
{
    private static readonly ReciprocityReport Sample = Reciprocity.Of(Reports.Sample);

    [Fact]
    public void Indicators_Sample_AreTheFiveMeaningsInOrder()
    {
        Assert.Equal([1, 2, 3, 4, 5], Sample.Indicators.Select(i => i.Meaning).Distinct());
        Assert.Equal(Sample.Indicators.Select(i => i.Meaning).Order(), Sample.Indicators.Select(i => i.Meaning));
        Assert.Equal(Sample.Indicators.Count, Sample.Indicators.Select(i => i.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Indicators_Sample_AreTheNumbersOfTheResultsBehindThem()
    {
        Assert.Equal(Initiation.ByCycle(Reports.Sample).Cycles[^1].Share.Value, Value("initiation-share"));
        Assert.Equal(Reciprocity.TurnShare(Reports.Sample.Interactions.During(Reports.Sample.LeafCycles[^1])).Value, Value("turn-share"));
        Assert.Equal(ReturnTime.Share(Reports.Sample.Interactions.During(Reports.Sample.LeafCycles[^1]), Side.A).Value, Value("return-share-a"), 12);
        Assert.Equal(ExchangeKinds.BothWays(Reports.Sample).Value, Value("exchange-kinds-both-ways"));

        static double Value(string id) => Sample.Indicators.Single(i => i.Id == id).Latest.Value;
    }

    [Fact]
    public void ToTable_Sample_HasARowANumberAndSaysWhatItRestsOn()
    {
        var table = Sample.ToTable();
        Assert.Equal(Sample.Indicators.Count, table.Rows.Count);
        Assert.All(table.Rows, r => Assert.Equal(table.Columns.Count, r.Count));
        Assert.Contains("11 coproducers", table.N, StringComparison.Ordinal);
        Assert.Contains("Five meanings", Sample.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void PlainReading_HoldsWhatTheVerdictsCarryAndNoMore()
    {
        foreach (var variant in Enum.GetValues<SyntheticVariant>())
        {
            var report = Reciprocity.Of(SyntheticStudy.Create(new() { Seed = 11, Variant = variant }));
            var told = report.Findings.Where(f => f.Verdict != Verdict.CannotTell && f.Word.Length > 0).ToList();
            foreach (var finding in report.Findings)
                Assert.Equal(told.Contains(finding), report.PlainReading.Contains($"{finding.Subject}: {finding.Word}", StringComparison.OrdinalIgnoreCase));
            Assert.Equal(2, report.PlainReading.Split(". ").Length);
        }
    }

    [Fact]
    public void Of_ContactsAlone_NamesTheTablesThatAreMissing()
    {
        var report = Reciprocity.Of(Acts.Of("c1>p1", "p1>c1", "c1>p2"));
        Assert.Equal(["exchanges.csv", "proposals.csv", "proposals.csv", "responses.csv"], report.Indicators.Select(i => i.Needs).OfType<string>());
        Assert.Contains("needs exchanges.csv", report.ToTable().ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No verdict of the five meanings can be given.", report.PlainReading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c1>c2")]
    [InlineData("?>c1,p1")]
    [InlineData("r1>c1")]
    public void Of_NothingBetweenTheSides_HasAReasonForEveryNumber(string act)
        => Assert.All(Reciprocity.Of(Acts.Of(act)).Indicators.Where(i => i.Meaning <= 2), i => Assert.False(string.IsNullOrEmpty(i.Latest.Reason)));
}
