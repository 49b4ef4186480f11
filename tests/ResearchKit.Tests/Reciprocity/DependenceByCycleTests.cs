namespace ResearchKit.Tests;

/// <summary>Dependence cycle by cycle: each cycle is what it is alone.</summary>
public sealed class DependenceByCycleTests
{
    private static readonly Draws Few = new(60, 3);

    [Fact]
    public void ByCycle_OfTheSample_IsEachCycleAlone()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        var result = Dependence.ByCycle(study, 2, Few);
        Assert.Equal(["Cycle 1", "Cycle 2", "Cycle 3"], result.Cycles.Select(c => c.Label));
        for (int k = 0; k < 3; k++)
            Assert.Equal(Dependence.Of(study.Interactions.During(study.LeafCycles[k]), 2, Few).Rows, result.Cycles[k].Dependence.Rows);
        var table = result.ToTable();
        Assert.Equal(9, table.Rows.Count);
        Assert.Equal(result.Cycles[1].Dependence[2, Dependence.ReturnedInfo].Value, table.Rows[5][2].Value);
        Assert.DoesNotContain("SYN-", result.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(2, result.PlainReading.Split(". ").Length);
    }

    [Fact]
    public void ByCycle_WithoutCycles_IsTheWholeStudy()
    {
        var result = Dependence.ByCycle(SixStarters.Study, 3, Few);
        Assert.Equal(Dependence.Of(SixStarters.Study, 3, Few).Rows, Assert.Single(result.Cycles).Dependence.Rows);
        // Without c2, c3 and p1 nobody has a returned contact; the draws give that too.
        Assert.StartsWith("Without those who stand most between others, returned contact would not fall further than chance gives.", result.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void ByCycle_NobodyAtAll_SaysSo()
    {
        var result = Dependence.ByCycle(Acts.Of(), 3, Few);
        Assert.StartsWith("In no cycle", result.PlainReading, StringComparison.Ordinal);
        Assert.Single(result.ToTable().Rows);
    }
}
