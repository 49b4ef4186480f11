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
        bool all = options.Members == NetworkMembers.All;
        if (!fewSteps) Note("centralization.betweenness", tooManySteps);
        else
        {
            Betweenness = Centrality.Betweenness(network, options.Effort);
            BetweennessCentralization = Noted("centralization.betweenness", Centralization.OfBetweenness(network, Betweenness));
        }
        if (partition is null) Note("ei", "no groups are given");
        else
        {
            Ei = Noted("ei.index", EiIndex.Of(network, partition));
            EiExpected = Noted("ei.expected", EiIndex.Expected(network, partition));
            int none = Grouping.Without(network, partition);
            if (none > 0) Note("ei", FormattableString.Invariant($"{none} people without a group are left out"));
        }
        Isolates = ResearchKit.Isolates.Of(network);
        WeakComponents = Components.WeakCount(network);
        StrongComponents = Components.StrongCount(network);
        if (all) OfMembers(fewSteps, fewTwoPaths, tooManySteps, tooManyTwoPaths);
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

    private void OfMembers(bool fewSteps, bool fewTwoPaths, string tooManySteps, string tooManyTwoPaths)
    {
        if (fewSteps)
        {
            var (closeness, harmonic) = Centrality.Reach(Network, Options.Effort);
            Closeness = new(Centrality.ClosenessInfo, Network.Roster, closeness, Network.Provenance);
            Harmonic = new(Centrality.HarmonicInfo, Network.Roster, harmonic, Network.Provenance);
        }
        else
        {
            foreach (string field in new[] { "betweenness", "closeness", "harmonic" }) Note("members." + field, tooManySteps);
        }
        if (fewTwoPaths)
        {
            var (constraint, size) = Burt.Of(Network, Options.Effort);
            Constraint = new(Burt.ConstraintInfo, Network.Roster, constraint, Network.Provenance);
            EffectiveSize = new(Burt.EffectiveSizeInfo, Network.Roster, size, Network.Provenance);
            NoteUndefined("members.constraint", Constraint, "without a tie");
            NoteUndefined("members.effectiveSize", EffectiveSize, "without a tie");
        }
        else
        {
            foreach (string field in new[] { "constraint", "effectiveSize" }) Note("members." + field, tooManyTwoPaths);
        }
        if (Partition is null)
        {
            foreach (string field in new[] { "group", "participation", "brokerage" }) Note("members." + field, "no groups are given");
            return;
        }
        Participation = ResearchKit.Participation.Of(Network, Partition);
        NoteUndefined("members.participation", Participation, "without a group, or without a tie to somebody with one");
        if (!fewTwoPaths) Note("members.brokerage", tooManyTwoPaths);
        else
        {
            Brokerage = ResearchKit.Brokerage.Of(Network, Partition, Options.Effort);
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

    private void Note(string field, string reason) => _notes.Add(new(field, reason));
}
