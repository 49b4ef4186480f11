namespace ResearchKit;

/// <summary>
/// Is it returned? Answers on a directed network, side by side and never merged, from M, A, N = mutual, asymmetric, null dyads.
/// </summary>
/// <remarks>
/// Each has an overload for a pair of groups, which counts the cells of that pair only (density L/(2 n_A n_B)).
/// Undirected networks, and cases named at each measure, are undefined with a reason.
/// </remarks>
public static partial class Reciprocity
{
    /// <summary>What <see cref="Arc(Network)"/> is.</summary>
    public static MeasureInfo ArcInfo { get; } = new("reciprocity-arc", "Ties returned", "2M / (2M + A)", "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>What <see cref="Dyad(Network)"/> is.</summary>
    public static MeasureInfo DyadInfo { get; } = new("reciprocity-dyad", "Connected pairs that are mutual", "M / (M + A)", "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>What <see cref="Symmetry(Network)"/> is.</summary>
    public static MeasureInfo SymmetryInfo { get; } = new("reciprocity-symmetry", "Symmetric pairs", "(M + N) / (M + A + N)", "Butts 2008, doi 10.18637/jss.v024.i06", 0, 1);

    /// <summary>What <see cref="Correlation(Network)"/> is.</summary>
    public static MeasureInfo CorrelationInfo { get; } = new("reciprocity-correlation", "Returned beyond density", "(r - d) / (1 - d), r = 2M / (2M + A), d = density", "Garlaschelli and Loffredo 2004, doi 10.1103/PhysRevLett.93.268701", -1, 1);

    /// <summary>What <see cref="Weighted(Network)"/> is.</summary>
    public static MeasureInfo WeightedInfo { get; } = new("reciprocity-weighted", "Weight returned", "sum of min(w_ij, w_ji) / sum of w_ij, both over ordered pairs i != j", "Squartini et al. 2013, doi 10.1038/srep02729", 0, 1);

    /// <summary>The share of ties that are returned: 2M/(2M + A), 0 to 1. Undefined without a tie.</summary>
    /// <remarks>Wasserman and Faust 1994. igraph <c>reciprocity</c> default, networkx <c>overall_reciprocity</c>, sna <c>"edgewise"</c>.</remarks>
    public static Estimate Arc(Network network) => OnCensus(ArcInfo, network, null, "", "", FromArc);

    /// <summary>As <see cref="Arc(Network)"/>, between two groups (or within one).</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Estimate Arc(Network network, Partition partition, string groupA, string groupB) => OnCensus(ArcInfo, network, partition, groupA, groupB, FromArc);

    /// <summary>The share of connected pairs that are mutual: M/(M + A), 0 to 1. Undefined without a tie.</summary>
    /// <remarks>Wasserman and Faust 1994. igraph <c>mode = "ratio"</c>, sna <c>"dyadic.nonnull"</c>.</remarks>
    public static Estimate Dyad(Network network) => OnCensus(DyadInfo, network, null, "", "", FromDyad);

    /// <summary>As <see cref="Dyad(Network)"/>, between two groups (or within one).</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Estimate Dyad(Network network, Partition partition, string groupA, string groupB) => OnCensus(DyadInfo, network, partition, groupA, groupB, FromDyad);

    /// <summary>The share of pairs that are symmetric, null pairs included: (M + N)/(M + A + N), 0 to 1. Undefined without a pair.</summary>
    /// <remarks>Butts 2008: sna <c>grecip</c> default. It counts "neither wrote" as reciprocal; high in any sparse network.</remarks>
    public static Estimate Symmetry(Network network) => OnCensus(SymmetryInfo, network, null, "", "", FromSymmetry);

    /// <summary>As <see cref="Symmetry(Network)"/>, between two groups (or within one).</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Estimate Symmetry(Network network, Partition partition, string groupA, string groupB) => OnCensus(SymmetryInfo, network, partition, groupA, groupB, FromSymmetry);

    /// <summary>Arc reciprocity beyond what density alone gives: (r - d)/(1 - d), -1 to 1; 0 = as many as by density. Undefined where d is 0 or 1.</summary>
    /// <remarks>Garlaschelli and Loffredo 2004, doi 10.1103/PhysRevLett.93.268701.</remarks>
    public static Estimate Correlation(Network network) => OnCensus(CorrelationInfo, network, null, "", "", FromCorrelation);

    /// <summary>As <see cref="Correlation(Network)"/>, between two groups with d = L/(2 n_A n_B) (or within one).</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Estimate Correlation(Network network, Partition partition, string groupA, string groupB) => OnCensus(CorrelationInfo, network, partition, groupA, groupB, FromCorrelation);

    /// <summary>The share of weight that is returned: sum of min(w_ij, w_ji) over sum of w_ij, 0 to 1. Undefined without a tie.</summary>
    /// <remarks>Squartini et al. 2013, doi 10.1038/srep02729. All weights times a constant give the same value.</remarks>
    public static Estimate Weighted(Network network) => OnWeights(network, default, -1, -1);

    /// <summary>As <see cref="Weighted(Network)"/>, between two groups (or within one).</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Estimate Weighted(Network network, Partition partition, string groupA, string groupB)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        return OnWeights(network, partition.On(network.Roster), partition.IndexOf(groupA), partition.IndexOf(groupB));
    }

    /// <summary>The six, side by side.</summary>
    public static ReciprocityProfile Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Profile("whole network", network, network.Directed ? DyadCensus.Of(network) : null, Weighted(network), TurnShare(network));
    }

