namespace ResearchKit;

public sealed partial class NetworkSummary
{
    /// <summary>Centralization of contacts, direction left out.</summary>
    public Estimate DegreeCentralization { get; }

    /// <summary>Transitivity of directed two-paths.</summary>
    public Estimate DirectedTransitivity { get; }

    /// <summary>Mean of the people's own transitivity, over those with two contacts or more.</summary>
    public Estimate LocalTransitivity { get; }

    /// <summary>Mean of the people's own transitivity, over all.</summary>
    public Estimate LocalTransitivityOfAll { get; }

    /// <summary>Distances; null when too costly.</summary>
    public PathLengths? Distances { get; }

    /// <summary>Core and periphery.</summary>
    public CorePeriphery CorePeriphery { get; }

    /// <summary>k-cores.</summary>
    public Cores Cores { get; }

    /// <summary>Assortativity by degree.</summary>
    public Estimate DegreeAssortativity { get; }

    /// <summary>Assortativity by group; null without groups.</summary>
    public Estimate? GroupAssortativity { get; }

    /// <summary>Ties per person.</summary>
    public Estimate MeanDegree { get; }

    /// <summary>Ties between groups; null without groups and with more than <see cref="Mixing.MostGroups"/>.</summary>
    public Mixing? Mixing { get; }

    /// <summary>The E-I index against groups dealt out by chance; null without groups or when too costly.</summary>
    public Comparison? EiByChance { get; }

    /// <summary>Brokerage beside what chance gives; null without groups or when too costly.</summary>
    public BrokerageChance? BrokerageChance { get; }

    /// <summary>Closeness to those whom the person reaches; null when too costly or not asked for.</summary>
    public PersonValues? ClosenessOut { get; private set; }

    /// <summary>Harmonic centrality by those whom the person reaches; null when too costly or not asked for.</summary>
    public PersonValues? HarmonicOut { get; private set; }

    /// <summary>Eigenvector centrality; null when too costly or not asked for.</summary>
    public PersonValues? Eigenvector { get; private set; }

    /// <summary>PageRank; null when too costly or not asked for.</summary>
    public PersonValues? PageRank { get; private set; }

    /// <summary>Hierarchy of constraint; null when too costly or not asked for.</summary>
    public PersonValues? Hierarchy { get; private set; }

    /// <summary>Constraint on weights; null when too costly or not asked for.</summary>
    public PersonValues? ConstraintWeighted { get; private set; }

    /// <summary>Effective size on weights; null when too costly or not asked for.</summary>
    public PersonValues? EffectiveSizeWeighted { get; private set; }

    /// <summary>Hierarchy of constraint on weights; null when too costly or not asked for.</summary>
    public PersonValues? HierarchyWeighted { get; private set; }

    /// <summary>Ties from other groups; null without groups or when not asked for.</summary>
    public PersonValues? CrossInDegree { get; private set; }

    /// <summary>Ties to other groups; null without groups or when not asked for.</summary>
    public PersonValues? CrossOutDegree { get; private set; }

    /// <summary>People of other groups tied to the person either way; null without groups or when not asked for.</summary>
    public PersonValues? CrossContacts { get; private set; }

    private const string NoTie = "without a tie", FewContacts = "with fewer than 2 contacts";

    private void OfPaths(Reach incoming)
    {
        Closeness = Centrality.Closeness(Network, TieDirection.In, incoming);
        Harmonic = new(Centrality.HarmonicInfo, Network.Roster, incoming.Harmonic, Network.Provenance);
        var outgoing = Network.Directed ? Reach.Of(Network, TieDirection.Out, Options.Effort) : incoming;
        ClosenessOut = Centrality.Closeness(Network, TieDirection.Out, outgoing);
        HarmonicOut = new(Centrality.HarmonicOutInfo, Network.Roster, outgoing.Harmonic, Network.Provenance);
        Eigenvector = Centrality.Eigenvector(Network, Options.Effort);
        PageRank = Centrality.PageRank(Network, 0.85, false, Options.Effort);
        if (Network.Count > 0 && double.IsNaN(Eigenvector.Values.Span[0])) Note("members.eigenvector", Eigenvector.Provenance.Notes[^1]);
    }

