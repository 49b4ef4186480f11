namespace ResearchKit;

/// <summary>In which order people drop out of a network. The first m of one order are a sample of m, so that one draw serves every response rate.</summary>
internal static class RemovalOrder
{
    /// <summary>Weight of each person, whole numbers: 1, or twice the rank by contacts from below or from above.</summary>
    public static int[] Weights(Network network, Missingness missing)
    {
        int n = network.Count;
        if (missing == Missingness.AtRandom) return [.. Enumerable.Repeat(1, n)];
        var contacts = new double[n];
        for (int i = 0; i < n; i++) contacts[i] = network.Skeleton.Degree(i);
        return [.. RankCorrelation.TwiceRanks(contacts).Select(r => (int)(missing == Missingness.CentralMissing ? r : 2 * (n + 1) - r))];
    }

    /// <summary>Draws people one after the other without replacement, each in proportion to their weight among those left.</summary>
    public static void Draw(Rng rng, ReadOnlySpan<int> weights, Span<int> order)
    {
        Span<bool> gone = weights.Length <= 256 ? stackalloc bool[weights.Length] : new bool[weights.Length];
        int left = 0;
        foreach (int w in weights) left += w;
        for (int k = 0; k < order.Length; k++)
        {
            int at = rng.Below(left), i = -1;
            do
            {
                i++;
                if (!gone[i]) at -= weights[i];
            }
            while (at >= 0);
            (order[k], gone[i]) = (i, true);
            left -= weights[i];
        }
    }

    /// <summary>The network as it would have been recorded without these people's answers.</summary>
    public static Network Without(Network truth, ReadOnlySpan<int> missing)
    {
        int n = truth.Count;
        var answered = new bool[n];
        Array.Fill(answered, true);
        foreach (int i in missing) answered[i] = false;
        var start = new int[n + 1];
        var person = new List<int>(2 * truth.Ties);
        var weight = new List<double>(2 * truth.Ties);
        for (int i = 0; i < n; i++)
        {
            var to = truth.Out(i);
            var given = truth.OutWeight(i);
            for (int k = 0; k < to.Length; k++)
            {
                // Of an undirected network a tie is named by either.
                if (!answered[i] && (truth.Directed || !answered[to[k]])) continue;
                person.Add(to[k]);
                weight.Add(given[k]);
            }
            start[i + 1] = person.Count;
        }
        return new Network(truth.Roster, truth.Directed, truth.Relation, start, [.. person], [.. weight], truth.Provenance).Marking(answered, truth.Window);
    }
}
