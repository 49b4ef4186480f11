namespace ResearchKit.Tests;

public class SyntheticVerdictTests
{
    private static readonly Verdict[] Claims = [Verdict.Higher, Verdict.Lower];

    [Fact]
    public void Kept_SomeSeeds_AreWhatTheChaptersGive()
    {
        if (Environment.GetEnvironmentVariable("RESEARCHKIT_REWRITE") == "all") SyntheticVerdicts.Rewrite();
        (SyntheticVariant Variant, int Seed)[] some = [(SyntheticVariant.Growing, 1), (SyntheticVariant.Growing, 117), (SyntheticVariant.Flat, 60), (SyntheticVariant.Flat, 200)];
        var given = new Verdict[some.Length][];
        Parallel.For(0, some.Length, i => given[i] = SyntheticVerdicts.Of(some[i].Variant, some[i].Seed));
        for (int i = 0; i < some.Length; i++) Assert.Equal(SyntheticVerdicts.Kept(some[i].Variant, some[i].Seed), given[i]);
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
