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

    /// <summary>
    /// Pairs are moved whole, with both weights, to pairs of people that are all equally likely, either way round: the dyad census stays, who stands in which pair is left to chance.
    /// For hierarchy, triads and who starts, given how much is returned. The reciprocities, TurnShare and the census itself are constant under it and are refused.
    /// </summary>
    /// <remarks>
    /// The U | MAN distribution of Holland and Leinhardt 1976, doi 10.2307/270703; sna <c>cug.test(cmode = "dyad.census")</c>. Pairs with somebody who did not answer stay.
    /// An undirected network has no census beyond its number of ties: refused with the reason.
    /// </remarks>
    public static Randomised<Network> FixedCensus { get; } = Census("fixed dyad census", "the mutual, asymmetric and null pairs, each with both its weights", null);

    /// <summary>
    /// As <see cref="FixedCensus"/>, with the census of each pair of groups for itself: a pair moves between the same two groups. Groups without a tie between them stay without.
    /// People without a group form a group of their own.
    /// </summary>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    public static Randomised<Network> FixedCensusWithin(Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return Census($"fixed dyad census within each block of {partition.Name}", $"the mutual, asymmetric and null pairs of each two groups ({partition.Name}), each with both its weights", partition);
    }

    /// <summary>
    /// Group labels dealt out anew to the people who have one: the network and the sizes of the groups stay. For "do roles matter?".
    /// Refused where no tie within a group is recorded: such contacts were then hardly written down at all, and every measure between groups would be high by the record alone.
    /// </summary>
    /// <remarks>A permutation test of a category on a fixed network: Hubert and Schultz 1976, doi 10.1111/j.2044-8317.1976.tb00714.x.</remarks>
    /// <example><code>Chance.Compare(new GroupedNetwork(network, partition), EiIndex.Of, NullModels.PermutedGroups)</code></example>
    public static Randomised<GroupedNetwork> PermutedGroups { get; } = new(
        "permuted groups", "the network and the size of each group", (grouped, rng) => new PermutedLabels(grouped).Workspace()(rng))
    {
        Constant =
        [
            EiIndex.ExpectedInfo.Id, Density.Info.Id, Transitivity.Info.Id, Isolates.Info.Id, Centralization.InDegreeInfo.Id, Centralization.OutDegreeInfo.Id,
            Centralization.BetweennessInfo.Id, .. Returned,
        ],
        InPlace = grouped => new PermutedLabels(grouped),
        WhyConstant = "A measure of the network alone does not look at the groups.",
    };

    private static IReadOnlyList<string> Returned
        => ["reciprocity-arc", "reciprocity-dyad", "reciprocity-symmetry", "reciprocity-correlation", "reciprocity-weighted", "reciprocity-pair-symmetry", "reciprocity-active", "turn-share"];

    private static Randomised<Network> Census(string name, string keeps, Partition? partition)
        => new(name, keeps, (network, rng) => new MovedDyads(network, partition, name).Workspace()(rng))
        {
            Constant = [DyadCensus.Info.Id, Density.Info.Id, .. Returned],
            InPlace = network => new MovedDyads(network, partition, name),
            WhyConstant = "What goes back within a pair moves with the pair.",
        };

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
