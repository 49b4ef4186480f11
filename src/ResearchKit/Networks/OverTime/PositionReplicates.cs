namespace ResearchKit;

/// <summary>Betweenness and brokerage of each person of one network: from all ties, without each person's ties, and without each tied pair.</summary>
internal sealed class PositionReplicates
{
    /// <summary>Beyond so many steps nobody is left out: a range would take minutes.</summary>
    private const double Most = 1e9;

    private readonly Partition _everybody;

    public PositionReplicates(Network network, ReadOnlyMemory<int> group)
    {
        Network = network;
        int[] one = Array.ConvertAll(group.ToArray(), g => g < 0 ? -1 : 0);
        _everybody = new("everybody", network.Roster, ["everybody"], one, network.Provenance);
        All = Totals(network);
        long pairs = 0;
        for (int i = 0; i < network.Count; i++) pairs += network.Skeleton.Degree(i);
        pairs /= 2;
        TooLarge = (double)(network.Count + pairs) * (network.Count + 1.0) * network.Ties > Most;
        if (TooLarge) return;
        for (int i = 0; i < network.Count; i++)
        {
            if (network.Skeleton.Degree(i) == 0) continue;
            if (one[i] >= 0) WithoutPerson.Add(network.Roster[i], Totals(Without(i, -1)));
            foreach (int j in network.Skeleton.Neighbours(i))
            {
                if (j > i && one[i] >= 0 && one[j] >= 0) WithoutPair.Add((network.Roster[i], network.Roster[j]), Totals(Without(i, j)));
            }
        }
    }

    public Network Network { get; }

    /// <summary>Betweenness (0) and brokerage (1), a person each.</summary>
    public double[][] All { get; }

    public bool TooLarge { get; }

    public Dictionary<string, double[][]> WithoutPerson { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string, string), double[][]> WithoutPair { get; } = [];

    private double[][] Totals(Network network)
    {
        var brokerage = Brokerage.Of(network, _everybody);
        var totals = new double[network.Count];
        for (int i = 0; i < totals.Length; i++) totals[i] = brokerage.Total(i);
        return [network.Between(default), totals];
    }

    /// <summary>The network without a person's ties, or without those of a pair.</summary>
    private Network Without(int person, int other)
    {
        int[] from = new int[Network.Ties], to = new int[Network.Ties];
        int kept = 0;
        for (int i = 0; i < Network.Count; i++)
        {
            foreach (int j in Network.Out(i))
            {
                bool gone = other < 0 ? i == person || j == person : (i == person && j == other) || (i == other && j == person);
                if (!gone && (Network.Directed || i < j)) (from[kept], to[kept++]) = (i, j);
            }
        }
        return Network.Make(Network.Roster, Network.Directed, Network.Relation, from.AsSpan(0, kept), to.AsSpan(0, kept), [], Network.Provenance);
    }
}
