namespace ResearchKit;

/// <summary>Over how many groups a person's ties are spread.</summary>
public static class Participation
{
    /// <summary>What the measure is.</summary>
    public static MeasureInfo Info { get; } = new(
        "participation", "Participation coefficient", "1 - sum over groups s of (k_is / k_i)^2; k_is = ties of i in and out with group s, own group included; k_i = sum of k_is",
        "Guimera and Amaral 2005, doi 10.1038/nature03288", 0, 1);

    /// <summary>Participation coefficient, a person each: 0 = all ties in one group; at most 1 - 1/(number of groups).</summary>
    /// <remarks>Ties with people without a group do not count. NaN for a person without a group or without such a tie.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static PersonValues Of(Network network, Partition partition)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        var group = partition.On(network.Roster).Span;
        var values = new double[network.Count];
        var ties = new int[partition.Groups.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = double.NaN;
            if (group[i] < 0) continue;
            Array.Clear(ties);
            Count(network.Out(i), group, ties);
            if (network.Directed) Count(network.In(i), group, ties);
            double all = 0, squares = 0;
            foreach (int k in ties)
            {
                all += k;
                squares += (double)k * k;
            }
            if (all > 0) values[i] = 1 - squares / (all * all);
        }
        return new(Info, network.Roster, values, Grouping.ProvenanceOf(network, partition));
    }

    private static void Count(ReadOnlySpan<int> neighbours, ReadOnlySpan<int> group, int[] ties)
    {
        foreach (int j in neighbours)
        {
            if (group[j] >= 0) ties[group[j]]++;
        }
    }
}
