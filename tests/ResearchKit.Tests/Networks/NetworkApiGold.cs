namespace ResearchKit.Tests;

/// <summary>Measures without a key in the JSON, made as network-measures.R and network-measures.py make them: a number a person, or one for the network (id empty).</summary>
internal static class NetworkApiGold
{
    public static Func<string, double> Of(string field, Network network)
    {
        switch (field)
        {
            case "api.closenessReached.in": return Each(Centrality.ClosenessReached(network));
            case "api.closenessReached.out": return Each(Centrality.ClosenessReached(network, TieDirection.Out));
            case "api.closenessAllOrNothing.in": return Each(Centrality.ClosenessAllOrNothing(network, TieDirection.In));
            case "api.closenessAllOrNothing.out": return Each(Centrality.ClosenessAllOrNothing(network));
            case "api.closenessFreeman.in": return Each(Centrality.ClosenessFreeman(network));
            case "api.closenessFreeman.out": return Each(Centrality.ClosenessFreeman(network, TieDirection.Out));
            case "api.closenessOutNetworkx": return Each(Centrality.ClosenessOut(network));
            case "api.pageRankWeighted": return Each(Centrality.PageRank(network, weighted: true));
            case "api.densityRespondents": return _ => Density.OfRespondents(Unanswered(network)).Value;
            case "api.densityAnswers": return _ => Density.OfAnswers(Unanswered(network)).Value;
            case "api.responseRate": return _ => Density.ResponseRate(Unanswered(network)).Value;
            case "api.answeredMutual": return _ => DyadCensus.Of(Unanswered(network)).Mutual;
            case "api.answeredAsymmetric": return _ => DyadCensus.Of(Unanswered(network)).Asymmetric;
            case "api.answeredNull": return _ => DyadCensus.Of(Unanswered(network)).Null;
            case "api.multiplexity": return _ => Relations(network).Mean.Value;
            case "api.multiplexityShare": return _ => Relations(network).Share.Value;
        }
        var scores = Scores(network);
        return field switch
        {
            "api.partnerTrust" => id => Score(scores.Trust, id),
            "api.partnerValue" => id => Score(scores.Value, id),
            "api.partnerTrustNetwork" => _ => scores.NetworkTrust.Value,
            "api.partnerValueNetwork" => _ => scores.NetworkValue.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No method for this field."),
        };
    }

    private static Func<string, double> Each(PersonValues values) => id => values[id];

    /// <summary>The same ties; every third person did not answer.</summary>
    private static Network Unanswered(Network network)
        => Network.FromTies(Ties(network, 0), network.Directed, network.Relation, network.Provenance, network.Roster).Marking(Enumerable.Range(0, network.Count).Select(i => i % 3 != 2).ToArray(), null);

    private static Multiplexity Relations(Network network) => Multiplexity.Of(new([
        new("ties", network), new("turned round", network.Reversed()),
        new("strong", Network.FromTies(Ties(network, 1), network.Directed, "strong", network.Provenance, network.Roster)),
    ]));

    private static List<(string, string, double)> Ties(Network network, double above)
    {
        var ties = new List<(string, string, double)>();
        for (int i = 0; i < network.Count; i++)
        {
            foreach (int j in network.Out(i))
            {
                if ((network.Directed || i < j) && network[i, j] > above) ties.Add((network.Roster[i], network.Roster[j], network[i, j]));
            }
        }
        return ties;
    }

    /// <summary>A study in which the ties are ratings of six items, made from the places of both.</summary>
    private static PartnerScores Scores(Network network)
    {
        string[] items = [.. PartnerItems.Default.Trust, .. PartnerItems.Default.Value];
        var day = new DateOnly(2024, 3, 1);
        var rows = Ties(network, 0).SelectMany(t => items.Select((item, k) =>
            new Tie("w", t.Item1, t.Item2, item, 1 + (network.Roster.IndexOf(t.Item1) * 7 + network.Roster.IndexOf(t.Item2) * 3 + k) % 4)));
        return PartnerScores.Of(
            new(new StudySettings(), new StudyTables
            {
                Participants = [.. network.Roster.Ids.Select(id => new Participant(id, "coproducer", "", null, null, null, null, Consent.Full))],
                Waves = [new("w", "i", null, day, day, null, ResponseMode.Individual)],
                Ties = [.. rows],
            }),
            "w");
    }

    private static double Score(PersonValues scores, string id) => scores.Roster.IndexOf(id) is >= 0 and var i ? scores.Values.Span[i] : double.NaN;
}
