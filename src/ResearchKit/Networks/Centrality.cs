namespace ResearchKit;

/// <summary>Where each person stands in a network. Unweighted; along the direction of ties.</summary>
/// <remarks>Of an undirected network, in and out are the same. Position is not voice: betweenness says who lies between, not who is heard.</remarks>
public static partial class Centrality
{
    private const string Freeman = "Freeman 1978, doi 10.1016/0378-8733(78)90021-7";

    /// <summary>What <see cref="InDegree"/> is.</summary>
    public static MeasureInfo InDegreeInfo { get; } = new("in-degree", "In-degree", "number of people who tie to the person", Freeman, 0, double.PositiveInfinity);

    /// <summary>What <see cref="OutDegree"/> is.</summary>
    public static MeasureInfo OutDegreeInfo { get; } = new("out-degree", "Out-degree", "number of people the person ties to", Freeman, 0, double.PositiveInfinity);

    /// <summary>What <see cref="Betweenness(Network)"/> is.</summary>
    public static MeasureInfo BetweennessInfo { get; } = new(
        "betweenness", "Betweenness", "sum over ordered pairs s, t (undirected: pairs) of g_st(v) / g_st; g_st = shortest paths from s to t, g_st(v) = those through v",
        Freeman + "; Brandes 2001, doi 10.1080/0022250X.2001.9990249", 0, double.PositiveInfinity);

    /// <summary>Ties received, a person each.</summary>
    public static PersonValues InDegree(Network network) => Each(network, InDegreeInfo, i => network.In(i).Length);

    /// <summary>Ties given, a person each.</summary>
    public static PersonValues OutDegree(Network network) => Each(network, OutDegreeInfo, i => network.Out(i).Length);

    /// <summary>Raw betweenness along the direction of ties; of an undirected network each pair counts once.</summary>
    /// <remarks>igraph <c>betweenness(directed = TRUE, weights = NA)</c>. Costs people x ties steps.</remarks>
    public static PersonValues Betweenness(Network network) => Betweenness(network, default);

    internal static PersonValues Betweenness(Network network, Effort effort)
    {
        int n = Roster(network).Count;
        // Sums of fractions depend on their order: each block of sources has its own, and they are added in order of the blocks.
        const int Most = 32;
        var sums = new double[Math.Min(Most, Math.Max(n, 1))][];
        Blocks.Over(n, Most, (long)n * network.Ties, effort, () => new ShortestPaths(network), (first, last, block, paths) =>
        {
            var sum = sums[block] = new double[n];
            for (int s = first; s < last; s++) paths.AddFrom(s, sum);
        });
        var all = new double[n];
        foreach (double[]? sum in sums)
        {
            if (sum is null) continue;
            for (int i = 0; i < n; i++) all[i] += sum[i];
        }
        if (!network.Directed)
        {
            for (int i = 0; i < n; i++) all[i] /= 2;
        }
        return new(BetweennessInfo, network.Roster, all, network.Provenance);
    }

    private static Roster Roster(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Roster;
    }

    private static PersonValues Each(Network network, MeasureInfo measure, Func<int, double> value)
    {
        var values = new double[Roster(network).Count];
        for (int i = 0; i < values.Length; i++) values[i] = value(i);
        return new(measure, network.Roster, values, network.Provenance);
    }
}
