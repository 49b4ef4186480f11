using System.Diagnostics;

namespace ResearchKit.Tests;

/// <summary>A rough check that the two-way jackknife covers; the study of all worlds and sizes is a program of its own.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData(1, 11, 18, 200)]
    [InlineData(2, 8, 9, 150)]
    public void TwoWayJackknife_WherePersonsLean_Covers(ulong world, int coproducers, int professionals, int acts)
    {
        // Who starts depends on both people: logit of the chance = lean of c - lean of p + 0.3, leans normal with deviation 0.8.
        // The target is people like these: the chance averaged over leans, by 200,000 draws.
        const int studies = 400;
        var draw = new Rng(world, -1);
        double truth = 0;
        for (int k = 0; k < 200_000; k++) truth += Chance(0.8 * draw.Normal(), 0.8 * draw.Normal()) / 200_000;
        int covered = 0, defined = 0;
        for (int s = 0; s < studies; s++)
        {
            var interval = Initiation.Share(Study(new Rng(world, s), coproducers, professionals, acts).Interactions).Interval;
            if (interval is not { } range) continue;
            defined++;
            if (range.Contains(truth)) covered++;
        }
        Assert.InRange(defined, studies * 0.95, studies);
        Assert.InRange((double)covered / defined, 0.90, 0.99);
    }

    [Fact]
    public void TwoWayJackknife_OnAStudyOf1400Acts_CostsNoMoreThanSomeMillionDivisions()
    {
        // Wall time says more about the machine than about the code: the yardstick is a loop of divisions, timed in turn with the measures.
        // On an idle core the three take about as long as the loop; a jackknife that works on objects takes a hundred times as long.
        var study = Study(new Rng(3), 15, 25, 1400);
        double measures = double.PositiveInfinity, loop = double.PositiveInfinity, sum = 0;
        for (int round = 0; round < 4; round++)
        {
            var clock = Stopwatch.StartNew();
            Initiation.ByCycle(study);
            Mutuality.ByCycle(study);
            RecordCoverage.Of(study);
            measures = Math.Min(measures, clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            for (int k = 1; k <= 20_000_000; k++) sum += 1 / (k + sum);
            loop = Math.Min(loop, clock.Elapsed.TotalMilliseconds);
        }
        Assert.True(sum > 0);
        Assert.InRange(measures / loop, 0, 15);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{measures:0.0} ms, {loop:0.0} ms"));
    }

    private static double Chance(double c, double p) => 1 / (1 + Math.Exp(p - c - 0.3));

    private static Study Study(Rng rng, int coproducers, int professionals, int acts)
    {
        double[] c = [.. Enumerable.Range(0, coproducers).Select(_ => 0.8 * rng.Normal())], p = [.. Enumerable.Range(0, professionals).Select(_ => 0.8 * rng.Normal())];
        return Acts.Of([.. Enumerable.Range(0, acts).Select(_ =>
        {
            int i = rng.Below(coproducers), j = rng.Below(professionals);
            return rng.Chance(Chance(c[i], p[j])) ? $"c{i}>p{j}" : $"p{j}>c{i}";
        })]);
    }
}
