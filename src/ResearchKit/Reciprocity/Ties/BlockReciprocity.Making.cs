namespace ResearchKit;

public sealed partial class BlockReciprocity
{
    /// <summary>Every pair of groups of a directed network.</summary>
    /// <param name="network">The network; who did not answer is left out with their pairs, and counted.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    /// <exception cref="ArgumentException">The network is undirected, or there are more than <see cref="MostGroups"/> groups.</exception>
    public static BlockReciprocity Of(Network network, Partition partition) => Of(network, partition, g => g);

    /// <summary>Every pair of groups of a directed network.</summary>
    /// <exception cref="ArgumentException">The network is undirected, or there are more than <see cref="MostGroups"/> groups.</exception>
    public static BlockReciprocity Of(GroupedNetwork grouped)
    {
        ArgumentNullException.ThrowIfNull(grouped);
        return Of(grouped.Network, grouped.Partition);
    }

    /// <summary>Every pair of roles, on the network of who started contact with whom.</summary>
    /// <param name="study">The study; all its interactions.</param>
    /// <param name="rule">Which role counts when a person changed.</param>
    /// <param name="dual">What happens with those who held two roles at once. Default: they are a group of their own.</param>
    public static BlockReciprocity ByRole(Study study, RoleRule rule = RoleRule.Longest, DualRole dual = DualRole.OwnGroup)
    {
        ArgumentNullException.ThrowIfNull(study);
        return ByRole(study.Interactions, rule, dual);
    }

    /// <summary>Every pair of roles, on the network of these acts: <c>study.Interactions.During(cycle)</c>.</summary>
    /// <param name="interactions">The acts.</param>
    /// <param name="rule">Which role counts when a person changed in the window.</param>
    /// <param name="dual">What happens with those who held two roles at once. Default: they are a group of their own.</param>
    public static BlockReciprocity ByRole(Interactions interactions, RoleRule rule = RoleRule.Longest, DualRole dual = DualRole.OwnGroup)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var network = interactions.ToNetwork();
        var roles = interactions.Study.Roles;
        return Of(network, roles.Over(network, rule, dual), g => g == RolePartition.TwoRoles ? "holds two roles" : roles.LabelOf(g)).SayingWhatIsNotRecorded();
    }

    /// <summary>Every pair of sectors, on the network of who started contact with whom.</summary>
    /// <param name="study">The study; all its interactions.</param>
    public static BlockReciprocity BySector(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return BySector(study.Interactions);
    }

    /// <summary>Every pair of sectors, on the network of these acts: <c>study.Interactions.During(cycle)</c>.</summary>
    /// <param name="interactions">The acts.</param>
    public static BlockReciprocity BySector(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var network = interactions.ToNetwork();
        return Of(network, interactions.Study.SectorsOver(network)).SayingWhatIsNotRecorded();
    }

    /// <summary>Every pair of roles, a result a leaf cycle; one for a study without cycles.</summary>
    /// <param name="study">The study.</param>
    /// <param name="dual">What happens with those who held two roles at once in a cycle. Default: they are a group of their own.</param>
    public static BlockReciprocityByCycle ByRoleAndCycle(Study study, DualRole dual = DualRole.OwnGroup)
    {
        ArgumentNullException.ThrowIfNull(study);
        return ByCycle(study, i => ByRole(i, RoleRule.Longest, dual));
    }

    /// <summary>Every pair of sectors, a result a leaf cycle; one for a study without cycles.</summary>
    /// <param name="study">The study.</param>
    public static BlockReciprocityByCycle BySectorAndCycle(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return ByCycle(study, BySector);
    }

    private static BlockReciprocityByCycle ByCycle(Study study, Func<Interactions, BlockReciprocity> of)
    {
        var whole = of(study.Interactions);
        return new(whole, study.LeafCycles.Count == 0
            ? [("all", whole)]
            : [.. study.LeafCycles.Select(c => (c.Title.Length > 0 ? c.Title : c.Id, of(study.Interactions.During(c))))]);
    }

    private static BlockReciprocity Of(Network network, Partition partition, Func<string, string> labelOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        if (!network.Directed) throw new ArgumentException("The network is undirected: no tie has a direction that could be returned.", nameof(network));
        if (partition.Groups.Count > MostGroups)
            throw new ArgumentException(FormattableString.Invariant($"There are {partition.Groups.Count} groups in '{partition.Name}'; at most {MostGroups} make a table of pairs."), nameof(partition));
        var sums = BlockSums.Of(network, partition.On(network.Roster), partition.Groups.Count);
        int[] kept = [.. Enumerable.Range(0, partition.Groups.Count).Where(g => sums.People[g] > 0)];
        string[] labels = [.. kept.Select(g => labelOf(partition.Groups[g]))];
        // Two roles of one label would be one row by name: they keep their words.
        if (labels.Distinct(StringComparer.Ordinal).Count() < labels.Length) labels = [.. kept.Select(g => partition.Groups[g])];
        var provenance = Grouping.ProvenanceOf(network, partition);
        var blocks = new ReciprocityBlock[kept.Length * (kept.Length + 1) / 2];
        int at = 0;
        long unknown = 0;
        for (int a = 0; a < kept.Length; a++)
        {
            for (int b = a; b < kept.Length; b++)
            {
                int g = kept[a], h = kept[b];
                long pairs = sums.Pairs(g, h, known: true), without = sums.Pairs(g, h, known: false) - pairs;
                unknown += without;
                blocks[at++] = Block(sums, g, h, partition, labels[a], labels[b], pairs, provenance.Without("pairs with somebody whose ties are unknown", without));
            }
        }
        // On the roster of the network: draws of it then find their groups without matching ids again.
        var data = new GroupedNetwork(network, partition with { Roster = network.Roster, Group = partition.On(network.Roster) });
        return new(
            data, [.. kept.Select(g => partition.Groups[g])], labels, [.. kept.Select(g => sums.People[g])],
            Grouping.Without(network, partition), blocks, provenance.Without("pairs with somebody whose ties are unknown", unknown));
    }

    private static ReciprocityBlock Block(BlockSums sums, int g, int h, Partition partition, string labelA, string labelB, long pairs, Provenance provenance)
    {
        long mutual = sums.Mutual(g, h);
        long fromA = g == h ? sums.Ties(g, g) - 2 * mutual : sums.Ties(g, h) - mutual, fromB = g == h ? 0 : sums.Ties(h, g) - mutual;
        var census = new DyadCensus(mutual, fromA + fromB, pairs - mutual - fromA - fromB, provenance);
        string scope = g == h ? $"within {labelA}" : $"between {labelA} and {labelB}";
        return new(
            partition.Groups[g], partition.Groups[h], labelA, labelB, sums.People[g], sums.People[h], sums.Tied(g, h), census, fromA, fromB,
            ResearchKit.Reciprocity.Of(scope, census, sums.Returned(g, h), sums.Total(g, h), sums.Turns(g, h)));
    }

    /// <summary>A record in which no group has a contact of its own may have been kept of contacts across only: said, because it looks like silence.</summary>
    private BlockReciprocity SayingWhatIsNotRecorded()
    {
        bool within = _blocks.Any(b => b.IsWithin && b.Census.Dyads > 0), recorded = _blocks.Any(b => b.IsWithin && b.Census.Ties > 0), between = _blocks.Any(b => !b.IsWithin && b.Census.Ties > 0);
        return !within || recorded || !between ? this
            : new(_data, Groups, Labels, People, WithoutGroup, _blocks,
                Provenance.Noting("No contact within a group is on record. If such contacts were not written down, the rows within a group say nothing."));
    }
}
