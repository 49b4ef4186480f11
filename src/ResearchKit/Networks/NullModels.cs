using System.Runtime.CompilerServices;

namespace ResearchKit;

public static partial class NullModels
{
    /// <summary>
    /// As many ties, placed at random among all ordered pairs (undirected: all pairs); weights move with the ties. For "more than density implies?".
    /// A weak model: it forgets that some people are active or sought.
    /// </summary>
    /// <remarks>
    /// Conditional on edges, as sna <c>cug.test(cmode = "edges")</c>; the mean of arc reciprocity is (L - 1)/(n(n - 1) - 1). Ties of people who did not answer
    /// stay, and no tie is placed on them. Refused without a tie, and where every cell is filled by ties of one weight.
    /// Anderson, Butts and Carley 1999, doi 10.1016/S0378-8733(99)00011-8.
    /// </remarks>
    public static Randomised<Network> FixedTies { get; } = Ties("as many ties", "the number of ties, and their weights", null);

    /// <summary>
    /// As <see cref="FixedTies"/>, in each ordered block of a partition (C to P, P to C, ...) for itself: a block without a tie stays empty, so only permitted cells are used.
    /// People without a group form a group of their own.
    /// </summary>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static Randomised<Network> FixedTiesWithin(Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return Ties($"as many ties in each block of {partition.Name}", $"the number of ties from each group to each ({partition.Name}), and their weights", partition) with { Constant = [Density.Info.Id, EiIndex.Info.Id] };
    }

    /// <summary>
    /// The number of ties each person sends and the number each receives stay; who is tied to whom is left to chance, all such networks equally likely.
    /// For "more than who is active or sought implies?" on a network in which every cell is possible; between two groups use <see cref="FixedDegreesWithin"/>.
    /// </summary>
    /// <remarks>
    /// Degree switching (Rao, Jana and Bandyopadhyay 1996) with turning of directed triangles, each draw from the data; a check with 32 pilot chains sets how many switches are tried
    /// (<see cref="Comparison.Mixing"/>), and where the chain is frozen or does not mix the comparison has a reason and no numbers. Weights stay with their sender:
    /// sums of weights sent are kept too, sums received are not. Undirected networks: the number of ties of each person stays.
    /// Milo et al. 2003, arXiv cond-mat/0312028.
    /// </remarks>
    public static Randomised<Network> FixedDegrees { get; } = Degrees("fixed degrees", "the number of ties each person sends and receives", null);

    /// <summary>
    /// As <see cref="FixedDegrees"/>, with the degrees fixed within each ordered block of a partition (C to P and P to C apart): no switch leaves its block.
    /// For "more than who is active or sought implies?" between groups. People without a group form a group of their own.
    /// </summary>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static Randomised<Network> FixedDegreesWithin(Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        var model = Degrees($"fixed degrees within each block of {partition.Name}", $"the number of ties each person sends to each group and receives from each group ({partition.Name})", partition);
        return model with { Constant = [.. model.Constant, EiIndex.Info.Id] };
    }

    private static Randomised<Network> Degrees(string name, string keeps, Partition? partition)
    {
        // The pilot of a network is run once, however many draws are asked for one by one.
        var made = new ConditionalWeakTable<Network, SwitchedTies>();
        SwitchedTies Of(Network network) => made.GetValue(network, n => new SwitchedTies(n, partition, name));
        return new(name, keeps, (network, rng) => Of(network).Workspace()(rng))
        {
            Constant = [Density.Info.Id, Isolates.Info.Id, Centralization.InDegreeInfo.Id, Centralization.OutDegreeInfo.Id],
            InPlace = Of,
        };
    }

    private static Randomised<Network> Ties(string name, string keeps, Partition? partition)
        => new(name, keeps, (network, rng) => new PlacedTies(network, partition, name).Workspace()(rng))
        {
            Constant = [Density.Info.Id],
            InPlace = network => new PlacedTies(network, partition, name),
        };
}
