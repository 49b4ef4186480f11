using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>
/// The verdicts on the three primary indicators in each of 200 seeds, growing and flat. A verdict on the gap costs half a second of jackknife, so the
/// table is kept in References/synthetic-verdicts.csv and part of it is computed again in every run. Make it anew with RESEARCHKIT_REWRITE=all.
/// </summary>
internal static class SyntheticVerdicts
{
    public static readonly string[] Indicators = ["initiation-share-change", "turn-share-change", "mutual-gap-change"];

    private static readonly Lazy<IReadOnlyDictionary<(SyntheticVariant, int), Verdict[]>> Table = new(Read);

    private static string FilePath => Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "synthetic-verdicts.csv");

    public static Verdict[] Kept(SyntheticVariant variant, int seed) => Table.Value[(variant, seed)];

    /// <summary>Share of the seeds in which any of these indicators gets any of these verdicts.</summary>
    public static double Share(SyntheticVariant variant, Verdict[] verdicts, params int[] indicators)
        => Enumerable.Range(1, SyntheticSeeds.Count).Average(s => indicators.Any(k => verdicts.Contains(Kept(variant, s)[k])) ? 1.0 : 0);

    /// <summary>The verdicts that a study's own chapters give.</summary>
    public static Verdict[] Of(Study study)
    {
        var mutuality = Mutuality.ByCycle(study);
        return [Initiation.ByCycle(study).Change.Verdict, mutuality.TurnShareChange.Verdict, mutuality.GapChange.Verdict];
    }

    public static Verdict[] Of(SyntheticVariant variant, int seed) => Of(SyntheticStudy.Create(new() { Seed = (ulong)seed, Variant = variant }));

    public static void Rewrite()
    {
        var keys = new[] { SyntheticVariant.Growing, SyntheticVariant.Flat }.SelectMany(v => Enumerable.Range(1, SyntheticSeeds.Count).Select(s => (Variant: v, Seed: s))).ToArray();
        var lines = new string[keys.Length];
        Parallel.For(0, keys.Length, i => lines[i] = string.Create(CultureInfo.InvariantCulture, $"{keys[i].Variant},{keys[i].Seed},{string.Join(',', Of(keys[i].Variant, keys[i].Seed))}"));
        File.WriteAllText(FilePath, $"variant,seed,{string.Join(',', Indicators)}\n{string.Join('\n', lines)}\n");
    }

    private static Dictionary<(SyntheticVariant, int), Verdict[]> Read()
        => File.ReadLines(FilePath).Skip(1).Select(l => l.Split(',')).ToDictionary(
            c => (Enum.Parse<SyntheticVariant>(c[0]), int.Parse(c[1], CultureInfo.InvariantCulture)), c => c[2..].Select(Enum.Parse<Verdict>).ToArray());
}
