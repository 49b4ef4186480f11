namespace ResearchKit;

/// <summary>Do people tie to people like themselves? 1 = always, 0 = as chance would, below 0 = rather to others.</summary>
public static class Assortativity
{
    /// <summary>What <see cref="ByGroup"/> is.</summary>
    public static MeasureInfo GroupInfo { get; } = new(
        "assortativity-group", "Assortativity by group", "(sum of e_gg - sum of a_g b_g) / (1 - sum of a_g b_g); e_gh = share of the ties that lead from group g to h, a_g = sum over h of e_gh, b_g = sum over h of e_hg",
        "Newman 2003, doi 10.1103/PhysRevE.67.026126", -1, 1);

    /// <summary>What <see cref="ByDegree"/> is.</summary>
    public static MeasureInfo DegreeInfo { get; } = new(
        "assortativity-degree", "Assortativity by degree", "Pearson correlation over the ties i -> j of the ties given by i and the ties received by j; undirected: of the numbers of contacts, each tie both ways",
        "Newman 2003, doi 10.1103/PhysRevE.67.026126", -1, 1);

    /// <summary>Assortativity by group over the ties between people with a group. Undefined without such a tie, or when all lead from one group to the same one.</summary>
    /// <remarks>igraph <c>assortativity_nominal</c>, networkx <c>attribute_assortativity_coefficient</c>. Its lowest value depends on the groups and is above -1 for most.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static Estimate ByGroup(Network network, Partition partition)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        var group = partition.On(network.Roster).Span;
        double[] given = new double[partition.Groups.Count], got = new double[partition.Groups.Count];
        double all = 0, within = 0;
        for (int i = 0; i < network.Count; i++)
        {
            foreach (int j in network.Out(i))
            {
                if (group[i] < 0 || group[j] < 0) continue;
                all++;
                within += group[i] == group[j] ? 1 : 0;
                given[group[i]]++;
                got[group[j]]++;
            }
        }
        long ties = (long)all / (network.Directed ? 1 : 2);
        var provenance = Grouping.ProvenanceOf(network, partition);
        if (all == 0) return Estimate.Undefined(GroupInfo, 0, "ties", provenance, "there is no tie between people with a group");
        double chance = 0;
        for (int g = 0; g < given.Length; g++) chance += given[g] / all * (got[g] / all);
        return chance >= 1
            ? Estimate.Undefined(GroupInfo, ties, "ties", provenance, "all ties are within one group")
            : new(GroupInfo, (within / all - chance) / (1 - chance), ties, "ties", provenance);
    }

    /// <summary>Assortativity by degree. Undefined when all who give, or all who receive, have equally many ties.</summary>
    /// <remarks>igraph <c>assortativity_degree(directed = TRUE)</c>, networkx <c>degree_assortativity_coefficient</c> with x = "out", y = "in".</remarks>
    public static Estimate ByDegree(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        // Whole numbers: the sums are exact, so a spread of 0 is seen as 0.
        Int128 n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (int i = 0; i < network.Count; i++)
        {
            long given = network.Out(i).Length;
            foreach (int j in network.Out(i))
            {
                long got = network.In(j).Length;
                n++;
                (x, y) = (x + given, y + got);
                (xx, yy, xy) = (xx + given * given, yy + got * got, xy + given * got);
            }
        }
        var (spreadX, spreadY) = (n * xx - x * x, n * yy - y * y);
        return spreadX == 0 || spreadY == 0
            ? Estimate.Undefined(DegreeInfo, network.Ties, "ties", network.Provenance, n == 0 ? "there is no tie" : "at one end of the ties all people have equally many")
            : new(DegreeInfo, (double)(n * xy - x * y) / (Math.Sqrt((double)spreadX) * Math.Sqrt((double)spreadY)), network.Ties, "ties", network.Provenance);
    }
}
