namespace ResearchKit;

/// <summary>
/// Intervals from leaving out one person, and one pair, at a time. Deterministic: no draws, no seed.
/// </summary>
/// <remarks>
/// MacKinnon, Nielsen and Webb, arXiv 2406.08880. V_A = (n_A - 1)/n_A sum over i of (theta(-i) - theta)^2, V_B and V_D likewise.
/// Two sides: V = max(V_A + V_B - V_D, V_A, V_B), t with min(n_A, n_B) - 1 degrees of freedom; without pairs V_A + V_B.
/// </remarks>
public static class Jackknife
{
    /// <summary>Fewer people than this on a side: no interval.</summary>
    public const int FewestPeople = 6;

    /// <summary>Up to so many people on a side the interval is marked as rough.</summary>
    public const int RoughUpTo = 10;

    /// <summary>How the reason begins when a side has too few people.</summary>
    internal const string TooFew = "too few people";

    /// <summary>The two-way interval of an estimate that rests on people of two sides.</summary>
    /// <param name="theta">The estimate from all acts.</param>
    /// <param name="withoutA">The estimate without each person of side a.</param>
    /// <param name="withoutB">The estimate without each person of side b.</param>
    /// <param name="withoutDyads">The estimate without each pair; empty where the measure has no pairs (hours, turns).</param>
    /// <param name="scale">Logit for shares, raw for gaps, differences, balances.</param>
    /// <param name="low">Lowest possible value: the raw interval is cut there.</param>
    /// <param name="high">Highest possible value.</param>
    /// <param name="level">Nominal coverage, inside (0, 1).</param>
    /// <param name="smallest">People on the smaller side where that is not the smaller of the two counts: of the smaller period, for a change.</param>
    /// <returns>The interval, or the reason why there is none: too few people, theta at 0 or 1, an undefined replicate, no variation.</returns>
    public static JackknifeResult TwoWay(
        double theta, ReadOnlySpan<double> withoutA, ReadOnlySpan<double> withoutB, ReadOnlySpan<double> withoutDyads,
        JackknifeScale scale, double low, double high, double level = 0.95, int? smallest = null)
    {
        CheckLevel(level);
        double va = Variance(theta, withoutA), vb = Variance(theta, withoutB), vd = Variance(theta, withoutDyads);
        double v = withoutDyads.IsEmpty ? va + vb : Largest(va + vb - vd, va, vb);
        int people = Math.Min(withoutA.Length, withoutB.Length);
        return Make(theta, v, va, vb, vd, people - 1, Math.Min(people, smallest ?? people), "two-way delete-one-person jackknife", scale, low, high, level);
    }

    /// <summary>The interval of an estimate that rests on one set of people: V = max(V_N - V_D, V_N/2), t with n - 1 degrees of freedom.</summary>
    /// <param name="theta">The estimate from all acts.</param>
    /// <param name="without">The estimate without each person.</param>
    /// <param name="withoutDyads">The estimate without each pair; empty where the measure has no pairs.</param>
    /// <param name="scale">Logit for shares, raw for gaps, differences, balances.</param>
    /// <param name="low">Lowest possible value: the raw interval is cut there.</param>
    /// <param name="high">Highest possible value.</param>
    /// <param name="level">Nominal coverage, inside (0, 1).</param>
    /// <param name="smallest">People of the smaller period, for a change.</param>
    public static JackknifeResult OneSet(
        double theta, ReadOnlySpan<double> without, ReadOnlySpan<double> withoutDyads,
        JackknifeScale scale, double low, double high, double level = 0.95, int? smallest = null)
    {
        CheckLevel(level);
        double vn = Variance(theta, without), vd = Variance(theta, withoutDyads);
        double v = withoutDyads.IsEmpty ? vn : double.IsNaN(vn) || double.IsNaN(vd) ? double.NaN : Math.Max(vn - vd, vn / 2);
        return Make(theta, v, vn, double.NaN, vd, without.Length - 1, Math.Min(without.Length, smallest ?? without.Length), "delete-one-person jackknife, one set of people", scale, low, high, level, sides: false);
    }

    /// <summary>The p-quantile of Student's t.</summary>
    internal static double StudentT(double p, double df) => MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, df, p);

    private static JackknifeResult Make(
        double theta, double v, double va, double vb, double vd, int df, int smallest, string method, JackknifeScale scale, double low, double high, double level, bool sides = true)
    {
        JackknifeResult None(string why) => new(null, why, v, va, vb, vd);
        if (double.IsNaN(theta)) return None("the value is not defined");
        if (smallest < FewestPeople) return None(FormattableString.Invariant($"{TooFew}: {Math.Max(smallest, 0)}{(sides ? " on the smaller side" : "")}; a range needs {FewestPeople}"));
        if (scale == JackknifeScale.Logit && (theta <= 0 || theta >= 1)) return None(theta <= 0 ? "the share is 0: no range can be given" : "the share is 1: no range can be given");
        if (double.IsNaN(v)) return None("without one of the people or pairs the value is not defined");
        // Replicates that equal theta up to rounding are equal.
        if (v <= 1e-24 * Math.Max(1, theta * theta)) return None("leaving out any one person changes nothing: no range can be given");
        double t = StudentT((1 + level) / 2, df), lower, upper;
        if (scale == JackknifeScale.Logit)
        {
            double centre = PortableMath.Log(theta / (1 - theta)), half = t * Math.Sqrt(v) / (theta * (1 - theta));
            (lower, upper) = (Expit(centre - half), Expit(centre + half));
        }
        else
        {
            double half = t * Math.Sqrt(v);
            (lower, upper) = (Math.Max(low, theta - half), Math.Min(high, theta + half));
        }
        return new(new Interval(lower, upper, level, method, df, smallest <= RoughUpTo), null, v, va, vb, vd);
    }

    private static double Expit(double x) => x >= 0 ? 1 / (1 + PortableMath.Exp(-x)) : PortableMath.Exp(x) is var e ? e / (1 + e) : 0;

    private static double Largest(double a, double b, double c) => double.IsNaN(a) || double.IsNaN(b) || double.IsNaN(c) ? double.NaN : Math.Max(a, Math.Max(b, c));

    private static double Variance(double theta, ReadOnlySpan<double> without)
    {
        if (without.IsEmpty) return 0;
        double sum = 0;
        foreach (double value in without) sum += (value - theta) * (value - theta);
        return sum * (without.Length - 1) / without.Length;
    }

    private static void CheckLevel(double level)
    {
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "The level lies between 0 and 1, such as 0.95.");
    }
}
