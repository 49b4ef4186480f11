namespace ResearchKit.Tests;

public class SyntheticVerdictTests
{
    private static readonly Verdict[] Claims = [Verdict.Higher, Verdict.Lower];

    [Fact]
    public void Of_TheDirectFunctions_AreWhatThePagesShow()
    {
        var study = SyntheticStudy.Create(new() { Seed = 117 });
        var mutuality = Mutuality.ByCycle(study);
        Assert.Equal([Initiation.ByCycle(study).Change.Verdict, mutuality.TurnShareChange.Verdict, mutuality.GapChange.Verdict], SyntheticVerdicts.Of(study));
    }

    [Fact]
    public void Flat_OverSeeds_MakesAFalseClaimInOneOfTwentyAtMost()
        => Assert.InRange(SyntheticVerdicts.Share(SyntheticVariant.Flat, Claims, 0, 1, 2), 0, 0.05);

    [Fact]
    public void Growing_OverSeeds_IsNeverClaimedTheWrongWay()
        => Assert.InRange(SyntheticVerdicts.Share(SyntheticVariant.Growing, [Verdict.Lower], 0, 1, 2), 0, 0.01);

    [Fact]
    public void Lean_SomeSeeds_CannotTell()
    {
        // Three and four people: no interval is made below six a side, so nothing may be claimed.
        foreach (int seed in new[] { 1, 2, 3 })
            Assert.All(SyntheticVerdicts.Of(SyntheticVariant.Lean, seed), v => Assert.Equal(Verdict.CannotTell, v));
    }
}
