namespace ResearchKit;

/// <summary>Who stands between people that are not tied directly, by group.</summary>
public static class Brokerage
{
    private static readonly int Roles = Enum.GetValues<BrokerageRole>().Length;

    /// <summary>What the measure is.</summary>
    public static MeasureInfo Info { get; } = new(
        "brokerage", "Brokerage roles",
        "number of ordered pairs i, j with i -> v -> j, i != j and no i -> j, by group: coordinator A>A>A, consultant A>B>A, gatekeeper A>B>B, representative A>A>B, liaison A>B>C (v in the middle)",
        "Gould and Fernandez 1989, doi 10.2307/270949", 0, double.PositiveInfinity);

    /// <summary>What <see cref="AgainstChance(Network, Partition)"/> is.</summary>
    public static MeasureInfo ChanceInfo { get; } = new(
        "brokerage-chance", "Brokerage against chance",
        "z = (count - mean) / standard deviation in a network whose ties are there independently with the observed density d; mean = number of triples i, v, j of the role x d^2 (1-d); variance = sum of the covariances of all pairs of two-paths",
        "Gould and Fernandez 1989, doi 10.2307/270949", double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Raw counts a person and role.</summary>
    /// <remarks>
    /// sna <c>brokerage</c>: w_I coordinator, w_O consultant, b_OI gatekeeper, b_IO representative, b_O liaison.
    /// Two-paths with somebody without a group do not count. Of an undirected network each pair counts in both orders.
    /// More contacts give more two-paths: the counts grow with degree.
    /// </remarks>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static BrokerageCounts Of(Network network, Partition partition) => Of(network, partition, default);

    /// <summary>The counts beside what density and group sizes give by chance: exact mean, standard deviation and z, for persons and for the whole network.</summary>
    /// <remarks>sna <c>brokerage</c>: exp.nli, sd.nli, z.nli and exp.gli agree; its sd.gli and z.gli are wrong for four of six.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id. People without a group are left out.</param>
    public static BrokerageChance AgainstChance(Network network, Partition partition) => AgainstChance(network, partition, Of(network, partition));

    internal static BrokerageChance AgainstChance(Network network, Partition partition, BrokerageCounts counts)
    {
        var group = partition.On(network.Roster);
        long ties = 0;
        for (int i = 0; i < network.Count; i++)
        {
            if (group.Span[i] < 0) continue;
            foreach (int j in network.Out(i)) ties += group.Span[j] >= 0 ? 1 : 0;
        }
        return new(counts, new(group.Span, partition.Groups.Count, network.Directed ? ties : ties / 2, network.Directed), group);
    }

    internal static BrokerageCounts Of(Network network, Partition partition, Effort effort)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        int n = network.Count;
        var groups = partition.On(network.Roster);
        var parts = Blocks.Over(n, 256, network.Skeleton.TwoPaths(), effort, () => (Counts: new long[n * Roles], Tied: new int[n]), (first, last, _, own) =>
        {
            var group = groups.Span;
            for (int i = first; i < last; i++)
            {
                if (group[i] < 0) continue;
                foreach (int j in network.Out(i)) own.Tied[j] = i + 1;
                own.Tied[i] = i + 1;
                foreach (int v in network.Out(i))
                {
                    if (group[v] < 0) continue;
                    foreach (int j in network.Out(v))
                    {
                        if (own.Tied[j] != i + 1 && group[j] >= 0) own.Counts[v * Roles + (int)RoleOf(group[i], group[v], group[j])]++;
                    }
                }
            }
        });
        // Whole numbers: the order of the sum does not matter.
        var sum = new long[n * Roles];
        foreach (var part in parts)
        {
            for (int k = 0; k < sum.Length; k++) sum[k] += part.Counts[k];
        }
        return new(network.Roster, sum, groups, Grouping.ProvenanceOf(network, partition));
    }

    internal static BrokerageRole RoleOf(int i, int v, int j)
        => i == v ? (v == j ? BrokerageRole.Coordinator : BrokerageRole.Representative)
        : v == j ? BrokerageRole.Gatekeeper
        : i == j ? BrokerageRole.Consultant
        : BrokerageRole.Liaison;
}
