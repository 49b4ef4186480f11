namespace ResearchKit;

public static partial class EiIndex
{
    /// <summary>The groups dealt out anew among the people who have one: sizes and ties stay.</summary>
    private static readonly Randomised<Partition> Dealt = new("groups dealt out anew", "every tie, and how many people each group has", Deal);

    /// <summary>The index against groups dealt out by chance among the same people: ties and group sizes stay.</summary>
    /// <remarks>The mean over all ways to deal is exactly <see cref="Expected"/>; the draws give the range around it. Draw i uses the stream (seed, i).</remarks>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id. People without a group keep none.</param>
    /// <param name="draws">How many, from which seed; 2,000 from seed 1 by default.</param>
    public static EiPermutation AgainstPermuted(Network network, Partition partition, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        draws ??= new();
        var own = new Partition(partition.Name, network.Roster, partition.Groups, partition.On(network.Roster), partition.Provenance);
        var comparison = Chance.Compare(own, p => Of(network, p), Dealt, draws);
        double[] sorted = [.. comparison.Draws.Span];
        Array.Sort(sorted);
        // As many draws lie outside on each side as the level leaves, the observed value counted in.
        int outside = Math.Max(1, (int)((1 - draws.Level) / 2 * (sorted.Length + 1)));
        Interval? range = sorted.Length == 0 ? null
            : new Interval(sorted[Math.Min(outside, sorted.Length) - 1], sorted[Math.Max(sorted.Length - outside, 0)], draws.Level, "range over groups dealt out anew", null, sorted.Length < 200, draws.Count, draws.Seed);
        return new(comparison, Expected(network, partition), range);
    }

    private static Partition Deal(Partition partition, Rng rng)
    {
        int[] group = partition.Group.ToArray();
        int[] places = [.. Enumerable.Range(0, group.Length).Where(i => group[i] >= 0)];
        int[] dealt = [.. places.Select(i => group[i])];
        rng.Shuffle<int>(dealt);
        for (int k = 0; k < places.Length; k++) group[places[k]] = dealt[k];
        return partition with { Group = group };
    }
}
