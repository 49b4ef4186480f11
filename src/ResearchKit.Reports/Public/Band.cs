namespace ResearchKit;

/// <summary>Totals for outside are told in bands, so that nobody can subtract what they know of themselves.</summary>
internal static class Band
{
    /// <summary>The band of the series 1-2-5 in which a total lies: "20 to 49"; everything below <paramref name="minCell"/> is one band.</summary>
    /// <param name="total">A total, 0 or more.</param>
    /// <param name="minCell">The study's smallest cell, at least 2; the lowest band ends below it.</param>
    public static string Of(long total, int minCell)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        long first = Math.Max(2, minCell);
        if (total < first) return FormattableString.Invariant($"fewer than {first}");
        long low = first;
        foreach (long limit in Limits())
        {
            if (limit <= first) continue;
            if (total < limit) return FormattableString.Invariant($"{low:#,0} to {limit - 1:#,0}");
            low = limit;
        }
        return FormattableString.Invariant($"{low:#,0} or more");
    }

    private static IEnumerable<long> Limits()
    {
        for (long power = 1; power <= 1_000_000_000; power *= 10)
            foreach (long step in new long[] { 1, 2, 5 }) yield return power * step;
    }
}
