namespace ResearchKit;

/// <summary>From networks to what F08 draws: one roster over all of them, groups by word, sizes and rings.</summary>
internal sealed class SociogramNetworks(IReadOnlyList<LabelledNetwork> networks, IReadOnlyList<string> words, SociogramOptions options)
{
    /// <summary>What a larger mark means when it stands for brokerage.</summary>
    public const string BrokerageWords = "larger: more often between two others";

    private readonly Roster _roster = new(networks.SelectMany(n => n.Network.Roster.Ids));

    /// <summary>The model, without grounds.</summary>
    /// <param name="groups">The groups, in the order of the words.</param>
    /// <param name="partition">Who is in which group, for each network.</param>
    /// <param name="ringed">Ids of those with a ring; null: by position.</param>
    public SociogramModel Model(IReadOnlyList<SociogramModel.Group> groups, Func<Network, Partition?> partition, Func<Network, IReadOnlyCollection<string>?> ringed)
        => new(groups, [.. PersonLabels.Of(_roster).Select(l => new SociogramModel.Person(l))], [.. networks.Select(n => PanelOf(n, partition(n.Network), ringed(n.Network)))])
        {
            SizeWords = options.Size == SociogramSize.Brokerage ? BrokerageWords : "larger: contact with more people",
            RingWords = options.BridgeBuilders switch
            {
                SpannerKind.Structural => "ring: bridge-builder by position",
                SpannerKind.Nominated => "ring: named a bridge-builder",
                SpannerKind.Appointed => "ring: bridge-builder by job",
                _ => null,
            },
        };

    /// <summary>The grounds of a partition, those without anybody left out; unless <paramref name="always"/>, none where they would tell little: fewer than two, or most people on none.</summary>
    public IReadOnlyList<SociogramModel.Ground> Grounds(Partition sectors, bool always)
    {
        int[] group = sectors.On(_roster).ToArray();
        SociogramModel.Ground[] grounds = [.. sectors.Groups.Select((label, g) => new SociogramModel.Ground(label, [.. Enumerable.Range(0, group.Length).Where(i => group[i] == g)])).Where(g => g.People.Count > 0)];
        return always || (grounds.Length > 1 && group.Count(g => g >= 0) * 2 > group.Length) ? grounds : [];
    }

    private SociogramModel.Panel PanelOf(LabelledNetwork labelled, Partition? partition, IReadOnlyCollection<string>? ringed)
    {
        var network = labelled.Network;
        int?[] groups = new int?[_roster.Count];
        double[] size = [];
        var silent = new HashSet<int>();
        var ties = new List<SociogramModel.Tie>(network.Ties);
        var group = partition?.On(network.Roster).ToArray();
        int[] place = [.. network.Roster.Ids.Select(_roster.IndexOf)];
        for (int i = 0; i < network.Count; i++)
        {
            groups[place[i]] = group is null || group[i] < 0 ? -1 : words.ToList().IndexOf(partition!.Groups[group[i]]);
            if (!network.HasAnswered(i)) silent.Add(place[i]);
            var to = network.Out(i);
            var weight = network.OutWeight(i);
            for (int k = 0; k < to.Length; k++) ties.Add(new(place[i], place[to[k]], weight[k]));
        }
        bool byPosition = ringed is null && options.BridgeBuilders == SpannerKind.Structural;
        if (partition is not null && (byPosition || options.Size == SociogramSize.Brokerage))
        {
            var brokerage = Brokerage.Of(network, partition);
            if (byPosition) ringed = Spanners.ByPosition(network, brokerage).People;
            if (options.Size == SociogramSize.Brokerage)
            {
                size = new double[_roster.Count];
                for (int i = 0; i < network.Count; i++) size[place[i]] = brokerage.HasGroup(i) ? brokerage.Total(i) : 0;
            }
        }
        string people = network.Count == 1 ? "1 person" : FormattableString.Invariant($"{network.Count} people");
        string note = labelled.Network.Relation == InteractionNetworks.Started
            ? FormattableString.Invariant($"{people}, {ties.Sum(t => t.Weight):0} contact{(ties.Sum(t => t.Weight) == 1 ? "" : "s")} of pairs")
            : FormattableString.Invariant($"{people}, {network.Ties} tie{(network.Ties == 1 ? "" : "s")}");
        return new(labelled.Label.Length == 0 ? "" : char.ToUpperInvariant(labelled.Label[0]) + labelled.Label[1..], note, groups, ties)
        {
            Size = size,
            Silent = silent,
            Ringed = (ringed ?? []).Select(_roster.IndexOf).Where(i => i >= 0 && groups[i] is not null).ToHashSet(),
        };
    }
}
