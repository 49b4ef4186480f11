namespace ResearchKit;

/// <summary>
/// What is different from one network to the next: who joined, left and stayed; ties made, kept and lost among those who stayed, and ties that came or went
/// with people. How alike the networks are: Jaccard and Hamming.
/// </summary>
/// <remarks>
/// Made, kept and lost are counted among people who are in both networks. Where a survey was not answered by somebody in either wave, that person's ties are
/// unknown, not lost: they are left out and counted. People are matched by id. A tie that does not stand again need not have ended: a network holds what was
/// recorded in its window, and windows of other lengths hold other numbers.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class NetworkChange
{
    /// <summary>Below this Jaccard index, models of change get unreliable.</summary>
    public const double LowJaccard = 0.3;

    private const string Stability = "Snijders, van de Bunt and Steglich 2010, doi 10.1016/j.socnet.2009.02.004";

    private NetworkChange(NetworkSeries series, IReadOnlyList<NetworkStep> steps) => (Series, Steps) = (series, steps);

    /// <summary>What <see cref="NetworkStep.KeptShare"/> is.</summary>
    public static MeasureInfo KeptInfo { get; } = new(
        "ties-kept", "Ties that stand again", "kept / (kept + lost); ties among people in both networks and known in both: kept = in both, lost = in the earlier only", Stability, 0, 1);

    /// <summary>What <see cref="NetworkStep.Jaccard"/> is.</summary>
    public static MeasureInfo JaccardInfo { get; } = new(
        "ties-jaccard", "Jaccard index of two networks",
        "kept / (kept + made + lost); ties among people in both networks and known in both: kept = in both, made = in the later only, lost = in the earlier only",
        "Jaccard 1901, doi 10.5169/seals-266450; " + Stability, 0, 1);

    /// <summary>What <see cref="NetworkStep.Hamming"/> is.</summary>
    public static MeasureInfo HammingInfo { get; } = new(
        "ties-hamming", "Hamming distance of two networks", "made + lost; ties among people in both networks and known in both: made = in the later only, lost = in the earlier only",
        "Hamming 1950, doi 10.1002/j.1538-7305.1950.tb00463.x", 0, double.PositiveInfinity);

    /// <summary>What <see cref="NetworkStep.HammingShare"/> is.</summary>
    public static MeasureInfo HammingShareInfo { get; } = new(
        "ties-hamming-share", "Cells that differ between two networks",
        "(made + lost) / cells; cells = ties that could be among people in both networks, a(s-1), undirected a(a-1)/2; s = people in both, a = those of them whose ties are known in both",
        "Hamming 1950, doi 10.1002/j.1538-7305.1950.tb00463.x", 0, 1);

    /// <summary>The networks, in order.</summary>
    public NetworkSeries Series { get; }

    /// <summary>From each network to the next; none for a single network.</summary>
    public IReadOnlyList<NetworkStep> Steps { get; }

    /// <summary>From each network of a series to the next.</summary>
    /// <param name="series">Networks of one relation over time.</param>
    /// <param name="groups">Lays groups over a network, for the cut by group: <c>n => study.SectorsOver(n)</c>; null: no cut.</param>
    /// <exception cref="ArgumentException">There is no network, or some are directed and some not.</exception>
    public static NetworkChange Of(NetworkSeries series, Func<Network, Partition>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var items = series.Items;
        if (items.Count == 0) throw new ArgumentException("There is no network.", nameof(series));
        if (items.Any(i => i.Network.Directed != items[0].Network.Directed))
            throw new ArgumentException("Some networks are directed and some are not: turn all of them into one kind first.", nameof(series));
        Partition?[] partitions = [.. items.Select(i => groups?.Invoke(i.Network))];
        return new(series, [.. Enumerable.Range(1, items.Count - 1).Select(k => StepOf(items[k - 1], items[k], partitions[k - 1], partitions[k]))]);
    }

    /// <summary>From each cycle to the next, of who started contact with whom, and by role.</summary>
    /// <param name="study">The study.</param>
    public static NetworkChange Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of(study.ToNetworks(), n => RolesTogether.Labelled(study, n));
    }

    private static NetworkStep StepOf(LabelledNetwork before, LabelledNetwork after, Partition? groups, Partition? groupsAfter)
    {
        var ties = new TieComparison(before.Network, after.Network, groups, groupsAfter);
        string label = $"{before.Label} to {after.Label}";
        var provenance = (before.Network.Provenance + after.Network.Provenance)
            .Without($"{label}: ties of people who did not answer in both", ties.UnknownBefore + ties.UnknownAfter);
        int grouped = groups?.On(before.Network.Roster).Span.Count(-1) ?? 0;
        if (grouped > 0) provenance = provenance.Noting(FormattableString.Invariant($"{label}: {grouped} people had no {groups!.Name} in {before.Label}; their ties are in no row by {groups.Name}"));
        return new(before.Label, after.Label, ties, provenance);
    }
}
