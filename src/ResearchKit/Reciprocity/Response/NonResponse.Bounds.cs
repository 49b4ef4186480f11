namespace ResearchKit;

public static partial class NonResponse
{
    private const string NotOffered = "bounds are not offered for this measure: its extremes over all completions have no closed form here, and a search would not prove them";

    private static readonly string[] Monotone = [Density.Info.Id, NetworkDescriptives.MeanDegreeInfo.Id, Isolates.Info.Id, Components.WeakInfo.Id, Components.StrongInfo.Id];

    /// <summary>
    /// The extremes of a whole-network measure over every way the unknown ties could be: <c>NonResponse.Bounds(network, Reciprocity.Arc)</c>. Exact for
    /// <see cref="Density.Of(Network)"/>, <see cref="NetworkDescriptives.MeanDegree"/>, <see cref="Reciprocity.Arc(Network)"/>, <see cref="Reciprocity.Dyad(Network)"/>,
    /// <see cref="Reciprocity.Symmetry(Network)"/>, <see cref="Isolates.Of"/>, <see cref="Components.WeakCount"/> and <see cref="Components.StrongCount"/>; for others
    /// there are none, with the reason.
    /// </summary>
    /// <remarks>
    /// Density, mean degree, isolates and components only rise or only fall with each tie more, so their extremes are those without and with all unknown ties. For the
    /// reciprocities each pair is taken by what is known of it. Weights do not matter to any of them. Bounds without assumptions: Manski 1995.
    /// </remarks>
    public static MeasureBounds Bounds(Network network, Func<Network, Estimate> measure)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(measure);
        var none = UnknownTies.NoneThere(network);
        var fewest = measure(none);
        var info = fewest.Measure;
        if (Monotone.Contains(info.Id, StringComparer.Ordinal))
            return fewest.Reason is { } undefined ? Without(network, info, undefined) : Between(network, info, fewest.Value, measure(UnknownTies.AllThere(network)).Value);
        if (info.Id != Reciprocity.ArcInfo.Id && info.Id != Reciprocity.DyadInfo.Id && info.Id != Reciprocity.SymmetryInfo.Id) return Without(network, info, NotOffered);
        if (!network.Directed) return Without(network, info, fewest.Reason!);
        var states = DyadStates.Of(network);
        bool symmetry = info.Id == Reciprocity.SymmetryInfo.Id;
        var (low, high) = symmetry ? states.Symmetric : states.Returned(info.Id == Reciprocity.ArcInfo.Id ? 2 : 1);
        if (double.IsNaN(low)) return Without(network, info, symmetry ? "there is no pair of people" : "no tie is there or could be");
        return Between(network, info, low, high, states.MayBeEmpty && !symmetry ? "in one completion there is no tie at all and the measure is not defined: the bounds are over the others" : null);
    }

    /// <summary>The extremes of the E-I index: <c>NonResponse.Bounds(new GroupedNetwork(network, roles), EiIndex.Of)</c>. Other measures of groups have no bounds here.</summary>
    public static MeasureBounds Bounds(GroupedNetwork grouped, Func<GroupedNetwork, Estimate> measure)
    {
        ArgumentNullException.ThrowIfNull(grouped);
        ArgumentNullException.ThrowIfNull(measure);
        var network = grouped.Network;
        var info = measure(new(UnknownTies.NoneThere(network), grouped.Partition)).Measure;
        if (info.Id != EiIndex.Info.Id) return Without(network, info, NotOffered);
        var group = grouped.Partition.On(network.Roster).ToArray();
        long external = 0, within = 0, mayLeave = 0, mayStay = 0;
        for (int i = 0; i < network.Count; i++)
        {
            foreach (int j in network.Out(i)) Count(i, j, network.Directed || i < j, ref external, ref within);
        }
        UnknownTies.Each(network, (i, j) => Count(i, j, true, ref mayLeave, ref mayStay));
        // All unknown ties inside and none outside, or the other way; without a tie left in that extreme, the other kind alone decides.
        double low = Index(external, within + mayStay), high = Index(external + mayLeave, within);
        if (double.IsNaN(low)) low = mayLeave > 0 ? 1 : double.NaN;
        if (double.IsNaN(high)) high = mayStay > 0 ? -1 : double.NaN;
        return double.IsNaN(low) ? Without(network, info, "no tie between people with a group is there or could be")
            : Between(network, info, low, high, external + within == 0 ? "in one completion there is no tie at all and the measure is not defined: the bounds are over the others" : null);

        void Count(int i, int j, bool counts, ref long outside, ref long inside)
        {
            if (!counts || group[i] < 0 || group[j] < 0) return;
            if (group[i] == group[j]) inside++;
            else outside++;
        }

        static double Index(double e, double i) => e + i > 0 ? (e - i) / (e + i) : double.NaN;
    }

    /// <summary>The extremes of the density of ties from one group to another (or within one).</summary>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    /// <param name="from">Name of the group that ties.</param>
    /// <param name="to">Name of the group that is tied to; of an undirected network the order does not matter.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static MeasureBounds Bounds(Network network, Partition partition, string from, string to)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        int g = partition.IndexOf(from), h = partition.IndexOf(to);
        double low = Mixing.Of(UnknownTies.NoneThere(network), partition).Density(g, h), high = Mixing.Of(UnknownTies.AllThere(network), partition).Density(g, h);
        return double.IsNaN(low) ? Without(network, BlockDensity, $"there is no possible tie from '{from}' to '{to}'") : Between(network, BlockDensity, low, high);
    }

    /// <summary>Fewest and most mutual, asymmetric and null pairs. Each is reached, but not all at once.</summary>
    /// <exception cref="ArgumentException">The network is undirected: its ties have no direction that could be returned.</exception>
    public static IReadOnlyList<MeasureBounds> CensusBounds(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) throw new ArgumentException("The network is undirected: a dyad census needs the direction of ties.", nameof(network));
        var states = DyadStates.Of(network);
        return [Of("Mutual pairs", states.Mutual), Of("Pairs with one tie", states.Asymmetric), Of("Pairs without a tie", states.Null)];

        MeasureBounds Of(string name, (long Low, long High) bounds) => Between(network, DyadCensus.Info with { Name = name }, bounds.Low, bounds.High);
    }

    /// <summary>Fewest and most ties that each person can have received: those named, and one from each who did not answer.</summary>
    public static PersonBounds InDegreeBounds(Network network) => DegreeBounds(network, Centrality.InDegreeInfo, received: true);

    /// <summary>Fewest and most ties that each person can have given: known for those who answered, up to everybody for the others.</summary>
    public static PersonBounds OutDegreeBounds(Network network) => DegreeBounds(network, Centrality.OutDegreeInfo, received: false);

    private static PersonBounds DegreeBounds(Network network, MeasureInfo measure, bool received)
    {
        ArgumentNullException.ThrowIfNull(network);
        var low = new double[network.Count];
        for (int i = 0; i < low.Length; i++) low[i] = (received ? network.In(i) : network.Out(i)).Length;
        double[] high = [.. low];
        UnknownTies.Each(network, (i, j) =>
        {
            high[received ? j : i]++;
            if (!network.Directed) high[received ? i : j]++;
        });
        return new(measure, network.Roster, low, high, ProvenanceOf(network));
    }

    private static MeasureInfo BlockDensity => BlockReciprocity.DensityInfo;

    private static Provenance ProvenanceOf(Network network)
    {
        var provenance = network.Provenance;
        if (NonResponse.AnsweredBy(network) == network.Count) return provenance.Noting("everybody answered: no tie is unknown");
        return network.Directed ? provenance : provenance.Noting("the network is undirected: a pair is known when one of the two answered");
    }

    private static MeasureBounds Between(Network network, MeasureInfo measure, double a, double b, string? note = null)
    {
        var provenance = ProvenanceOf(network);
        return new(measure, Math.Min(a, b), Math.Max(a, b), UnknownTies.Count(network), note is null ? provenance : provenance.Noting(note));
    }

    private static MeasureBounds Without(Network network, MeasureInfo measure, string reason)
        => new(measure, double.NaN, double.NaN, UnknownTies.Count(network), ProvenanceOf(network)) { Reason = reason };
}
