namespace ResearchKit;

public static partial class Reciprocity
{
    /// <summary>What <see cref="TurnShare(Interactions)"/> is.</summary>
    public static MeasureInfo TurnShareInfo { get; } = new(
        "turn-share", "Taking turns in starting",
        "mean over pairs with n >= 2 of 2x(n - x) / (n(n - 1)); n = contacts of the pair, x = those started by one of the two",
        "ResearchKit; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880", 0, 1);

    /// <summary>
    /// The chance that two contacts of a pair had different starters, averaged over pairs across the two sides with at least two contacts; 0 to 1.
    /// When side a starts each contact with chance p, it is 2p(1 - p) however many contacts there are: it does not move with volume.
    /// </summary>
    /// <remarks>
    /// Chosen contacts of known starters that make pairs (at most <see cref="StudySettings.MaxDyadSize"/> people, or one recipient). Undefined without an
    /// eligible pair. N counts eligible pairs.
    /// </remarks>
    public static Estimate TurnShare(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return TurnShare(interactions, Counting.Of(interactions.Study));
    }

    /// <summary>As <see cref="TurnShare(Interactions)"/>, counted as given.</summary>
    public static Estimate TurnShare(Interactions interactions, Counting counting)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentNullException.ThrowIfNull(counting);
        var table = ActTable.Of(interactions, counting).ByPairs();
        var replicates = Replicates.Of(table, new TurnMeasure(table, counting.MinimumContacts));
        return Estimates.Of(
            TurnShareInfo, replicates, TurnMeasure.TurnShare, JackknifeScale.Logit, counting, (long)replicates.Theta(TurnMeasure.Eligible), "pairs",
            table.PairProvenance, Mutuality.NoPair(counting)) with
        { Rule = null };
    }

    /// <summary>As <see cref="TurnShare(Interactions)"/>, from a directed network whose weights count contacts started; every pair of the network counts.</summary>
    /// <remarks>
    /// Undefined for an undirected network, for weights that are not whole numbers, and without a pair of two contacts. Pairs with somebody whose ties are
    /// unknown are left out and counted. No interval.
    /// </remarks>
    public static Estimate TurnShare(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return TurnShare(network, default, -1, -1);
    }

    /// <summary>As <see cref="TurnShare(Network)"/>, between two groups (or within one).</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Estimate TurnShare(Network network, Partition partition, string groupA, string groupB)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        return TurnShare(network, partition.On(network.Roster), partition.IndexOf(groupA), partition.IndexOf(groupB));
    }

    private static Estimate TurnShare(Network network, ReadOnlyMemory<int> groups, int a, int b)
    {
        if (!network.Directed) return Estimate.Undefined(TurnShareInfo, 0, "pairs", network.Provenance, "the network is undirected: no contact has a starter");
        var turns = new TurnSum();
        long unknown = 0;
        TiedPairs.Each(network, (i, j, there, back) =>
        {
            if (a >= 0 && (groups.Span[i], groups.Span[j]) is var (g, h) && !(g == a && h == b) && !(g == b && h == a)) return;
            if (network.HasAnswered(i) && network.HasAnswered(j)) turns.Add(there, back);
            else unknown++;
        });
        return turns.ToEstimate(network.Provenance.Without("tied pairs with somebody whose ties are unknown", unknown));
    }
}
