namespace ResearchKit;

/// <summary>Counts by several dimensions, each cell with the persons behind it. Suppression works on this, never on a rendered table.</summary>
/// <param name="Counted">What is counted: "persons", "segments", "acts".</param>
/// <param name="Dimensions">Names of the dimensions, in key order.</param>
/// <param name="Cells">The cells; an absent key is zero.</param>
/// <param name="Provenance">Where the counts come from.</param>
/// <exception cref="ArgumentException">A key is not as long as the dimensions.</exception>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record Crosstab(string Counted, IReadOnlyList<string> Dimensions, IReadOnlyList<CrosstabCell> Cells, Provenance Provenance)
{
    /// <summary>The cells; an absent key is zero.</summary>
    public IReadOnlyList<CrosstabCell> Cells { get; } = Checked(Dimensions, Cells);

    /// <summary>All counts together.</summary>
    public double Total => Cells.Sum(c => c.Count);

    /// <summary>
    /// Marginal sums: the counts by these dimensions only, summed over the others. Keys come in the order of their first cell.
    /// </summary>
    /// <remarks>
    /// Where persons are counted, the persons behind a sum are the sum. Where their doings are counted, one person can stand behind several cells, so the
    /// largest of the cells is kept: never more than there are, which errs on the safe side when cells are hidden.
    /// </remarks>
    /// <param name="dimensions">Dimensions to keep, each one of <see cref="Dimensions"/>; none gives the grand total under an empty key.</param>
    /// <exception cref="ArgumentException">No such dimension.</exception>
    public Crosstab Over(params IReadOnlyList<string> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        int[] kept = [.. dimensions.Select(Place)];
        var order = new List<string[]>();
        var sums = new Dictionary<string, (double Count, long Persons)>(StringComparer.Ordinal);
        foreach (var cell in Cells)
        {
            string[] key = [.. kept.Select(k => cell.Key[k])];
            string joined = Joined(key);
            if (!sums.TryGetValue(joined, out var sum)) order.Add(key);
            sums[joined] = (sum.Count + cell.Count, Counted == "persons" ? sum.Persons + cell.Persons : Math.Max(sum.Persons, cell.Persons));
        }

        return new(Counted, [.. dimensions], [.. order.Select(k => new CrosstabCell(k, sums[Joined(k)].Count, sums[Joined(k)].Persons))], Provenance);
    }

    /// <summary>The values of a dimension, in the order of their first cell.</summary>
    /// <param name="dimension">One of <see cref="Dimensions"/>.</param>
    public IReadOnlyList<string> Values(string dimension)
    {
        int place = Place(dimension);
        return [.. Cells.Select(c => c.Key[place]).Distinct(StringComparer.Ordinal)];
    }

    // Keys are words of the study; the length in front keeps ("a", "bc") apart from ("ab", "c").
    private static string Joined(string[] key) => string.Concat(key.Select(k => FormattableString.Invariant($"{k.Length}:{k}")));

    private int Place(string dimension)
    {
        for (int i = 0; i < Dimensions.Count; i++)
            if (Dimensions[i] == dimension) return i;
        throw new ArgumentException($"There is no dimension '{dimension}'; there are: {string.Join(", ", Dimensions)}.", nameof(dimension));
    }

    private static IReadOnlyList<CrosstabCell> Checked(IReadOnlyList<string> dimensions, IReadOnlyList<CrosstabCell> cells)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(cells);
        foreach (var cell in cells)
            if (cell.Key.Count != dimensions.Count)
                throw new ArgumentException(FormattableString.Invariant($"A key has {cell.Key.Count} values, there are {dimensions.Count} dimensions."), nameof(cells));
        return [.. cells];
    }
}
