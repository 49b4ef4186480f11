namespace ResearchKit;

public sealed partial class CrossGroupReciprocity
{
    /// <summary>Ties to other groups in a directed network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    /// <exception cref="ArgumentException">The network is undirected.</exception>
    public static CrossGroupReciprocity Of(Network network, Partition partition) => Of(network, partition, g => g);

    /// <summary>The mean of <see cref="OutDegree"/>, for comparisons with chance.</summary>
    /// <exception cref="ArgumentException">The network is undirected.</exception>
    public static Estimate MeanOutDegreeOf(GroupedNetwork grouped) => Of(grouped).MeanOutDegree;

    /// <summary>The mean of <see cref="Share"/>, for comparisons with chance.</summary>
    /// <example><code>Chance.Compare(new GroupedNetwork(network, sectors), CrossGroupReciprocity.MeanShareOf, NullModels.PermutedGroups)</code></example>
    /// <exception cref="ArgumentException">The network is undirected.</exception>
    public static Estimate MeanShareOf(GroupedNetwork grouped) => Of(grouped).MeanShare;

    /// <summary>The share of <see cref="Pooled"/>, for comparisons with chance.</summary>
    /// <exception cref="ArgumentException">The network is undirected.</exception>
    public static Estimate PooledOf(GroupedNetwork grouped) => Of(grouped).Pooled;

    /// <summary>Ties to people of other sectors, on the network of who started contact with whom.</summary>
    public static CrossGroupReciprocity BySector(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return BySector(study.Interactions);
    }

    /// <summary>Ties to people of other sectors, on the network of these acts: <c>study.Interactions.During(cycle)</c>.</summary>
    public static CrossGroupReciprocity BySector(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var network = interactions.ToNetwork();
        return Of(network, interactions.Study.SectorsOver(network));
    }

    /// <summary>Ties to people of other roles, on the network of these acts; who held two roles at once is in no group, as they stand on both sides.</summary>
    public static CrossGroupReciprocity ByRole(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var network = interactions.ToNetwork();
        var roles = interactions.Study.Roles;
        return Of(network, roles.Over(network, RoleRule.Longest, DualRole.Exclude), roles.LabelOf);
    }

    private static CrossGroupReciprocity Of(GroupedNetwork grouped)
    {
        ArgumentNullException.ThrowIfNull(grouped);
        return Of(grouped.Network, grouped.Partition);
    }

    private static CrossGroupReciprocity Of(Network network, Partition partition, Func<string, string> labelOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        if (!network.Directed) throw new ArgumentException("The network is undirected: no tie has a direction that could be reported back.", nameof(network));
        var counts = CrossGroupCounts.Of(network, partition.On(network.Roster));
        return new(counts, partition.Name, partition.Groups, [.. partition.Groups.Select(labelOf)], network.Roster, Grouping.ProvenanceOf(network, partition));
    }
}
