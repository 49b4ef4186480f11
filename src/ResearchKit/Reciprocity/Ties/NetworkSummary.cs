namespace ResearchKit;

/// <summary>
/// One network in one object: what <c>researchkit network</c> prints. What is undefined or too costly is empty, with a note.
/// </summary>
public sealed partial class NetworkSummary
{
    private readonly List<FieldNote> _notes = [];

    private NetworkSummary(Network network, Partition? partition, NetworkSummaryOptions options)
    {
        (Network, Partition, Options) = (network, partition, options);
        network.Triangles(options.Effort);
        Density = Noted("density", ResearchKit.Density.Of(network));
        Reciprocity = ResearchKit.Reciprocity.Of(network);
        bool fewTwoPaths = options.Exact || network.Skeleton.TwoPaths() <= NetworkSummaryOptions.MostTwoPaths;
        bool fewSteps = options.Exact || (long)network.Count * network.Ties <= NetworkSummaryOptions.MostPathSteps;
        string tooManyTwoPaths = FormattableString.Invariant($"not computed: {network.Skeleton.TwoPaths()} two-paths are more than {NetworkSummaryOptions.MostTwoPaths}; --exact computes it");
        string tooManySteps = FormattableString.Invariant($"not computed: people x ties = {(long)network.Count * network.Ties} is more than {NetworkSummaryOptions.MostPathSteps}; --exact computes it");

        if (network.Directed) Dyads = DyadCensus.Of(network);
        else Note("dyads", "the network is undirected");
        foreach (var (name, estimate) in Reciprocities()) Noted("reciprocity." + name, estimate);
        if (!network.Directed) Note("triads", "the network is undirected");
        else if (!fewTwoPaths) Note("triads", tooManyTwoPaths);
        else if (network.Count > TriadCensus.MostPeople) Note("triads", FormattableString.Invariant($"not computed: more than {TriadCensus.MostPeople} people"));
        else Triads = TriadCensus.Of(network, options.Effort);

        Transitivity = Noted("transitivity", ResearchKit.Transitivity.Of(network));
        InDegreeCentralization = Noted("centralization.inDegree", Centralization.InDegree(network));
        OutDegreeCentralization = Noted("centralization.outDegree", Centralization.OutDegree(network));
        DegreeCentralization = Noted("centralization.degree", Centralization.Degree(network));
        DirectedTransitivity = Noted("transitivities.directed", ResearchKit.Transitivity.Directed(network));
        LocalTransitivity = Noted("transitivities.averageLocal", ResearchKit.Transitivity.AverageLocal(network));
        LocalTransitivityOfAll = Noted("transitivities.averageLocalAll", ResearchKit.Transitivity.AverageLocalOfAll(network));
        CorePeriphery = CorePeriphery.Of(network);
        Noted("corePeriphery.fit", CorePeriphery.Fit);
        Cores = Cores.In(network);
        DegreeAssortativity = Noted("assortativity.degree", Assortativity.ByDegree(network));
        bool all = options.Members == NetworkMembers.All;
        if (!fewSteps) Note("centralization.betweenness", tooManySteps);
        else
        {
            Betweenness = Centrality.Betweenness(network, options.Effort);
            BetweennessCentralization = Noted("centralization.betweenness", Centralization.OfBetweenness(network, Betweenness));
        }
        var incoming = fewSteps ? Reach.Of(network, TieDirection.In, options.Effort) : null;
        if (incoming is null) Note("distances", tooManySteps);
        else
        {
            Distances = PathLengths.Of(network, incoming);
            foreach (var (field, distance) in new[] { ("mean", Distances.Mean), ("meanAll", Distances.MeanOfAll), ("efficiency", Distances.Efficiency), ("diameter", Distances.Diameter) }) Noted("distances." + field, distance);
        }
        if (partition is null)
        {
            foreach (string field in new[] { "ei", "assortativity.group", "mixing", "brokerage", "spanners" }) Note(field, "no groups are given");
        }
        else
        {
            GroupAssortativity = Noted("assortativity.group", Assortativity.ByGroup(network, partition));
            if (partition.Groups.Count <= Mixing.MostGroups) Mixing = Mixing.Of(network, partition);
            else Note("mixing", FormattableString.Invariant($"not computed: {partition.Groups.Count} groups are more than {Mixing.MostGroups}"));
            if (fewTwoPaths) BrokerageChance = ResearchKit.Brokerage.AgainstChance(network, partition, ResearchKit.Brokerage.Of(network, partition, options.Effort));
            else Note("brokerage", tooManyTwoPaths);
            long deals = (long)new Draws().Count * (network.Count + network.Ties);
            if (!options.Exact && deals > NetworkSummaryOptions.MostDeals) NoteRange(FormattableString.Invariant($"no range: draws x (people + ties) = {deals} is more than {NetworkSummaryOptions.MostDeals}; --exact computes it"));
            else
            {
                EiByChance = Chance.Compare(new GroupedNetwork(network, partition), EiIndex.Of, NullModels.PermutedGroups, new(Seed: options.Seed) { Threads = options.Threads, Cancel = options.Cancel });
                if (EiByChance.Reason is { } why) NoteRange(why);
            }
            Ei = Noted("ei.index", EiIndex.Of(network, partition));
            EiExpected = Noted("ei.expected", EiIndex.Expected(network, partition));
            int none = Grouping.Without(network, partition);
            if (none > 0) Note("ei", FormattableString.Invariant($"{none} people without a group are left out"));
        }
        Isolates = ResearchKit.Isolates.Of(network);
        MeanDegree = Noted("meanDegree", NetworkDescriptives.MeanDegree(network));
        WeakComponents = Components.WeakCount(network);
        StrongComponents = Components.StrongCount(network);
        if (all) OfMembers(incoming, fewTwoPaths, tooManySteps, tooManyTwoPaths);
        NoteCore();
        if (partition is not null) NoteGroups();
        if (BrokerageChance is { } chance) NoteChance(chance);
        OfSeries();
        OfPeople(fewTwoPaths);
        if (network.ZeroWeights > 0) Note("ties", FormattableString.Invariant($"{network.ZeroWeights} rows of weight 0 make no tie"));
    }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>The groups; null when none are given.</summary>
    public Partition? Partition { get; }

