namespace ResearchKit;

/// <summary>Spearman's rank correlation; people with equal numbers share the mean of their ranks.</summary>
internal static class RankCorrelation
{
    /// <summary>The correlation; NaN with fewer than 2 pairs of numbers or where one of the two does not vary.</summary>
    public static double Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        // Twice the rank is a whole number, and so are all the sums.
        long[] p = TwiceRanks(x), q = TwiceRanks(y);
        long mean = p.Length + 1;
        double xy = 0, xx = 0, yy = 0;
        for (int i = 0; i < p.Length; i++)
        {
            double u = p[i] - mean, v = q[i] - mean;
            xy += u * v;
            xx += u * u;
            yy += v * v;
        }
        return xx > 0 && yy > 0 ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : double.NaN;
    }

    /// <summary>Twice the rank of each number, equal ones sharing the mean of theirs: whole numbers.</summary>
    internal static long[] TwiceRanks(ReadOnlySpan<double> values)
    {
        double[] sorted = values.ToArray();
        int[] place = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, place);
        var ranks = new long[sorted.Length];
        for (int first = 0; first < sorted.Length;)
        {
            int last = first;
            while (last + 1 < sorted.Length && sorted[last + 1] == sorted[first]) last++;
            for (int k = first; k <= last; k++) ranks[place[k]] = first + last + 2;
            first = last + 1;
        }
        return ranks;
    }
}
