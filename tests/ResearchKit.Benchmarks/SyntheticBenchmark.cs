using System.Diagnostics;

namespace ResearchKit.Benchmarks;

/// <summary>One synthetic study in memory; the goal is under .3 s.</summary>
internal static class SyntheticBenchmark
{
    public static void Run()
    {
        SyntheticStudy.Create();
        foreach (var variant in Enum.GetValues<SyntheticVariant>())
        {
            const int Studies = 20;
            long began = Stopwatch.GetTimestamp();
            for (ulong seed = 1; seed <= Studies; seed++) SyntheticStudy.Create(new() { Seed = seed, Variant = variant });
            Console.WriteLine(FormattableString.Invariant($"   {variant,-10} {Stopwatch.GetElapsedTime(began).TotalMilliseconds / Studies:0.0} ms a study"));
        }
    }
}