    /// <summary>What was asked for.</summary>
    public NetworkSummaryOptions Options { get; }

    /// <summary>Ties over possible ties.</summary>
    public Estimate Density { get; }

    /// <summary>M, A and N; null when undirected.</summary>
    public DyadCensus? Dyads { get; }

    /// <summary>The five reciprocities.</summary>
    public ReciprocityProfile Reciprocity { get; }

    /// <summary>The 16 kinds of triples; null when undirected or too costly.</summary>
    public TriadCensus? Triads { get; }

    /// <summary>Global transitivity.</summary>
    public Estimate Transitivity { get; }

    /// <summary>Centralization of ties received.</summary>
    public Estimate InDegreeCentralization { get; }

    /// <summary>Centralization of ties given.</summary>
    public Estimate OutDegreeCentralization { get; }

    /// <summary>Centralization of betweenness; null when too costly.</summary>
    public Estimate? BetweennessCentralization { get; }

    /// <summary>E-I index; null without groups.</summary>
    public Estimate? Ei { get; }

    /// <summary>E-I index that group sizes alone give; null without groups.</summary>
    public Estimate? EiExpected { get; }

    /// <summary>People without a tie.</summary>
    public Estimate Isolates { get; }

    /// <summary>Number of weak components.</summary>
    public Estimate WeakComponents { get; }

    /// <summary>Number of strong components.</summary>
    public Estimate StrongComponents { get; }

    /// <summary>Betweenness, a person each; null when too costly.</summary>
    public PersonValues? Betweenness { get; }

    /// <summary>Closeness, a person each; null when too costly or not asked for.</summary>
    public PersonValues? Closeness { get; private set; }

    /// <summary>Harmonic centrality, a person each; null when too costly or not asked for.</summary>
    public PersonValues? Harmonic { get; private set; }

