using System.Globalization;

namespace ResearchKit.Tests;

public class SyntheticAcceptanceTests
{
    public static TheoryData<int> Targets => [.. Enumerable.Range(0, PatternTargets.All.Count)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Mean_OverSeeds_LiesWithinTheToleranceOfItsTarget(int index)
    {
        var target = PatternTargets.All[index];
        var values = SyntheticSeeds.Values.Select(v => v[index]).Where(v => !double.IsNaN(v)).ToList();
        Assert.True(values.Count >= 0.95 * SyntheticSeeds.Count, $"{target.Id} {target.What}: undefined in {SyntheticSeeds.Count - values.Count} seeds");
        double mean = values.Average();
        Assert.True(Math.Abs(mean - target.Target) <= target.Tolerance, string.Create(CultureInfo.InvariantCulture, $"{target.Id} {target.What}: mean {mean:0.000}, target {target.Target} ± {target.Tolerance}"));
    }

    [Theory]
    [InlineData("N2")]
    [InlineData("N4")]
    [InlineData("N5")]
    public void Trap_OverSeeds_ShowsInNineteenOfTwenty(string trap) => Assert.InRange(SyntheticSeeds.Share(trap), 0.95, 1);

    [Theory]
    [InlineData("N1")]
    [InlineData("N3")]
    public void Null_OverSeeds_IsRejectedAtAboutTheNominalRate(string pattern)
        // 5 % of 200 seeds with four standard errors of .0154 around it.
        => Assert.InRange(1 - SyntheticSeeds.Share(pattern), 0, 0.05 + 4 * 0.0154);

    [Fact]
    public void EveryPattern_HasACriterionAndATarget()
    {
        Assert.Equal(SyntheticStudy.Patterns.Select(p => p.Id), PatternCriteria.All.Select(c => c.Id));
        Assert.Equal(Enumerable.Range(1, 11).Select(i => $"P{i}"), PatternTargets.All.Select(t => t.Id).Distinct());
    }
}
