namespace ResearchKit;

/// <summary>Networks over time or over relations, each with its label: waves, cycles, kinds of tie.</summary>
/// <param name="Items">The networks in order; none where nothing is recorded.</param>
/// <exception cref="ArgumentException">A network or a label is missing, or two networks have one label: nobody could tell them apart in a table.</exception>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record NetworkSeries(IReadOnlyList<LabelledNetwork> Items)
{
    /// <summary>The networks in order.</summary>
    public IReadOnlyList<LabelledNetwork> Items { get; } = Checked(Items);

    private static LabelledNetwork[] Checked(IReadOnlyList<LabelledNetwork> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (int k = 0; k < items.Count; k++)
        {
            if (items[k]?.Network is null || string.IsNullOrWhiteSpace(items[k].Label))
                throw new ArgumentException(FormattableString.Invariant($"The network in place {k + 1} of the series, or its label, is missing."), nameof(items));
            if (!labels.Add(items[k].Label)) throw new ArgumentException($"Two networks of the series are called '{items[k].Label}': give each a label of its own.", nameof(items));
        }
        return [.. items];
    }
}
