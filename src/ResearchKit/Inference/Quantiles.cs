namespace ResearchKit;

/// <summary>Quantiles of a few numbers.</summary>
internal static class Quantiles
{
    /// <summary>The p-quantile of sorted numbers, between neighbours by straight line: R's <c>quantile</c>, type 7. NaN without numbers.</summary>
    public static double Of(IReadOnlyList<double> sorted, double p)
    {
        if (sorted.Count == 0) return double.NaN;
        double place = p * (sorted.Count - 1);
        int below = (int)Math.Floor(place);
        double part = place - below;
        return part == 0 || below + 1 == sorted.Count ? sorted[below] : sorted[below] + part * (sorted[below + 1] - sorted[below]);
    }
}
