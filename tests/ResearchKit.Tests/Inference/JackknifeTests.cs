namespace ResearchKit.Tests;

public sealed class JackknifeTests
{
    [Fact]
    public void Share_SixPeople_VariancesAsWorkedByHand()
    {
        // theta = 6/11. Without c1 (acts 1, 2, 3, 11): 4/7; c2 (4, 5, 6, 11): 4/7; c3 (7-11): 4/6.
        // Without p1 (1, 2, 3, 7, 8, 11): 3/5; p2 (4, 5, 7, 9, 10): 2/6; p3 (6, 11): 6/9.
        // Pairs: c1-p1 (1, 2, 3 and 11, in which both are addressed): 4/7; c2-p2 (4, 5): 4/9; c2-p3 (6, 11): 6/9; c3-p1 (7, 8, 11): 5/8; c3-p2 (7, 9, 10): 4/8.
        double t = 6.0 / 11;
        double[] a = [4.0 / 7, 4.0 / 7, 4.0 / 6], b = [3.0 / 5, 2.0 / 6, 6.0 / 9], d = [4.0 / 7, 4.0 / 9, 6.0 / 9, 5.0 / 8, 4.0 / 8];
        var result = Jackknife.TwoWay(t, a, b, d, JackknifeScale.Logit, 0, 1);
        Assert.Equal(2.0 / 3 * a.Sum(x => (x - t) * (x - t)), result.VarianceA, 15);
        Assert.Equal(2.0 / 3 * b.Sum(x => (x - t) * (x - t)), result.VarianceB, 15);
        Assert.Equal(4.0 / 5 * d.Sum(x => (x - t) * (x - t)), result.VarianceDyads, 15);
        Assert.Equal(Math.Max(result.VarianceA + result.VarianceB - result.VarianceDyads, Math.Max(result.VarianceA, result.VarianceB)), result.Variance, 15);

        // The same from the acts.
        var table = ActTable.Of(SixStarters.Study.Interactions, new Counting());
        var fast = Replicates.Of(table, new StartMeasure(table)).Interval(StartMeasure.Share, JackknifeScale.Logit, 0, 1, 0.95);
        Assert.Equal(result.VarianceA, fast.VarianceA, 1e-15);
        Assert.Equal(result.VarianceB, fast.VarianceB, 1e-15);
        Assert.Equal(result.VarianceDyads, fast.VarianceDyads, 1e-15);
        Assert.Null(fast.Interval);
    }

    [Fact]
    public void TwoWay_Logit_AsWorkedByHand()
    {
        // theta .5; six replicates on each side, .5 +- .1 alternating: V_A = V_B = 5/6 * 6 * .01 = .05; pairs the same: V_D = 0.05.
        // V = .05 + .05 - .05 = .05; se' = sqrt(.05)/.25 = .894427; t(5) = 2.570582 (R: qt(.975, 5)); logit(.5) = 0: low = 1/(1 + exp(2.299198)).
        double[] r = [0.6, 0.4, 0.6, 0.4, 0.6, 0.4];
        var interval = Jackknife.TwoWay(0.5, r, r, r, JackknifeScale.Logit, 0, 1).Interval!.Value;
        double low = 1 / (1 + Math.Exp(2.5705818356363137 * Math.Sqrt(0.05) / 0.25));
        Assert.Equal(low, interval.Low, 1e-12);
        Assert.Equal(1 - low, interval.High, 1e-12);
        Assert.Equal((5.0, true), (interval.Df, interval.Rough));
    }

    [Fact]
    public void TwoWay_Raw_IsCutAtTheRange()
    {
        double[] r = [0.9, 0.1, 0.9, 0.1, 0.9, 0.1];
        var interval = Jackknife.TwoWay(0.5, r, r, [], JackknifeScale.Raw, -1, 1).Interval!.Value;
        Assert.Equal((-1.0, 1.0), (interval.Low, interval.High));
    }

    [Theory]
    [InlineData(5, 8, null, false)]
    [InlineData(6, 8, true, false)]
    [InlineData(10, 12, true, false)]
    [InlineData(11, 12, false, false)]
    [InlineData(11, 12, null, true)]
    public void TwoWay_SmallSides_RoughOrNone(int a, int b, bool? rough, bool smallPeriod)
    {
        double[] Spread(int n) => [.. Enumerable.Range(0, n).Select(i => 0.5 + 0.01 * (i % 3))];
        var result = Jackknife.TwoWay(0.5, Spread(a), Spread(b), [], JackknifeScale.Logit, 0, 1, smallest: smallPeriod ? 5 : null);
        Assert.Equal(rough, result.Interval?.Rough);
        if (rough is null) Assert.StartsWith("too few people", result.NoInterval, StringComparison.Ordinal);
        else Assert.Equal(Math.Min(a, b) - 1.0, result.Interval!.Value.Df);
    }

    [Fact]
    public void TwoWay_NoRange_SaysWhy()
    {
        double[] same = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], broken = [0.5, 0.4, double.NaN, 0.6, 0.5, 0.5];
        Assert.Contains("share is 1", Jackknife.TwoWay(1, same, same, [], JackknifeScale.Logit, 0, 1).NoInterval, StringComparison.Ordinal);
        Assert.Contains("share is 0", Jackknife.TwoWay(0, same, same, [], JackknifeScale.Logit, 0, 1).NoInterval, StringComparison.Ordinal);
        Assert.Contains("changes nothing", Jackknife.TwoWay(0.5, same, same, [], JackknifeScale.Logit, 0, 1).NoInterval, StringComparison.Ordinal);
        Assert.Contains("without one of the people", Jackknife.TwoWay(0.5, broken, same, [], JackknifeScale.Logit, 0, 1).NoInterval, StringComparison.Ordinal);
        Assert.Contains("without one of the people", Jackknife.TwoWay(0.5, same, same, broken, JackknifeScale.Raw, 0, 1).NoInterval, StringComparison.Ordinal);
        Assert.Contains("not defined", Jackknife.TwoWay(double.NaN, same, same, [], JackknifeScale.Raw, 0, 1).NoInterval, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Jackknife.TwoWay(0.5, same, same, [], JackknifeScale.Raw, 0, 1, level: 1));
    }

    [Fact]
    public void OneSet_TakesTheLargerOfTheTwo()
    {
        // V_N = 5/6 * .06 = .05; pairs .05: V = max(0, .025); without pairs V = .05.
        double[] r = [0.6, 0.4, 0.6, 0.4, 0.6, 0.4];
        Assert.Equal(0.025, Jackknife.OneSet(0.5, r, r, JackknifeScale.Raw, 0, 1).Variance, 1e-15);
        Assert.Equal(0.05, Jackknife.OneSet(0.5, r, [], JackknifeScale.Raw, 0, 1).Variance, 1e-15);
    }
}
