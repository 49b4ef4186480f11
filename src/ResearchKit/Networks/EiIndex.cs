namespace ResearchKit;

/// <summary>Do ties go outside one's own group or stay inside? -1 = all inside, 1 = all outside.</summary>
/// <remarks>Krackhardt and Stern 1988, doi 10.2307/2786835. People without a group are left out and counted.</remarks>
public static class EiIndex
{
    private const string Source = "Krackhardt and Stern 1988, doi 10.2307/2786835";

    /// <summary>What <see cref="Of(Network, Partition)"/> is.</summary>
    public static MeasureInfo Info { get; } = new("ei-index", "E-I index", "(E - I) / (E + I); E = ties between groups, I = ties within a group", Source, -1, 1);

    /// <summary>What <see cref="Expected"/> is.</summary>
    public static MeasureInfo ExpectedInfo { get; } = new(
        "ei-expected", "E-I index from group sizes alone", "(E_max - I_max) / (E_max + I_max); I_max = sum of n_g(n_g - 1), E_max = N(N-1) - I_max, over the people with a group", Source, -1, 1);

    /// <summary>The index over the ties between people with a group. Undefined without such a tie.</summary>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static Estimate Of(Network network, Partition partition)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        var group = partition.On(network.Roster).Span;
        long external = 0, within = 0;
        for (int i = 0; i < network.Count; i++)
        {
            if (group[i] < 0) continue;
            foreach (int j in network.Out(i))
            {
                if (group[j] < 0) continue;
                if (group[i] == group[j]) within++;
                else external++;
            }
        }
        if (!network.Directed) (external, within) = (external / 2, within / 2);
        long ties = external + within;
        var provenance = Grouping.ProvenanceOf(network, partition);
        return ties == 0
            ? Estimate.Undefined(Info, 0, "ties", provenance, "there is no tie between people with a group")
            : new(Info, (double)(external - within) / ties, ties, "ties", provenance) { Numerator = external - within, Denominator = ties };
    }

    /// <summary>As <see cref="Of(Network, Partition)"/>, with one parameter: to be compared with <see cref="NullModels.PermutedGroups"/>.</summary>
    public static Estimate Of(GroupedNetwork grouped)
    {
        ArgumentNullException.ThrowIfNull(grouped);
        return Of(grouped.Network, grouped.Partition);
    }

    /// <summary>The index of a network in which every tie is there: what the group sizes alone give. Undefined with fewer than 2 people with a group.</summary>
    /// <param name="network">The network; only its people matter.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static Estimate Expected(Network network, Partition partition)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        var sizes = new long[partition.Groups.Count];
        long people = 0;
        foreach (int g in partition.On(network.Roster).Span)
        {
            if (g < 0) continue;
            sizes[g]++;
            people++;
        }
        double all = (double)people * (people - 1), within = sizes.Sum(n => (double)n * (n - 1));
        var provenance = Grouping.ProvenanceOf(network, partition);
        return people < 2
            ? Estimate.Undefined(ExpectedInfo, people, "persons", provenance, "there are fewer than 2 people with a group")
            : new(ExpectedInfo, (all - 2 * within) / all, people, "persons", provenance) { Numerator = all - 2 * within, Denominator = all };
    }
}