    /// <summary>The six for a pair of groups.</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static ReciprocityProfile Of(Network network, Partition partition, string groupA, string groupB)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Profile(
            groupA == groupB ? $"within {groupA}" : $"between {groupA} and {groupB}", network,
            network.Directed ? DyadCensus.Of(network, partition, groupA, groupB) : null, Weighted(network, partition, groupA, groupB), TurnShare(network, partition, groupA, groupB));
    }

    /// <summary>The six from a census and from sums over its pairs.</summary>
    internal static ReciprocityProfile Of(string scope, DyadCensus census, double returned, double total, TurnSum turns)
        => new(scope, FromArc(census), FromDyad(census), FromSymmetry(census), FromCorrelation(census), FromWeights(returned, total, census.Ties, census.Provenance))
        { TurnShare = turns.ToEstimate(census.Provenance) };

    private static ReciprocityProfile Profile(string scope, Network network, DyadCensus? census, Estimate weighted, Estimate turns)
    {
        return new(scope, Form(ArcInfo, FromArc), Form(DyadInfo, FromDyad), Form(SymmetryInfo, FromSymmetry), Form(CorrelationInfo, FromCorrelation), weighted) { TurnShare = turns };

        Estimate Form(MeasureInfo measure, Func<DyadCensus, Estimate> form)
            => census is null ? Estimate.Undefined(measure, 0, "ties", network.Provenance, NoDirection) : form(census);
    }

    private static Estimate OnCensus(MeasureInfo measure, Network network, Partition? partition, string groupA, string groupB, Func<DyadCensus, Estimate> form)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) return Estimate.Undefined(measure, 0, "ties", network.Provenance, NoDirection);
        return form(partition is null ? DyadCensus.Of(network) : DyadCensus.Of(network, partition, groupA, groupB));
    }

    private const string NoDirection = "the network is undirected: no tie has a direction that could be returned";
    private const string NoTie = "there is no tie";

    private static Estimate FromArc(DyadCensus c) => c.Ties == 0
        ? Estimate.Undefined(ArcInfo, 0, "ties", c.Provenance, NoTie)
        : Share(ArcInfo, 2.0 * c.Mutual, c.Ties, c.Ties, "ties", c.Provenance);

    private static Estimate FromDyad(DyadCensus c) => c.Ties == 0
        ? Estimate.Undefined(DyadInfo, 0, "dyads", c.Provenance, NoTie)
        : Share(DyadInfo, c.Mutual, c.Mutual + c.Asymmetric, c.Mutual + c.Asymmetric, "dyads", c.Provenance);

    private static Estimate FromSymmetry(DyadCensus c) => c.Dyads == 0
        ? Estimate.Undefined(SymmetryInfo, 0, "dyads", c.Provenance, "there is no pair of people")
        : Share(SymmetryInfo, c.Mutual + c.Null, c.Dyads, c.Dyads, "dyads", c.Provenance);

    private static Estimate FromCorrelation(DyadCensus c)
    {
        if (c.Dyads == 0) return Estimate.Undefined(CorrelationInfo, 0, "ties", c.Provenance, "there is no pair of people");
        if (c.Ties == 0) return Estimate.Undefined(CorrelationInfo, 0, "ties", c.Provenance, "there is no tie: density is 0");
        if (c.Ties == 2 * c.Dyads) return Estimate.Undefined(CorrelationInfo, c.Ties, "ties", c.Provenance, "every tie is there: density is 1");
        double r = 2.0 * c.Mutual / c.Ties, d = c.Density;
        return new(CorrelationInfo, (r - d) / (1 - d), c.Ties, "ties", c.Provenance);
    }

    private static Estimate Share(MeasureInfo measure, double numerator, double denominator, long n, string unit, Provenance provenance)
        => new(measure, numerator / denominator, n, unit, provenance) { Numerator = numerator, Denominator = denominator };

    private static Estimate OnWeights(Network network, ReadOnlyMemory<int> groups, int a, int b)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) return Estimate.Undefined(WeightedInfo, 0, "ties", network.Provenance, NoDirection);
        var group = groups.Span;
        double returned = 0, total = 0;
        long ties = 0, unknown = 0;
        for (int i = 0; i < network.Count; i++)
        {
            if (a >= 0 && group[i] != a && group[i] != b) continue;
            ReadOnlySpan<int> to = network.Out(i), from = network.In(i);
            ReadOnlySpan<double> given = network.OutWeight(i), got = network.InWeight(i);
            int back = 0;
            for (int k = 0; k < to.Length; k++)
            {
                int j = to[k];
                if (a >= 0 && !(group[i] == a && group[j] == b) && !(group[i] == b && group[j] == a)) continue;
                if (!network.HasAnswered(i) || !network.HasAnswered(j))
                {
                    unknown++;
                    continue;
                }
                ties++;
                total += given[k];
                while (back < from.Length && from[back] < j) back++;
                if (back < from.Length && from[back] == j) returned += Math.Min(given[k], got[back]);
            }
        }
        return FromWeights(returned, total, ties, network.Provenance.Without("ties of pairs with somebody whose ties are unknown", unknown));
    }

    private static Estimate FromWeights(double returned, double total, long ties, Provenance provenance)
        => ties == 0 ? Estimate.Undefined(WeightedInfo, 0, "ties", provenance, NoTie)
            : !double.IsFinite(total) ? Estimate.Undefined(WeightedInfo, ties, "ties", provenance, "the weights are too large to be added up")
            : Share(WeightedInfo, returned, total, ties, "ties", provenance);
}
