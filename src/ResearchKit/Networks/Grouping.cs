namespace ResearchKit;

/// <summary>What measures over a network and a partition have in common.</summary>
internal static class Grouping
{
    /// <summary>How many people of the network have no group.</summary>
    public static int Without(Network network, Partition partition)
    {
        int none = 0;
        foreach (int g in partition.On(network.Roster).Span) none += g < 0 ? 1 : 0;
        return none;
    }

    /// <summary>Network and partition together, with the people without a group counted.</summary>
    public static Provenance ProvenanceOf(Network network, Partition partition)
        => (network.Provenance + partition.Provenance).Without("people without a group", Without(network, partition));
}
