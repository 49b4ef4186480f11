namespace ResearchKit;

/// <summary>Shares taken up by side and their difference, with ranges from leaving out one person who proposed at a time.</summary>
internal static class UptakeShares
{
    /// <summary>The share of a side; the proposals of one person go together.</summary>
    public static Estimate Share(MeasureInfo info, IReadOnlyList<(string Person, bool Taken)> proposals, Provenance provenance, string unit, string undefined)
    {
        if (proposals.Count == 0) return Estimate.Undefined(info, 0, unit, provenance, undefined);
        int taken = proposals.Count(p => p.Taken);
        double theta = (double)taken / proposals.Count;
        double[] without = Without(proposals);
        var range = Jackknife.OneSet(theta, without, [], JackknifeScale.Logit, 0, 1);
        return new(info, theta, proposals.Count, unit, provenance)
        {
            Numerator = taken,
            Denominator = proposals.Count,
            Interval = range.Interval,
            // One set of people: there is no smaller side to speak of.
            NoInterval = without.Length < Jackknife.FewestPeople ? FormattableString.Invariant($"{Jackknife.TooFew}: {without.Length}; a range needs {Jackknife.FewestPeople}") : range.NoInterval,
        };
    }

    /// <summary>The share of side a less that of side b.</summary>
    public static Estimate Difference(MeasureInfo info, IReadOnlyList<(string Person, bool Taken)> a, IReadOnlyList<(string Person, bool Taken)> b, Provenance provenance)
    {
        if (a.Count == 0 || b.Count == 0) return Estimate.Undefined(info, a.Count + b.Count, "proposals", provenance, "a side raised no proposal");
        double shareA = Of(a), shareB = Of(b);
        var range = Jackknife.TwoWay(shareA - shareB, [.. Without(a).Select(s => s - shareB)], [.. Without(b).Select(s => shareA - s)], [], JackknifeScale.Raw, -1, 1);
        return new(info, shareA - shareB, a.Count + b.Count, "proposals", provenance) { Interval = range.Interval, NoInterval = range.NoInterval };
    }

    /// <summary>A share of a out of a and b together, each person's part going at once: V = V_A + V_B, for there are no pairs.</summary>
    public static Estimate Part(MeasureInfo info, IReadOnlyList<string> a, IReadOnlyList<string> b, Provenance provenance, string unit, string undefined)
    {
        int all = a.Count + b.Count;
        if (all == 0) return Estimate.Undefined(info, 0, unit, provenance, undefined);
        double theta = (double)a.Count / all;
        double[] withoutA = [.. Counts(a).Select(n => all == n ? double.NaN : (double)(a.Count - n) / (all - n))], withoutB = [.. Counts(b).Select(n => all == n ? double.NaN : (double)a.Count / (all - n))];
        var range = Jackknife.TwoWay(theta, withoutA, withoutB, [], JackknifeScale.Logit, 0, 1);
        return new(info, theta, all, unit, provenance) { Numerator = a.Count, Denominator = all, Interval = range.Interval, NoInterval = range.NoInterval };
    }

    private static double Of(IReadOnlyList<(string Person, bool Taken)> proposals) => (double)proposals.Count(p => p.Taken) / proposals.Count;

    // Sorted, so that the order of rows does not touch the last digit.
    private static double[] Without(IReadOnlyList<(string Person, bool Taken)> proposals)
    {
        int all = proposals.Count, taken = proposals.Count(p => p.Taken);
        return [.. proposals.GroupBy(p => p.Person, StringComparer.Ordinal).Select(g => g.Count() == all ? double.NaN : (double)(taken - g.Count(p => p.Taken)) / (all - g.Count())).Order()];
    }

    private static IEnumerable<int> Counts(IEnumerable<string> people) => people.GroupBy(p => p, StringComparer.Ordinal).Select(g => g.Count()).Order();
}
