using CsCheck;

namespace ResearchKit.Tests;

public class SignFlipTests
{
    /// <summary>Two-sided p value of "centre = d" by all sign flips: share of the flips whose absolute sum is at least the observed.</summary>
    private static double P(double[] x, double d)
    {
        double observed = Math.Abs(x.Sum(v => v - d));
        int extreme = 0;
        for (int flip = 0; flip < 1 << x.Length; flip++)
        {
            double sum = 0;
            for (int i = 0; i < x.Length; i++) sum += (flip >> i & 1) == 1 ? d - x[i] : x[i] - d;
            if (Math.Abs(sum) >= observed - 1e-9) extreme++;
        }

        return extreme / (double)(1 << x.Length);
    }

    [Fact]
    public void Interval_SixPeople_IsFromTheSmallestToTheLargestDifference()
    {
        // 2^6 = 64 parts, k = floor(64 x .025) = 1: the smallest and the largest of the 63 subset means, that is the smallest and the largest difference.
        var (interval, _) = SignFlip.Interval([0.5, -0.25, 1.5, 0.75, 1.0, 0.25]);
        Assert.Equal((-0.25, 1.5), (interval!.Value.Low, interval.Value.High));
        Assert.True(interval.Value.Rough);
    }

    [Fact]
    public void Interval_AnyDifferences_IsTheTestTurnedRound()
        // Independent route: the test itself, just inside and just outside of each limit.
        => Gen.Double[-3, 3].Array[6, 10].Where(x => x.Distinct().Count() == x.Length && x.Order().Zip(x.Order().Skip(1), (a, b) => b - a).Min() > 1e-3).Sample(x =>
        {
            var interval = SignFlip.Interval(x).Interval!.Value;
            const double step = 1e-6;
            return P(x, interval.Low + step) > 0.05 && P(x, interval.High - step) > 0.05 && P(x, interval.Low - step) <= 0.05 && P(x, interval.High + step) <= 0.05;
        }, iter: 60);

    [Fact]
    public void Interval_ShiftedAndTurnedData_ShiftsAndTurns()
        // Sixty-fourths: a shift by 1 is exact. A difference of 1e-60 would be lost in it, and with it the law.
        => Gen.Int[-128, 128].Select(i => i / 64.0).Array[7, 9].Where(x => x.Distinct().Count() > 1).Sample(x =>
        {
            var plain = SignFlip.Interval(x).Interval!.Value;
            var shifted = SignFlip.Interval([.. x.Select(v => v + 1)]).Interval!.Value;
            var turned = SignFlip.Interval([.. x.Select(v => -v)]).Interval!.Value;
            return Math.Abs(shifted.Low - plain.Low - 1) < 1e-12 && Math.Abs(turned.Low + plain.High) < 1e-12;
        }, iter: 100);

    [Fact]
    public void Interval_UndefinedCases_SayWhy()
    {
        Assert.Equal("too few people: 5; a range needs 6", SignFlip.Interval([1, 2, 3, 4, 5]).NoInterval);
        Assert.Equal("all values are the same: no range can be given", SignFlip.Interval([1, 1, 1, 1, 1, 1]).NoInterval);
        Assert.Contains("more than 20", SignFlip.Interval([.. Enumerable.Range(0, 21).Select(i => (double)i)]).NoInterval, StringComparison.Ordinal);
        Assert.Equal("a value is missing", SignFlip.Interval([1, 2, 3, 4, 5, double.NaN]).NoInterval);
    }
}
