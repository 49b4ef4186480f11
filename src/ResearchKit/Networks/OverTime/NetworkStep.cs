namespace ResearchKit;

/// <summary>What is different from one network of a series to the next; see <see cref="NetworkChange"/>.</summary>
/// <remarks>
/// Earlier ties = kept + lost + went with people + not known, later ties = kept + made + came with people + not known. Ids of people are for the team only.
/// </remarks>
public sealed class NetworkStep
{
    private const string Nothing = "no tie stands in either network among people who are in both, or it is not known";

    internal NetworkStep(string from, string to, TieComparison ties, Provenance provenance)
    {
        (From, To, Directed, Provenance) = (from, to, ties.Directed, provenance);
        (Joined, Left, Stayed) = (ties.Joined, ties.Left, ties.Stayed);
        (Cells, Made, Kept, Lost) = (ties.Cells, ties.Made, ties.Kept, ties.Lost);
        (WentWithPeople, CameWithPeople, NotKnownBefore, NotKnownAfter) = (ties.Went, ties.Came, ties.UnknownBefore, ties.UnknownAfter);
        (Pairs, Turned, Moves, Blocks) = (ties.Flows, ties.Turned, ties.Moves, ties.Blocks);
        KeptShare = Share(NetworkChange.KeptInfo, Kept, Kept + Lost, Kept + Lost, "ties", "no earlier tie stands among people who are in both networks, or it is not known");
        Jaccard = Share(NetworkChange.JaccardInfo, Kept, Kept + Made + Lost, Kept + Made + Lost, "ties", Nothing);
        const string none = "there is no pair of people who are in both networks and whose ties are known";
        Hamming = Cells == 0 ? Estimate.Undefined(NetworkChange.HammingInfo, 0, "cells", provenance, none) : new(NetworkChange.HammingInfo, Made + Lost, Cells, "cells", provenance);
        HammingShare = Share(NetworkChange.HammingShareInfo, Made + Lost, Cells, Cells, "cells", none);
    }

    /// <summary>Label of the earlier network.</summary>
    public string From { get; }

    /// <summary>Label of the later network.</summary>
    public string To { get; }

    /// <summary>"Cycle 1 to Cycle 2".</summary>
    public string Label => $"{From} to {To}";

    /// <summary>False: a tie has no direction.</summary>
    public bool Directed { get; }

    /// <summary>Ids of those in the later network only, in ordinal order.</summary>
    public IReadOnlyList<string> Joined { get; }

    /// <summary>Ids of those in the earlier network only, in ordinal order.</summary>
    public IReadOnlyList<string> Left { get; }

    /// <summary>Ids of those in both, in ordinal order.</summary>
    public IReadOnlyList<string> Stayed { get; }

    /// <summary>Ties that could be among people in both networks, of people whose ties are known in both.</summary>
    public long Cells { get; }

    /// <summary>Ties that stand in the later network only, among <see cref="Cells"/>.</summary>
    public long Made { get; }

    /// <summary>Ties that stand in both, among <see cref="Cells"/>.</summary>
    public long Kept { get; }

    /// <summary>Ties that stand in the earlier network only, among <see cref="Cells"/>.</summary>
    public long Lost { get; }

    /// <summary>Earlier ties with somebody who is not in the later network.</summary>
    public long WentWithPeople { get; }

    /// <summary>Later ties with somebody who is not in the earlier network.</summary>
    public long CameWithPeople { get; }

    /// <summary>Earlier ties among people in both, of somebody who did not answer the next time: unknown, not lost.</summary>
    public long NotKnownBefore { get; }

    /// <summary>Later ties among people in both, of somebody who did not answer the time before: unknown, not made.</summary>
    public long NotKnownAfter { get; }

    /// <summary>Pairs by how they stood before and after: what the alluvial figure draws.</summary>
    public IReadOnlyList<PairFlow> Pairs { get; }

    /// <summary>Of the pairs with a tie one way before and after, those in which it runs the other way.</summary>
    public long Turned { get; }

    /// <summary>Joiners, leavers and stayers by group; empty without groups.</summary>
    public IReadOnlyList<GroupMoves> Moves { get; }

    /// <summary>Made, kept and lost by the groups in the earlier network; empty without groups.</summary>
    public IReadOnlyList<TieChangeBlock> Blocks { get; }

    /// <summary>Of the earlier ties among people in both, the share that stands again.</summary>
    public Estimate KeptShare { get; }

    /// <summary>Jaccard index of the ties.</summary>
    public Estimate Jaccard { get; }

    /// <summary>Hamming distance: cells that differ.</summary>
    public Estimate Hamming { get; }

    /// <summary>Hamming distance as a share of the cells.</summary>
    public Estimate HammingShare { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    private Estimate Share(MeasureInfo info, long part, long whole, long n, string unit, string none)
        => whole == 0 ? Estimate.Undefined(info, 0, unit, Provenance, none) : new(info, (double)part / whole, n, unit, Provenance) { Numerator = part, Denominator = whole };
}
