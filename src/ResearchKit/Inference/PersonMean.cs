using MathNet.Numerics.Distributions;

namespace ResearchKit;

/// <summary>The mean of one number a person, and the range the data allow.</summary>
public static class PersonMean
{
    /// <summary>Fewer people than this: no interval.</summary>
    public const int FewestPeople = 6;

    /// <summary>Student's t interval of the mean: m ± t(n - 1) s / sqrt(n), cut at the range of the scale; marked rough up to 10 people.</summary>
    /// <remarks>R: <c>t.test(x)$conf.int</c>. Undefined below 6 people and when all values are the same.</remarks>
    /// <param name="values">One number a person, in any order.</param>
    /// <param name="low">Lowest possible mean.</param>
    /// <param name="high">Highest possible mean.</param>
    /// <param name="level">Nominal coverage, inside (0, 1).</param>
    /// <returns>The interval, or the reason why there is none.</returns>
    public static (Interval? Interval, string? NoInterval) Interval(
        IReadOnlyCollection<double> values, double low = double.NegativeInfinity, double high = double.PositiveInfinity, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "The level lies between 0 and 1, such as 0.95.");
        int n = values.Count;
        if (values.Any(double.IsNaN)) return (null, "a value is missing");
        if (n < FewestPeople) return (null, FormattableString.Invariant($"too few people: {n}; a range needs {FewestPeople}"));
        double mean = Of(values), half = StudentT.InvCDF(0, 1, n - 1, (1 + level) / 2) * Math.Sqrt(Variance(values) / n);
        if (half <= 1e-12 * Math.Max(1, Math.Abs(mean))) return (null, "all values are the same: no range can be given");
        return (new Interval(Math.Max(low, mean - half), Math.Min(high, mean + half), level, "t interval of the mean over persons", n - 1, n <= 10), null);
    }

    /// <summary>
    /// Welch's t interval of the difference of two groups' means: m_x - m_y ± t(df) sqrt(s_x²/n_x + s_y²/n_y), df by Welch and Satterthwaite, cut at the range of
    /// the scale; marked rough up to 10 people in the smaller group. The groups need not vary alike, and no person is in both.
    /// </summary>
    /// <remarks>R: <c>t.test(x, y)$conf.int</c>. Undefined below 6 people in a group and when neither group varies. Source: Welch 1947, doi 10.1093/biomet/34.1-2.28.</remarks>
    /// <param name="x">One number a person of the one group, in any order.</param>
    /// <param name="y">One number a person of the other.</param>
    /// <param name="low">Lowest possible difference.</param>
    /// <param name="high">Highest possible difference.</param>
    /// <param name="level">Nominal coverage, inside (0, 1).</param>
    /// <returns>The interval, or the reason why there is none.</returns>
    public static (Interval? Interval, string? NoInterval) Difference(
        IReadOnlyCollection<double> x, IReadOnlyCollection<double> y, double low = double.NegativeInfinity, double high = double.PositiveInfinity, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "The level lies between 0 and 1, such as 0.95.");
        if (x.Concat(y).Any(double.IsNaN)) return (null, "a value is missing");
        int fewest = Math.Min(x.Count, y.Count);
        if (fewest < FewestPeople) return (null, FormattableString.Invariant($"too few people: {fewest} on the smaller side; a range needs {FewestPeople}"));
        double vx = Variance(x) / x.Count, vy = Variance(y) / y.Count, v = vx + vy, difference = Of(x) - Of(y);
        if (Math.Sqrt(v) <= 1e-12 * Math.Max(1, Math.Abs(difference))) return (null, "nobody differs from the others of their side: no range can be given");
        double df = v * v / (vx * vx / (x.Count - 1) + vy * vy / (y.Count - 1)), half = StudentT.InvCDF(0, 1, df, (1 + level) / 2) * Math.Sqrt(v);
        return (new Interval(Math.Max(low, difference - half), Math.Min(high, difference + half), level, "Welch's t interval of the difference of two means over persons", df, fewest <= 10), null);
    }

    /// <summary>The mean; NaN without values. Summed from the smallest up, so that the order of rows does not touch the last digit.</summary>
    internal static double Of(IReadOnlyCollection<double> values)
    {
        double sum = 0;
        foreach (double value in values.Order()) sum += value;
        return values.Count == 0 ? double.NaN : sum / values.Count;
    }

    /// <summary>The variance with n - 1; NaN below two values.</summary>
    internal static double Variance(IReadOnlyCollection<double> values)
    {
        if (values.Count < 2) return double.NaN;
        double mean = Of(values), sum = 0;
        foreach (double value in values.Order()) sum += (value - mean) * (value - mean);
        return sum / (values.Count - 1);
    }
}
