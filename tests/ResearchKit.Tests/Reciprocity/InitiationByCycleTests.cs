namespace ResearchKit.Tests;

public sealed class InitiationByCycleTests
{
    [Fact]
    public void ByCycle_SmallStudy_AsWorkedByHand()
    {
        // See SmallStudy: cycle 1 one of four by coproducers, cycle 2 three of four; together four of eight.
        var study = new Study(SmallStudy.Settings, SmallStudy.Tables);
        var result = Initiation.ByCycle(study);
        Assert.Equal([0.25, 0.75], result.Cycles.Select(c => c.Share.Value));
        Assert.Equal(0.5, result.Whole.Share.Value);
        Assert.Equal(0.5, result.Change.Estimate.Value);
        Assert.Equal(1, result.Cycles[0].UnknownStarters);
        Assert.Equal((1.0, 3.0, 4L), (result.Cycles[0].StartsA, result.Cycles[0].StartsB, result.Cycles[0].Contacts));
        // Convened in cycle 1: I05 by a professional; in cycle 2: I11, required, by a professional.
        Assert.Equal([0.0, 0.0], result.Cycles.Select(c => c.Convened.Value));
        Assert.Equal(Verdict.CannotTell, result.Change.Verdict);
        Assert.StartsWith("too few people", result.Change.Why, StringComparison.Ordinal);
        Assert.True(result.Change.Primary);
        Assert.Equal(4, result.ToTable().Rows.Count);
        Assert.Equal("T09-initiation", result.ToTable().Id);
    }

    [Fact]
    public void ByKind_SmallStudy_AsWorkedByHand()
    {
        // Chosen contacts across the sides by kind: one to one I01 P, I07 C; phone I02 C, I08 P; message I03 P, I04 P; outreach I09 C; joint activity I10 C.
        var kinds = Initiation.ByKind(new Study(SmallStudy.Settings, SmallStudy.Tables).Interactions);
        Assert.Equal(
            [("one_to_one", 0.5), ("message", 0.0), ("phone", 0.5), ("outreach", 1.0), ("joint_activity", 1.0)],
            kinds.Parts.Select(k => (k.Key, k.Share.Value)));
        Assert.Equal(5, kinds.ToTable().Rows.Count);
    }

    [Fact]
    public void ShareChange_IsTheOneOfByCycle()
    {
        var study = Acts.Of(new() { Primary = ["initiation.share"] }, RandomStudies.Lines(7, 8, 9, 160), [0, 80]);
        var (alone, whole) = (Initiation.ShareChange(study), Initiation.ByCycle(study).Change);
        Assert.True(alone.Primary);
        Assert.Equal((whole.PlainReading, whole.Estimate.Value, whole.Estimate.Interval), (alone.PlainReading, alone.Estimate.Value, alone.Estimate.Interval));
        Assert.Equal((Mutuality.ByCycle(study).GapChange.PlainReading, Mutuality.ByCycle(study).TurnShareChange.PlainReading), (Mutuality.GapChange(study).PlainReading, Mutuality.TurnShareChange(study).PlainReading));
    }

    [Fact]
    public void ByCycle_WithoutCycles_HasOneRowAndNoChange()
    {
        var result = Initiation.ByCycle(SixStarters.Study);
        Assert.Equal("all", Assert.Single(result.Cycles).Label);
        Assert.Equal("a change needs two cycles", result.Change.Estimate.Reason);
        Assert.Single(result.ToTable().Rows);
    }

    [Fact]
    public void ByCycle_PrimaryIndicators_AreJudgedAtTheirLevel()
    {
        // Two primary indicators: 1 - .05/2 each; without any, 95 % and no verb of change.
        var acts = RandomStudies.Lines(7, 8, 9, 160);
        var two = Initiation.ByCycle(Acts.Of(new() { Primary = ["initiation-share", "turn-share"] }, acts, [0, 80])).Change;
        var none = Initiation.ByCycle(Acts.Of(new(), acts, [0, 80])).Change;
        Assert.Equal(0.975, two.Estimate.Interval!.Value.Level, 15);
        Assert.Equal(0.95, none.Estimate.Interval!.Value.Level, 15);
        Assert.NotEmpty(two.Word);
        Assert.Empty(none.Word);
        Assert.StartsWith("difference ", none.PlainReading, StringComparison.Ordinal);
        Assert.True(two.Estimate.Interval.Value.High - two.Estimate.Interval.Value.Low > none.Estimate.Interval.Value.High - none.Estimate.Interval.Value.Low);
    }

    [Fact]
    public void ByCycle_ClearShift_IsHigherAndAFlatOneIsNot()
    {
        // Ten on each side, everyone meets three of the other side twice a cycle: professionals start all but one contact a pair, then coproducers do.
        var clear = Initiation.ByCycle(Acts.Of(new() { Primary = ["initiation-share"] }, [.. Ring(10, 0.1), .. Ring(10, 0.9)], [0, 120])).Change;
        Assert.Equal(Verdict.Higher, clear.Verdict);
        Assert.StartsWith("higher: ", clear.PlainReading, StringComparison.Ordinal);
        Assert.True(clear.Estimate.Interval!.Value.Rough);
    }

    private static IEnumerable<string> Ring(int people, double byCoproducers)
    {
        var rng = new Rng(11, (long)(byCoproducers * 10));
        for (int i = 0; i < people; i++)
            for (int k = 0; k < 3; k++)
                for (int r = 0; r < 4; r++)
                    yield return rng.Chance(byCoproducers) ? $"c{i}>p{(i + k) % people}" : $"p{(i + k) % people}>c{i}";
    }
}