    /// <summary>Burt's constraint, a person each; null when too costly or not asked for.</summary>
    public PersonValues? Constraint { get; private set; }

    /// <summary>Burt's effective size, a person each; null when too costly or not asked for.</summary>
    public PersonValues? EffectiveSize { get; private set; }

    /// <summary>Participation coefficient, a person each; null without groups or when not asked for.</summary>
    public PersonValues? Participation { get; private set; }

    /// <summary>Brokerage roles, a person each; null without groups, when too costly or not asked for.</summary>
    public BrokerageCounts? Brokerage { get; private set; }

    /// <summary>Why fields are empty, and what else a reader must know.</summary>
    public IReadOnlyList<FieldNote> Notes => _notes;

    /// <summary>Network and groups together.</summary>
    public Provenance Provenance => Partition is null ? Network.Provenance : Network.Provenance + Partition.Provenance;

    /// <summary>Everything that can be said of a network, at a bearable cost.</summary>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; null: no groups.</param>
    /// <param name="options">How much, and what it may cost.</param>
    public static NetworkSummary Of(Network network, Partition? partition = null, NetworkSummaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new(network, partition, options ?? new());
    }

    private void OfMembers(Reach? incoming, bool fewTwoPaths, string tooManySteps, string tooManyTwoPaths)
    {
        if (incoming is not null) OfPaths(incoming);
        else
        {
            foreach (string field in new[] { "betweenness", "closeness", "harmonic", "closenessOut", "harmonicOut", "eigenvector", "pageRank" }) Note("members." + field, tooManySteps);
        }
        if (fewTwoPaths) OfHoles();
        else
        {
            foreach (string field in new[] { "constraint", "effectiveSize", "hierarchy", "constraintWeighted", "effectiveSizeWeighted", "hierarchyWeighted" }) Note("members." + field, tooManyTwoPaths);
        }
        if (Partition is null)
        {
            foreach (string field in new[] { "group", "participation", "brokerage", "crossInDegree", "crossOutDegree", "crossContacts" }) Note("members." + field, "no groups are given");
            return;
        }
        Participation = ResearchKit.Participation.Of(Network, Partition);
        CrossInDegree = CrossGroup.InDegree(Network, Partition);
        CrossOutDegree = CrossGroup.OutDegree(Network, Partition, CrossGroupReciprocity.OutDegreeInfo);
        CrossContacts = CrossGroup.Contacts(Network, Partition);
        NoteUndefined("members.participation", Participation, "without a group, or without a tie to somebody with one");
        if (!fewTwoPaths) Note("members.brokerage", tooManyTwoPaths);
        else
        {
            Brokerage = BrokerageChance!.Counts;
            if (Grouping.Without(Network, Partition) is > 0 and var none) Note("members.brokerage", FormattableString.Invariant($"null for {none} people without a group"));
        }
        if (Grouping.Without(Network, Partition) is > 0 and var ungrouped) Note("members.group", FormattableString.Invariant($"null for {ungrouped} people without a group"));
    }

    private IEnumerable<(string Name, Estimate Estimate)> Reciprocities() =>
    [
        ("arc", Reciprocity.Arc), ("dyad", Reciprocity.Dyad), ("symmetry", Reciprocity.Symmetry),
        ("correlation", Reciprocity.Correlation), ("weighted", Reciprocity.Weighted),
    ];

    private Estimate Noted(string field, Estimate estimate)
    {
        if (estimate.Reason is { } reason) Note(field, reason);
        return estimate;
    }

    private void NoteUndefined(string field, PersonValues values, string why)
    {
        int undefined = 0;
        foreach (double v in values.Values.Span) undefined += double.IsNaN(v) ? 1 : 0;
        if (undefined > 0) Note(field, FormattableString.Invariant($"null for {undefined} people {why}"));
    }

    private void NoteRange(string reason)
    {
        Note("ei.low", reason);
        Note("ei.high", reason);
    }

    private void Note(string field, string reason) => _notes.Add(new(field, reason));
}
