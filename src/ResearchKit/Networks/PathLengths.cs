namespace ResearchKit;

/// <summary>Shortest distances between all ordered pairs of people, along the direction of ties, unweighted.</summary>
/// <remarks>Of an undirected network each pair counts twice, which changes no mean. Costs people x ties steps at most.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class PathLengths
{
    private const string Source = "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478";

    private PathLengths(Network network, long[] counts, double harmonic)
    {
        (People, Provenance) = (network.Count, network.Provenance);
        Counts = [.. counts];
        double n = network.Count, pairs = n * (n - 1), sum = 0;
        long reached = 0;
        for (int d = 0; d < counts.Length; d++)
        {
            reached += counts[d];
            sum += (d + 1.0) * counts[d];
        }
        Unreached = (long)pairs - reached;
        Mean = reached == 0 ? Undefined(MeanInfo, "nobody reaches anybody") : Share(MeanInfo, sum, reached);
        MeanOfAll = pairs <= 0 ? Undefined(MeanOfAllInfo, "there are fewer than 2 people") : Share(MeanOfAllInfo, sum + n * Unreached, pairs);
        Efficiency = pairs <= 0 ? Undefined(EfficiencyInfo, "there are fewer than 2 people") : Share(EfficiencyInfo, harmonic, pairs);
        Diameter = reached == 0 ? Undefined(DiameterInfo, "nobody reaches anybody") : new(DiameterInfo, counts.Length, reached, "pairs", Provenance);
    }

    /// <summary>What <see cref="Mean"/> is.</summary>
    public static MeasureInfo MeanInfo { get; } = new("distance-mean", "Mean distance (reached pairs)", "sum of d(u, v) / number of pairs, over the ordered pairs of which one reaches the other", Source, 1, double.PositiveInfinity);

    /// <summary>What <see cref="MeanOfAll"/> is.</summary>
    public static MeasureInfo MeanOfAllInfo { get; } = new("distance-mean-all", "Mean distance (all pairs)", "sum of d(u, v) / (n(n-1)) over all ordered pairs; d = n where u does not reach v", Source, 1, double.PositiveInfinity);

    /// <summary>What <see cref="Efficiency"/> is.</summary>
    public static MeasureInfo EfficiencyInfo { get; } = new("efficiency", "Efficiency", "sum of 1 / d(u, v) / (n(n-1)) over all ordered pairs; 0 where u does not reach v", "Latora and Marchiori 2001, doi 10.1103/PhysRevLett.87.198701", 0, 1);

    /// <summary>What <see cref="Diameter"/> is.</summary>
    public static MeasureInfo DiameterInfo { get; } = new("diameter", "Longest distance", "largest d(u, v) over the ordered pairs of which one reaches the other", Source, 1, double.PositiveInfinity);

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>Ordered pairs at distance 1, 2, ...</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>Ordered pairs of which the first does not reach the second.</summary>
    public long Unreached { get; }

    /// <summary>Mean distance over the pairs that are joined. igraph <c>mean_distance(directed = TRUE)</c>.</summary>
    public Estimate Mean { get; }

    /// <summary>Mean distance over all pairs, n where there is no way. igraph 1.3 <c>mean_distance(unconnected = FALSE)</c>.</summary>
    public Estimate MeanOfAll { get; }

    /// <summary>Mean of 1/distance over all pairs, 0 where there is no way: the one to compare networks with different gaps.</summary>
    public Estimate Efficiency { get; }

    /// <summary>The longest of the distances.</summary>
    public Estimate Diameter { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The distances of a network.</summary>
    public static PathLengths Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Of(network, Reach.Of(network, TieDirection.In, default));
    }

    /// <summary>Mean distance over the pairs that are joined.</summary>
    public static Estimate MeanOf(Network network) => Of(network).Mean;

    internal static PathLengths Of(Network network, Reach reach)
    {
        double harmonic = 0;
        for (int d = 0; d < reach.ByDistance.Length; d++) harmonic += reach.ByDistance[d] / (d + 1.0);
        return new(network, reach.ByDistance, harmonic);
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a distance, and one for the pairs without a way.</summary>
    public ResultTable ToTable()
    {
        double pairs = (double)People * (People - 1);
        return new(
            "network-distances", "How many steps from one person to another", "Ordered pairs by the length of the shortest way along the ties.",
            [new("Steps"), new("Pairs", "pairs", "count"), new("Share", "", "share")],
            [
                .. Counts.Select((c, d) => (Cell[])[Cell.Of(FormattableString.Invariant($"{d + 1}")), Cell.Of((double)c), Cell.Of(c / pairs)]),
                [Cell.Of("no way"), Cell.Of((double)Unreached), pairs > 0 ? Cell.Of(Unreached / pairs) : Cell.Undefined("there is no pair")],
            ],
            Provenance)
        { N = FormattableString.Invariant($"{People} people"), Formula = MeanInfo.Formula, Reference = MeanInfo.Reference };
    }

    private Estimate Share(MeasureInfo measure, double sum, double pairs)
        => new(measure, sum / pairs, (long)pairs, "pairs", Provenance) { Numerator = sum, Denominator = pairs };

    private Estimate Undefined(MeasureInfo measure, string why) => Estimate.Undefined(measure, 0, "pairs", Provenance, why);
}
