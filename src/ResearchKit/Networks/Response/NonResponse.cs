namespace ResearchKit;

/// <summary>
/// What can be said of a survey network in which people are missing: their own ties are unknown, not absent (<see cref="Network.Answered"/>).
/// </summary>
/// <example><code>
/// var network = study.ToNetwork("W1", "contact");
/// Transitivity.Of(NonResponse.Respondents(network));
/// Transitivity.Of(NonResponse.Reconstructed(network).Network);
/// NonResponse.Bounds(network, Reciprocity.Arc);
/// </code></example>
public static partial class NonResponse
{
    /// <summary>Where reconstruction comes from.</summary>
    internal const string StorkRichards = "Stork and Richards 1992, Group and Organization Management 17(2), 193-209";

    /// <summary>The network of those who answered: the others and all ties from and to them leave it. Itself when everybody answered.</summary>
    /// <param name="network">The network.</param>
    /// <returns>A smaller network in which everybody answered; its provenance says how many people and ties left.</returns>
    public static Network Respondents(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        int answered = AnsweredBy(network), next = 0;
        if (answered == network.Count) return network.Answered.IsEmpty ? network : network.Marking(default, network.Window);
        var place = new int[network.Count];
        var ids = new string[answered];
        for (int i = 0; i < place.Length; i++)
        {
            place[i] = network.HasAnswered(i) ? next : -1;
            if (place[i] >= 0) ids[next++] = network.Roster[i];
        }
        var (start, person, weight) = (new int[answered + 1], new List<int>(network.Ties), new List<double>(network.Ties));
        for (int i = 0; i < place.Length; i++)
        {
            if (place[i] < 0) continue;
            var to = network.Out(i);
            var given = network.OutWeight(i);
            for (int k = 0; k < to.Length; k++)
            {
                if (place[to[k]] < 0) continue;
                person.Add(place[to[k]]);
                weight.Add(given[k]);
            }
            start[place[i] + 1] = person.Count;
        }
        long left = network.Ties - (network.Directed ? person.Count : person.Count / 2);
        var provenance = network.Provenance.Without("people who did not answer", network.Count - answered).Without("ties with people who did not answer", left);
        // Ids stay in their order, so rows stay sorted.
        var kept = new Network(Roster.FromSorted(ids), network.Directed, network.Relation, start, [.. person], [.. weight], provenance);
        return new(kept, network.SelfTies, network.RepeatedTies, network.ZeroWeights, network.Window, default);
    }

    /// <summary>How many people answered.</summary>
    internal static int AnsweredBy(Network network)
    {
        if (network.Answered.IsEmpty) return network.Count;
        int answered = 0;
        foreach (bool did in network.Answered.Span) answered += did ? 1 : 0;
        return answered;
    }
}
