namespace ResearchKit;

/// <summary>Which ties of a network are unknown, and the network in which all of them are there.</summary>
internal static class UnknownTies
{
    /// <summary>
    /// True when nobody was there to say whether there is a tie. Directed: the sender did not answer; undirected: neither did. A recorded tie is known.
    /// </summary>
    public static bool Has(Network network, int from, int to)
        => from != to && !network.HasAnswered(from) && (network.Directed || !network.HasAnswered(to)) && !network.HasTie(from, to);

    /// <summary>How many: cells of a directed network, pairs of an undirected one.</summary>
    public static long Count(Network network)
    {
        long missing = network.Count - NonResponse.AnsweredBy(network);
        if (!network.Directed) return NonResponse.UnknownPairs(network, missing);
        long cells = missing * Math.Max(network.Count - 1, 0);
        for (int i = 0; i < network.Count; i++) cells -= network.HasAnswered(i) ? 0 : network.Out(i).Length;
        return cells;
    }

    /// <summary>Calls for each unknown tie; of an undirected network once a pair.</summary>
    public static void Each(Network network, Action<int, int> visit)
    {
        for (int i = 0; i < network.Count; i++)
        {
            if (network.HasAnswered(i)) continue;
            for (int j = network.Directed ? 0 : i + 1; j < network.Count; j++)
                if (Has(network, i, j)) visit(i, j);
        }
    }

    /// <summary>The completion without one unknown tie.</summary>
    public static Network NoneThere(Network network) => network.Answered.IsEmpty ? network : network.Marking(default, network.Window);

    /// <summary>The completion with every unknown tie, of weight 1.</summary>
    public static Network AllThere(Network network)
    {
        if (NonResponse.AnsweredBy(network) == network.Count) return NoneThere(network);
        var (from, to, weight) = (new List<int>(), new List<int>(), new List<double>());
        for (int i = 0; i < network.Count; i++)
        {
            var given = network.OutWeight(i);
            int k = 0;
            foreach (int j in network.Out(i))
            {
                double w = given[k++];
                if (network.Directed || i < j) Add(i, j, w);
            }
        }
        Each(network, (i, j) => Add(i, j, 1));
        return Network.Make(network.Roster, network.Directed, network.Relation, [.. from], [.. to], [.. weight], network.Provenance);

        void Add(int i, int j, double w)
        {
            from.Add(i);
            to.Add(j);
            weight.Add(w);
        }
    }
}
