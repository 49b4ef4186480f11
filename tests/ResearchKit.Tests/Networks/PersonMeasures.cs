namespace ResearchKit.Tests;

/// <summary>Every measure that gives a number a person, by name: what a law is tried on.</summary>
internal static class PersonMeasures
{
    /// <summary>Those that need no groups.</summary>
    public static (string Name, Func<Network, PersonValues> Of)[] Plain { get; } =
    [
        ("in-degree", Centrality.InDegree), ("out-degree", Centrality.OutDegree), ("betweenness", Centrality.Betweenness),
        ("closeness in", Centrality.Closeness), ("closeness out", Centrality.ClosenessOut), ("harmonic in", Centrality.Harmonic), ("harmonic out", Centrality.HarmonicOut),
        ("freeman in", n => Centrality.ClosenessFreeman(n)), ("freeman out", n => Centrality.ClosenessFreeman(n, TieDirection.Out)),
        ("reached in", n => Centrality.ClosenessReached(n)), ("reached out", n => Centrality.ClosenessReached(n, TieDirection.Out)),
        ("all or nothing in", n => Centrality.ClosenessAllOrNothing(n, TieDirection.In)), ("all or nothing out", n => Centrality.ClosenessAllOrNothing(n)),
        ("eigenvector", Centrality.Eigenvector), ("pagerank", n => Centrality.PageRank(n)), ("pagerank weighted", n => Centrality.PageRank(n, weighted: true)),
        ("constraint", Burt.Constraint), ("effective size", Burt.EffectiveSize), ("hierarchy", Burt.Hierarchy),
        ("constraint weighted", Burt.ConstraintWeighted), ("effective size weighted", Burt.EffectiveSizeWeighted), ("hierarchy weighted", Burt.HierarchyWeighted),
        ("core", n => Cores.In(n).Values()),
    ];

    /// <summary>Those over groups.</summary>
    public static (string Name, Func<Network, Partition, PersonValues> Of)[] Grouped { get; } =
    [
        ("participation", Participation.Of), ("cross in", CrossGroup.InDegree), ("cross contacts", CrossGroup.Contacts), ("cross out", (n, p) => CrossGroup.OutDegree(n, p, CrossGroupReciprocity.OutDegreeInfo)),
        .. Enum.GetValues<BrokerageRole>().Select(role => ($"brokerage {role}", (Func<Network, Partition, PersonValues>)((n, p) => Brokerage.Of(n, p).Values(role)))),
        ("brokerage total", (n, p) => Brokerage.Of(n, p).Totals()), ("brokerage z", (n, p) => Brokerage.AgainstChance(n, p).Z(null)),
    ];

    /// <summary>Numbers of the whole network, by name.</summary>
    public static (string Name, double Value)[] Whole(Network network, Partition groups)
    {
        var paths = PathLengths.Of(network);
        var core = CorePeriphery.Of(network);
        return
        [
            ("density", Density.Of(network).Value), ("mean degree", NetworkDescriptives.MeanDegree(network).Value), ("isolates", Isolates.Of(network).Value),
            ("weak", Components.WeakCount(network).Value), ("strong", Components.StrongCount(network).Value),
            ("transitivity", Transitivity.Of(network).Value), ("directed transitivity", Transitivity.Directed(network).Value),
            ("local", Transitivity.AverageLocal(network).Value), ("local of all", Transitivity.AverageLocalOfAll(network).Value),
            ("centralization", Centralization.Degree(network).Value), ("centralization in", Centralization.InDegree(network).Value),
            ("centralization out", Centralization.OutDegree(network).Value), ("centralization betweenness", Centralization.Betweenness(network).Value),
            ("distance", paths.Mean.Value), ("distance of all", paths.MeanOfAll.Value), ("efficiency", paths.Efficiency.Value), ("diameter", paths.Diameter.Value),
            ("misfits", core.Misfits), ("fit", core.Interchangeable > 0 ? 0 : core.Fit.Value), ("cores", Cores.In(network).Most),
            ("assortativity", Assortativity.ByDegree(network).Value), ("assortativity by group", Assortativity.ByGroup(network, groups).Value),
            ("ei", EiIndex.Of(network, groups).Value), ("ei expected", EiIndex.Expected(network, groups).Value),
        ];
    }
}
