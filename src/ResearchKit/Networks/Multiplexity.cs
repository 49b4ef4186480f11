namespace ResearchKit;

/// <summary>How many kinds of tie there are between the same two people: several relations among the same people laid on each other.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class Multiplexity
{
    private const string Source = "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478";

    private Multiplexity(IReadOnlyList<string> relations, Network network)
    {
        (Relations, Network) = (relations, network);
        var pairs = new long[relations.Count];
        for (int i = 0; i < network.Count; i++)
        {
            foreach (double kinds in network.OutWeight(i)) pairs[(int)kinds - 1]++;
        }
        if (!network.Directed) pairs = [.. pairs.Select(p => p / 2)];
        Pairs = pairs;
        double tied = network.Ties, all = 0;
        for (int k = 0; k < pairs.Length; k++) all += (k + 1.0) * pairs[k];
        string unit = network.Directed ? "ordered pairs" : "pairs", none = "no pair is tied";
        Mean = tied == 0 ? Estimate.Undefined(MeanInfo, 0, unit, network.Provenance, none) : new(MeanInfo, all / tied, network.Ties, unit, network.Provenance) { Numerator = all, Denominator = tied };
        Share = tied == 0 ? Estimate.Undefined(ShareInfo, 0, unit, network.Provenance, none)
            : new(ShareInfo, (tied - pairs[0]) / tied, network.Ties, unit, network.Provenance) { Numerator = tied - pairs[0], Denominator = tied };
    }

    /// <summary>What <see cref="Mean"/> is.</summary>
    public static MeasureInfo MeanInfo { get; } = new("multiplexity", "Kinds of tie per tied pair", "sum over pairs of the number of relations between them / number of pairs with one or more; ordered pairs of directed relations", Source, 1, double.PositiveInfinity);

    /// <summary>What <see cref="Share"/> is.</summary>
    public static MeasureInfo ShareInfo { get; } = new("multiplexity-share", "Pairs with several kinds of tie", "number of pairs with two relations or more / number of pairs with one or more; ordered pairs of directed relations", Source, 0, 1);

    /// <summary>The relations.</summary>
    public IReadOnlyList<string> Relations { get; }

    /// <summary>All relations in one network: the weight of a tie is the number of relations.</summary>
    public Network Network { get; }

    /// <summary>Number of pairs (ordered when directed) with 1, 2, ... relations.</summary>
    public IReadOnlyList<long> Pairs { get; }

    /// <summary>Mean number of relations of a tied pair.</summary>
    public Estimate Mean { get; }

    /// <summary>Share of the tied pairs with two relations or more.</summary>
    public Estimate Share { get; }

    /// <summary>Relations laid on each other. People are matched by id; the boundary is all of them together.</summary>
    /// <param name="relations">A network a relation, over the same people at the same time.</param>
    /// <exception cref="ArgumentException">There is no network, or some are directed and some not.</exception>
    public static Multiplexity Of(NetworkSeries relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        if (relations.Items.Count == 0) throw new ArgumentException("There is no network.", nameof(relations));
        bool directed = relations.Items[0].Network.Directed;
        if (relations.Items.Any(r => r.Network.Directed != directed))
            throw new ArgumentException("Some relations are directed and some are not: turn all of them into one kind first.", nameof(relations));
        var ties = new List<(string, string, double)>();
        var provenance = relations.Items[0].Network.Provenance;
        foreach (var (_, network) in relations.Items)
        {
            provenance += network.Provenance;
            for (int i = 0; i < network.Count; i++)
            {
                foreach (int j in network.Out(i))
                {
                    if (directed || i < j) ties.Add((network.Roster[i], network.Roster[j], 1));
                }
            }
        }
        var roster = new Roster(relations.Items.SelectMany(r => r.Network.Roster.Ids));
        return new([.. relations.Items.Select(r => r.Label)], Network.FromTies(ties, directed, "number of relations", provenance, roster));
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a number of relations.</summary>
    public ResultTable ToTable() => new(
        "network-multiplexity", "Kinds of tie between the same two people", $"Relations: {string.Join(", ", Relations)}. A pair counts in the row of the number of its relations.",
        [new("Relations", "", "count"), new("Pairs", "pairs", "count"), new("Share", "", "share")],
        [.. Pairs.Select((p, k) => (Cell[])[Cell.Of(k + 1.0), Cell.Of((double)p), Network.Ties == 0 ? Cell.Undefined("no pair is tied") : Cell.Of((double)p / Network.Ties)])], Network.Provenance)
    { N = FormattableString.Invariant($"{Network.Ties} tied pairs"), Formula = MeanInfo.Formula, Reference = MeanInfo.Reference };
}
