namespace ResearchKit.Tests;

/// <summary>The acceptance over 200 seeds, computed once for all tests: seeds 1 to 200. The parameters were set on means over seeds 1001 to 1200.</summary>
internal static class SyntheticSeeds
{
    public const int Count = 200;

    private static readonly Lazy<(double[][] Values, bool[][] Recovered)> Growing = new(Run);

    /// <summary>Values of <see cref="PatternTargets.All"/>, a row a seed.</summary>
    public static double[][] Values => Growing.Value.Values;

    /// <summary>Whether each of <see cref="PatternCriteria.All"/> holds, a row a seed.</summary>
    public static bool[][] Recovered => Growing.Value.Recovered;

    public static double Share(string pattern)
    {
        int k = Enumerable.Range(0, PatternCriteria.All.Count).Single(i => PatternCriteria.All[i].Id == pattern);
        return Recovered.Average(r => r[k] ? 1.0 : 0);
    }

    private static (double[][], bool[][]) Run()
    {
        var values = new double[Count][];
        var recovered = new bool[Count][];
        Parallel.For(0, Count, i =>
        {
            var options = new SyntheticOptions { Seed = (ulong)i + 1 };
            var study = SyntheticStudy.Create(options);
            var happened = new PlantedPatterns(study, SyntheticStudy.Happened(options));
            var recorded = new PlantedPatterns(study, study);
            values[i] = [.. PatternTargets.All.Select(t => t.Value(happened))];
            recovered[i] = [.. PatternCriteria.All.Select(c => c.Holds(recorded))];
        });
        return (values, recovered);
    }
}
