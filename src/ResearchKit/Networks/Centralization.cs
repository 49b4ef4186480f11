namespace ResearchKit;

/// <summary>How far a network rests on its most central person: 0 = all alike, 1 = a star.</summary>
/// <remarks>Freeman 1978, doi 10.1016/0378-8733(78)90021-7. Undefined with fewer than 3 people.</remarks>
public static class Centralization
{
    private const string Source = "Freeman 1978, doi 10.1016/0378-8733(78)90021-7";
    private const string DegreeFormula = "sum of (max d - d_i) / (n-1)^2; undirected / ((n-1)(n-2)); d = ";

    /// <summary>What <see cref="InDegree"/> is.</summary>
    public static MeasureInfo InDegreeInfo { get; } = new("centralization-in-degree", "Centralization of ties received", DegreeFormula + "ties in", Source, 0, 1);

    /// <summary>What <see cref="OutDegree"/> is.</summary>
    public static MeasureInfo OutDegreeInfo { get; } = new("centralization-out-degree", "Centralization of ties given", DegreeFormula + "ties out", Source, 0, 1);

    /// <summary>What <see cref="Betweenness(Network)"/> is.</summary>
    public static MeasureInfo BetweennessInfo { get; } = new(
        "centralization-betweenness", "Centralization of betweenness", "sum of (max b' - b'_i) / (n-1); b' = b / ((n-1)(n-2)), undirected b / ((n-1)(n-2)/2)", Source, 0, 1);

    /// <summary>What <see cref="Degree"/> is.</summary>
    public static MeasureInfo DegreeInfo { get; } = new("centralization-degree", "Centralization of contacts", "sum of (max k - k_i) / ((n-1)(n-2)); k = people tied to the person either way, each once", Source, 0, 1);

    /// <summary>Degree centralization, direction left out: sum(max - k)/((n-1)(n-2)), k = contacts either way, each once.</summary>
    /// <remarks>igraph <c>centr_degree</c> of the undirected graph without self-ties; sna <c>centralization(degree)</c> of the symmetrised matrix.</remarks>
    public static Estimate Degree(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return OfDegree(DegreeInfo, network, network.Skeleton.Degree, directed: false);
    }

    /// <summary>In-degree centralization: sum(max - d)/(n-1)^2; undirected (n-1)(n-2).</summary>
    public static Estimate InDegree(Network network) => OfDegree(InDegreeInfo, network, i => network.In(i).Length, network?.Directed ?? true);

    /// <summary>Out-degree centralization: sum(max - d)/(n-1)^2; undirected (n-1)(n-2).</summary>
    public static Estimate OutDegree(Network network) => OfDegree(OutDegreeInfo, network, i => network.Out(i).Length, network?.Directed ?? true);

    /// <summary>Betweenness centralization: sum(max - b)/(n-1) on normalised betweenness.</summary>
    public static Estimate Betweenness(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Count < 3 ? TooFew(BetweennessInfo, network) : OfBetweenness(network, Centrality.Betweenness(network));
    }

    /// <summary>As <see cref="Betweenness(Network)"/>, from values that are there already.</summary>
    internal static Estimate OfBetweenness(Network network, PersonValues betweenness)
    {
        if (network.Count < 3) return TooFew(BetweennessInfo, network);
        double n = network.Count, most = (n - 1) * (n - 2) / (network.Directed ? 1 : 2), max = 0, sum = 0;
        foreach (double b in betweenness.Values.Span) max = Math.Max(max, b);
        foreach (double b in betweenness.Values.Span) sum += (max - b) / most;
        return new(BetweennessInfo, sum / (n - 1), network.Count, "persons", network.Provenance);
    }

    private static Estimate OfDegree(MeasureInfo measure, Network network, Func<int, int> degree, bool directed)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.Count < 3) return TooFew(measure, network);
        double n = network.Count;
        long sum = 0, max = 0;
        for (int i = 0; i < network.Count; i++)
        {
            sum += degree(i);
            max = Math.Max(max, degree(i));
        }
        double most = (n - 1) * (directed ? n - 1 : n - 2);
        return new(measure, (n * max - sum) / most, network.Count, "persons", network.Provenance);
    }

    private static Estimate TooFew(MeasureInfo measure, Network network)
        => Estimate.Undefined(measure, network.Count, "persons", network.Provenance, "there are fewer than 3 people");
}