    private void OfHoles()
    {
        var (constraint, size, hierarchy) = Burt.Of(Network, Options.Effort);
        Constraint = new(Burt.ConstraintInfo, Network.Roster, constraint, Network.Provenance);
        EffectiveSize = new(Burt.EffectiveSizeInfo, Network.Roster, size, Network.Provenance);
        Hierarchy = new(Burt.HierarchyInfo, Network.Roster, hierarchy, Network.Provenance);
        (constraint, size, hierarchy) = Burt.Of(Network, Options.Effort, weighted: true);
        ConstraintWeighted = new(Burt.ConstraintWeightedInfo, Network.Roster, constraint, Network.Provenance);
        EffectiveSizeWeighted = new(Burt.EffectiveSizeWeightedInfo, Network.Roster, size, Network.Provenance);
        HierarchyWeighted = new(Burt.HierarchyWeightedInfo, Network.Roster, hierarchy, Network.Provenance);
        NoteUndefined("members.constraint", Constraint, NoTie);
        NoteUndefined("members.effectiveSize", EffectiveSize, NoTie);
        NoteUndefined("members.hierarchy", Hierarchy, FewContacts);
        string large = HasLargeWeights() ? ", or whose weights are too large to be added up" : "";
        NoteUndefined("members.constraintWeighted", ConstraintWeighted, NoTie + large);
        NoteUndefined("members.effectiveSizeWeighted", EffectiveSizeWeighted, NoTie + large);
        NoteUndefined("members.hierarchyWeighted", HierarchyWeighted, FewContacts + large);
    }

    /// <summary>True when the weights of somebody's ties add up to more than a number can hold.</summary>
    private bool HasLargeWeights()
    {
        for (int i = 0; i < Network.Count; i++)
        {
            double sum = 0;
            foreach (double w in Network.OutWeight(i)) sum += w;
            foreach (double w in Network.InWeight(i)) sum += w;
            if (double.IsInfinity(sum)) return true;
        }
        return false;
    }

    private void NoteCore()
    {
        foreach (var (field, density, why) in new[]
        {
            ("coreDensity", CorePeriphery.CoreDensity, "fewer than 2 people are in the core"),
            ("peripheryDensity", CorePeriphery.PeripheryDensity, "fewer than 2 people are in the periphery"),
            ("betweenDensity", CorePeriphery.BetweenDensity, "core or periphery is empty"),
        })
        {
            if (double.IsNaN(density)) Note("corePeriphery." + field, why);
        }
    }

    private void NoteGroups()
    {
        if (Mixing is { } mixing && Enumerable.Range(0, mixing.Groups.Count).Any(g => double.IsNaN(mixing.Density(g, g)))) Note("mixing.density", "null where no tie is possible: a group of fewer than 2 people with itself");
        if (Mixing is not null && !Network.Directed) Note("mixing.mutual", "the network is undirected");
        if (Options.Members != NetworkMembers.All) return;
        foreach (var (field, values) in new[] { ("crossInDegree", CrossInDegree), ("crossOutDegree", CrossOutDegree), ("crossContacts", CrossContacts) })
            NoteUndefined("members." + field, values!, "without a group");
    }

    private void NoteChance(BrokerageChance chance)
    {
        foreach (var (name, role) in BrokerageLines)
        {
            var whole = chance.Whole(role);
            if (double.IsNaN(whole.Expected)) Note("brokerage." + name, "there are fewer than 2 people with a group");
            else if (double.IsNaN(whole.Z)) Note("brokerage." + name + ".z", "the standard deviation is 0");
            if (Options.Members == NetworkMembers.All) NoteUndefined("members.brokerage.z." + name, chance.Z(role), "without a group, or where the standard deviation is 0");
        }
    }
}
