namespace ResearchKit;

public static partial class Reciprocity
{
    /// <summary>What <see cref="PairSymmetry(Network)"/> is.</summary>
    public static MeasureInfo PairSymmetryInfo { get; } = new(
        "reciprocity-pair-symmetry", "Evenness of pairs", "mean over pairs with a tie of min(w_ij, w_ji) / max(w_ij, w_ji); a missing tie weighs 0", "ResearchKit", 0, 1);

    /// <summary>What <see cref="Active(Network)"/> is.</summary>
    public static MeasureInfo ActiveInfo { get; } = new(
        "reciprocity-active", "People who both give and receive", "people with a tie out and a tie in / people", "ResearchKit, after the practice of time banks", 0, 1);

    /// <summary>How even pairs are: the smaller of their two weights over the larger, averaged over pairs with a tie; 0 to 1. Undefined without a tie.</summary>
    /// <remarks>
    /// Each pair counts alike, however much passes between them; <see cref="Weighted(Network)"/> lets large pairs count for more. A one-way pair counts as 0.
    /// All weights times a constant give the same value. Pairs with somebody whose ties are unknown are left out and counted.
    /// </remarks>
    public static Estimate PairSymmetry(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return PairSymmetry(network, default, -1, -1);
    }

    /// <summary>As <see cref="PairSymmetry(Network)"/>, between two groups (or within one).</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Estimate PairSymmetry(Network network, Partition partition, string groupA, string groupB)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        return PairSymmetry(network, partition.On(network.Roster), partition.IndexOf(groupA), partition.IndexOf(groupB));
    }

    /// <summary>The share of people with at least one tie out and one tie in, whoever it is to; 0 to 1. People without a tie count as people.</summary>
    /// <remarks>
    /// Undefined for an undirected network and without people. People whose own ties are unknown are left out and counted.
    /// It says nothing of who gives to whom: everybody in a ring gives and receives, and no tie is returned.
    /// </remarks>
    public static Estimate Active(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) return Estimate.Undefined(ActiveInfo, 0, "persons", network.Provenance, NoDirection);
        long people = 0, both = 0;
        for (int i = 0; i < network.Count; i++)
        {
            if (!network.HasAnswered(i)) continue;
            people++;
            if (network.Out(i).Length > 0 && network.In(i).Length > 0) both++;
        }
        var provenance = network.Provenance.Without("people whose ties are unknown", network.Count - people);
        return people == 0 ? Estimate.Undefined(ActiveInfo, 0, "persons", provenance, "there are no people")
            : Share(ActiveInfo, both, people, people, "persons", provenance);
    }

    private static Estimate PairSymmetry(Network network, ReadOnlyMemory<int> groups, int a, int b)
    {
        if (!network.Directed) return Estimate.Undefined(PairSymmetryInfo, 0, "pairs", network.Provenance, NoDirection);
        double sum = 0;
        long pairs = 0, unknown = 0;
        TiedPairs.Each(network, (i, j, there, back) =>
        {
            if (a >= 0 && (groups.Span[i], groups.Span[j]) is var (g, h) && !(g == a && h == b) && !(g == b && h == a)) return;
            if (!network.HasAnswered(i) || !network.HasAnswered(j))
            {
                unknown++;
                return;
            }
            pairs++;
            sum += Math.Min(there, back) / Math.Max(there, back);
        });
        var provenance = network.Provenance.Without("tied pairs with somebody whose ties are unknown", unknown);
        return pairs == 0 ? Estimate.Undefined(PairSymmetryInfo, 0, "pairs", provenance, NoTie) : Share(PairSymmetryInfo, sum, pairs, pairs, "pairs", provenance);
    }
}
