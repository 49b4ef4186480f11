namespace ResearchKit.Tests;

/// <summary>The verdicts on the three primary indicators in each of 200 seeds, growing and flat; computed anew in every run, once.</summary>
internal static class SyntheticVerdicts
{
    private static readonly Lazy<Verdict[][]> Growing = new(() => Over(SyntheticVariant.Growing)), Flat = new(() => Over(SyntheticVariant.Flat));

    /// <summary>Share of the seeds in which any of these indicators gets any of these verdicts.</summary>
    public static double Share(SyntheticVariant variant, Verdict[] verdicts, params int[] indicators)
        => (variant == SyntheticVariant.Flat ? Flat : Growing).Value.Average(given => indicators.Any(k => verdicts.Contains(given[k])) ? 1.0 : 0);

    /// <summary>The verdicts of a study: share of starts, TurnShare, gap to the random starter; last cycle less first.</summary>
    public static Verdict[] Of(Study study) => [Initiation.ShareChange(study).Verdict, Mutuality.TurnShareChange(study).Verdict, Mutuality.GapChange(study).Verdict];

    public static Verdict[] Of(SyntheticVariant variant, int seed) => Of(SyntheticStudy.Create(new() { Seed = (ulong)seed, Variant = variant }));

    private static Verdict[][] Over(SyntheticVariant variant)
    {
        var given = new Verdict[SyntheticSeeds.Count][];
        Parallel.For(0, given.Length, i => given[i] = Of(variant, i + 1));
        return given;
    }
}
