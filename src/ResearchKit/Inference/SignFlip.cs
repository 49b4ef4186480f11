using System.Numerics;

namespace ResearchKit;

/// <summary>The exact sign-flip test of a mean difference, turned round into an interval.</summary>
public static class SignFlip
{
    /// <summary>More people than this are too many for all the flips.</summary>
    public const int MostPeople = 20;

    /// <summary>
    /// All differences d for which the two-sided sign-flip test of "mean difference = d" is not rejected at 1 - level. It supposes only that differences lie
    /// symmetrically around their centre.
    /// </summary>
    /// <remarks>
    /// The limits are the k-th smallest and k-th largest of the means of the 2^n - 1 non-empty subsets, k = floor(2^n (1 - level)/2): the subset means divide
    /// the line into 2^n parts of equal probability (Hartigan 1969, J. Am. Stat. Assoc. 64:1303-1317). Coverage is at least the level. Undefined below
    /// 6 people at .95 (k = 0), above 20, and when all differences are the same.
    /// </remarks>
    /// <param name="differences">One difference a person, in any order.</param>
    /// <param name="level">Nominal coverage, inside (0, 1).</param>
    /// <returns>The interval, or the reason why there is none.</returns>
    public static (Interval? Interval, string? NoInterval) Interval(IReadOnlyCollection<double> differences, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(differences);
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "The level lies between 0 and 1, such as 0.95.");
        int n = differences.Count;
        if (differences.Any(double.IsNaN)) return (null, "a value is missing");
        if (n > MostPeople) return (null, FormattableString.Invariant($"more than {MostPeople} people: the t interval serves"));
        int k = (int)Math.Floor((1 << n) * (1 - level) / 2 + 1e-9);
        if (n < PersonMean.FewestPeople || k == 0) return (null, FormattableString.Invariant($"too few people: {n}; a range needs {PersonMean.FewestPeople}"));
        double[] sorted = [.. differences.Order()];
        if (sorted[0] == sorted[^1]) return (null, "all values are the same: no range can be given");
        double[] sums = new double[1 << n], means = new double[(1 << n) - 1];
        for (int subset = 1; subset < sums.Length; subset++)
        {
            sums[subset] = sums[subset & (subset - 1)] + sorted[BitOperations.TrailingZeroCount(subset)];
            means[subset - 1] = sums[subset] / BitOperations.PopCount((uint)subset);
        }

        Array.Sort(means);
        return (new Interval(means[k - 1], means[^k], level, "exact sign-flip test, turned round", null, n <= 10), null);
    }
}
