namespace ResearchKit;

/// <summary>Several comparisons side by side: cycles, measures or models. They are never merged.</summary>
public static class Comparisons
{
    /// <summary>A row a comparison, under its label.</summary>
    /// <param name="comparisons">The label of each row and its comparison; one or more.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ResultTable ToTable(this IReadOnlyList<(string Label, Comparison Comparison)> comparisons)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        return comparisons.Count > 0 ? Table(comparisons) : throw new ArgumentException("There is no comparison to show.", nameof(comparisons));
    }

    internal static ResultTable Table(IReadOnlyList<(string Label, Comparison Comparison)> comparisons)
    {
        var all = comparisons.Select(c => c.Comparison).ToList();
        var provenance = all.Select(c => c.Observed.Provenance).Aggregate((a, b) => a + b);
        foreach (var (label, c) in comparisons)
        {
            string of = comparisons.Count == 1 ? "" : $"{label}: ";
            if (c.Keeps.Length > 0) provenance = provenance.Noting($"every draw of {c.Model} keeps {c.Keeps}");
            foreach (string note in c.Notes) provenance = provenance.Noting(of + note);
            if (c.Undefined > 0) provenance = provenance.Noting(FormattableString.Invariant($"{of}{c.Undefined} of {c.Undefined + c.Draws.Length} draws were undefined and are left out"));
        }
        return new(
            "observed-expected", comparisons.Count == 1 ? $"{comparisons[0].Label}: observed and expected" : "Observed and expected",
            comparisons.Count == 1 ? all[0].PlainReading : "Each row sets what was observed beside what its model leaves to chance; no row carries a verdict.",
            [
                new("What"), new("Against") { DataOnly = comparisons.Count == 1 }, new("Observed", "", "number"), new("Expected", "", "number"), new("Gap", "", "number"),
                new("Middle 95 % of draws from", "", "number") { RangeHeading = "Middle 95 % of draws" }, new("Middle 95 % of draws to", "", "number"), new("Draws", "draws", "count"),
                new("Undefined draws", "draws", "count") { DataOnly = true }, new("Percentile", "", "number") { DataOnly = true }, new("z", "", "number") { DataOnly = true },
                new("Chance of a value as high", "", "number") { DataOnly = true }, new("Chance of a value as low", "", "number") { DataOnly = true },
            ],
            [.. comparisons.Select(c => (IReadOnlyList<Cell>)[Cell.Of(c.Label), .. Row(c.Comparison)])], provenance);
    }

    private static IEnumerable<Cell> Row(Comparison c)
    {
        var (low, high) = c.Middle();
        return [Cell.Of(c.Model), Cell.Of(c.Observed), Of(c.Expected), Of(c.Gap), Of(low), Of(high), Cell.Of((double)c.Draws.Length), Cell.Of((double)c.Undefined),
            Of(c.Percentile), Of(c.Z), Of(c.ChanceAsHigh), Of(c.ChanceAsLow)];

        Cell Of(double value) => double.IsNaN(value) ? Cell.Undefined(c.Reason ?? "the draws do not vary") : Cell.Of(value);
    }
}
