namespace ResearchKit;

/// <summary>Ties of each person with people of other groups: across roles with a partition by role, across sectors with one by sector.</summary>
/// <remarks>Ties with people without a group do not count. NaN for a person without a group.</remarks>
public static class CrossGroup
{
    private const string Source = "Ramanadhan et al. 2012, doi 10.1371/journal.pone.0032130";

    /// <summary>What <see cref="InDegree"/> is.</summary>
    public static MeasureInfo InDegreeInfo { get; } = new("cross-group-in-degree", "Ties from other groups", "number of people of other groups who tie to the person", Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="Contacts"/> is.</summary>
    public static MeasureInfo ContactsInfo { get; } = new("cross-group-contacts", "Contacts in other groups", "number of people of other groups with a tie to or from the person, each once", Source, 0, double.PositiveInfinity);

    /// <summary>Ties received from other groups, a person each.</summary>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static PersonValues InDegree(Network network, Partition partition) => Each(InDegreeInfo, network, partition, (n, i) => n.In(i));

    /// <summary>People of other groups who are tied to the person either way, each once.</summary>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static PersonValues Contacts(Network network, Partition partition) => Each(ContactsInfo, network, partition, (n, i) => n.Skeleton.Neighbours(i));

    /// <summary>Ties given to other groups, a person each, under the measure of the chapter that reports whether they are returned.</summary>
    internal static PersonValues OutDegree(Network network, Partition partition, MeasureInfo measure) => Each(measure, network, partition, (n, i) => n.Out(i));

    private delegate ReadOnlySpan<int> Neighbours(Network network, int person);

    private static PersonValues Each(MeasureInfo measure, Network network, Partition partition, Neighbours neighbours)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        var group = partition.On(network.Roster).Span;
        var values = new double[network.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (group[i] < 0)
            {
                values[i] = double.NaN;
                continue;
            }
            foreach (int j in neighbours(network, i)) values[i] += group[j] >= 0 && group[j] != group[i] ? 1 : 0;
        }
        return new(measure, network.Roster, values, Grouping.ProvenanceOf(network, partition));
    }
}
