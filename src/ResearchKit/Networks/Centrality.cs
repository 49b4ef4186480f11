namespace ResearchKit;

/// <summary>Where each person stands in a network. Unweighted; along the direction of ties.</summary>
/// <remarks>Of an undirected network, in and out are the same. Position is not voice: betweenness says who lies between, not who is heard.</remarks>
public static class Centrality
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

    /// <summary>What <see cref="Closeness(Network)"/> is.</summary>
    public static MeasureInfo ClosenessInfo { get; } = new(
        "closeness", "Closeness (incoming)", "(r / (n-1)) x (r / sum of d(u, v)), over the r people u who reach v; 0 when r = 0", "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>What <see cref="Harmonic(Network)"/> is.</summary>
    public static MeasureInfo HarmonicInfo { get; } = new(
        "harmonic", "Harmonic centrality (incoming)", "sum of 1 / d(u, v) over the people u who reach v", "Boldi and Vigna 2014, doi 10.1080/15427951.2013.865686", 0, double.PositiveInfinity);

    /// <summary>Ties received, a person each.</summary>
    public static PersonValues InDegree(Network network) => Each(network, InDegreeInfo, i => network.In(i).Length);

    /// <summary>Ties given, a person each.</summary>
    public static PersonValues OutDegree(Network network) => Each(network, OutDegreeInfo, i => network.Out(i).Length);

    /// <summary>Raw betweenness along the direction of ties; of an undirected network each pair counts once.</summary>
    /// <remarks>igraph <c>betweenness(directed = TRUE, weights = NA)</c>. Costs people x ties steps.</remarks>
    public static PersonValues Betweenness(Network network) => Betweenness(network, default);

    /// <summary>Closeness by the distance from others to the person, with Wasserman and Faust's correction for those who do not reach; 0 when nobody does.</summary>
    /// <remarks>networkx <c>closeness_centrality</c>. igraph averages over those who reach, sna gives 0 to all when one pair is apart. Costs people x ties steps.</remarks>
    public static PersonValues Closeness(Network network) => new(ClosenessInfo, Roster(network), Reach(network, default).Closeness, network.Provenance);

    /// <summary>Sum of 1/distance from others to the person; those who do not reach add 0.</summary>
    /// <remarks>networkx <c>harmonic_centrality</c>. Costs people x ties steps.</remarks>
    public static PersonValues Harmonic(Network network) => new(HarmonicInfo, Roster(network), Reach(network, default).Harmonic, network.Provenance);

    internal static PersonValues Betweenness(Network network, Effort effort)
    {
        int n = Roster(network).Count;
        // Sums of fractions depend on their order: each block of sources has its own, and they are added in order of the blocks.
        const int Most = 32;
        var sums = new double[Math.Min(Most, Math.Max(n, 1))][];
        Blocks.Over(n, Most, (long)n * network.Ties, effort, () => new ShortestPaths(n), (first, last, block, paths) =>
        {
            var sum = sums[block] = new double[n];
            for (int s = first; s < last; s++) paths.AddFrom(network, s, sum);
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

    /// <summary>Closeness and harmonic centrality in one search a person, against the direction of ties.</summary>
    internal static (double[] Closeness, double[] Harmonic) Reach(Network network, Effort effort)
    {
        int n = Roster(network).Count;
        double[] closeness = new double[n], harmonic = new double[n];
        Blocks.Over(n, 256, (long)n * network.Ties, effort, () => (Queue: new int[n], Seen: new int[n]), (first, last, _, own) =>
        {
            for (int v = first; v < last; v++)
            {
                int head = 0, tail = 1, distance = 0;
                long total = 0;
                own.Queue[0] = v;
                own.Seen[v] = v + 1;
                while (true)
                {
                    int level = tail;
                    for (; head < level; head++)
                    {
                        foreach (int u in network.In(own.Queue[head]))
                        {
                            if (own.Seen[u] == v + 1) continue;
                            own.Seen[u] = v + 1;
                            own.Queue[tail++] = u;
                        }
                    }
                    if (tail == level) break;
                    distance++;
                    total += (long)distance * (tail - level);
                    harmonic[v] += (double)(tail - level) / distance;
                }
                double reached = tail - 1;
                closeness[v] = tail == 1 ? 0 : reached / (n - 1) * (reached / total);
            }
        });
        return (closeness, harmonic);
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
