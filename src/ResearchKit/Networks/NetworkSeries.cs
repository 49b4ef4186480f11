namespace ResearchKit;

/// <summary>Networks over time or over relations, each with its label: waves, cycles, kinds of tie.</summary>
/// <param name="Items">The networks in order; none where nothing is recorded.</param>
/// <exception cref="ArgumentException">A network or a label is missing, or two networks have one label: nobody could tell them apart in a table.</exception>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record NetworkSeries(IReadOnlyList<LabelledNetwork> Items)
{
    /// <summary>The networks in order.</summary>
    public IReadOnlyList<LabelledNetwork> Items { get; } = Checked(Items);

    /// <summary>What the networks are, a row each: what a tie means, the days, how many people and ties. No ids.</summary>
    public ResultTable ToTable() => Described(Items, "networks", "Networks");

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    internal static ResultTable Described(IReadOnlyList<LabelledNetwork> items, string id, string caption) => new(
        id, caption, "Each row is a network: who was there, with or without a tie, and the ties that were recorded. Who did not answer has unknown ties, not none.",
        [new("Network"), new("A tie is"), new("Direction"), new("Days"), new("People", "persons", "count"), new("Answered", "persons", "count"), new("Ties", "ties", "count"), new("Without a tie", "persons", "count")],
        [.. items.Select(i => Row(i.Label, i.Network))],
        items.Count == 0 ? Provenance.From("no network") : items.Select(i => i.Network.Provenance).Aggregate((a, b) => a + b))
    { N = items.Count == 1 ? "1 network" : FormattableString.Invariant($"{items.Count} networks") };

    private static Cell[] Row(string label, Network network)
    {
        int without = 0, answered = NonResponse.AnsweredBy(network);
        for (int i = 0; i < network.Count; i++) without += network.Out(i).IsEmpty && network.In(i).IsEmpty ? 1 : 0;
        return
        [
            Cell.Of(label), Cell.Of(network.Relation), Cell.Of(network.Directed ? "from one to the other" : "none"), Cell.Of(network.Window?.ToString() ?? "not dated"),
            Cell.Of(network.Count, network.Count), Cell.Of(answered, answered), Cell.Of(network.Ties), Cell.Of(without, without),
        ];
    }

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
