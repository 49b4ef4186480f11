namespace ResearchKit;

/// <summary>Draws that several chapters need.</summary>
internal static class SyntheticDraw
{
    /// <summary>An index in proportion to its weight; weights are 0 or more, one at least above 0.</summary>
    public static int Index(Rng rng, IReadOnlyList<double> weight) => Index(rng.Unit(), weight);

    /// <summary>The index at which the running share of the weights passes <paramref name="unit"/>, a number in [0, 1).</summary>
    public static int Index(double unit, IReadOnlyList<double> weight)
    {
        double total = 0;
        foreach (double w in weight) total += w;
        double at = unit * total;
        for (int i = 0; i < weight.Count; i++)
        {
            at -= weight[i];
            if (at < 0 && weight[i] > 0) return i;
        }
        for (int i = weight.Count - 1; i > 0; i--)
            if (weight[i] > 0) return i;
        return 0;
    }

    /// <summary>So many different items, in proportion to their weight, one after the other.</summary>
    public static List<T> Some<T>(Rng rng, IReadOnlyList<T> items, Func<T, double> weight, int count)
    {
        double[] weights = [.. items.Select(weight)];
        var chosen = new List<T>();
        while (chosen.Count < count && weights.Any(w => w > 0))
        {
            int i = Index(rng, weights);
            chosen.Add(items[i]);
            weights[i] = 0;
        }
        return chosen;
    }

    /// <summary>So many different items, each equally likely.</summary>
    public static List<T> Some<T>(Rng rng, IReadOnlyList<T> items, int count) => Some(rng, items, _ => 1, count);

    /// <summary>A whole number of events with this mean: the whole part and one more with the chance of the rest.</summary>
    public static int Count(Rng rng, double mean) => (int)mean + (rng.Chance(mean - (int)mean) ? 1 : 0);

    /// <summary>A day in the span.</summary>
    public static DateOnly Day(Rng rng, DateOnly first, DateOnly last) => first.AddDays(rng.Below(Math.Max(1, last.DayNumber - first.DayNumber + 1)));

    public static DateOnly Earliest(DateOnly a, DateOnly b) => a < b ? a : b;
}
