namespace ResearchKit;

/// <summary>
/// Bridge-builders (boundary spanners) of one window: named, by position and by job, kept apart; how far they are the same people; and what the contacts
/// across the sides look like with and without them. Tables name nobody.
/// </summary>
/// <remarks>
/// Named: by at least so many others (2 by default) in one wave that closed in the window. By position: Gould and Fernandez' total, at or above the 75th
/// percentile (R type 7) of the people with a group and a tie, ties at the limit included, and above 0. By job: a role spell of the window says so.
/// Nomination follows contact, and so does brokerage: all of this is descriptive. Position is not voice.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class Spanners
{
    private const string NobodyNamed = "nobody of the people compared is named in this window";

    private const string FollowsContact = "Nomination follows contact; descriptive.";

    private readonly Dictionary<SpannerKind, IReadOnlyList<string>> _people;
    private readonly Dictionary<string, Side> _sides;
    private readonly Study _study;
    private readonly DateSpan? _window;

    private Spanners(string label, Interactions acts, int namedBy, SpannerGroups groups)
    {
        (_study, _window, Label, Groups) = (acts.Study, acts.Window ?? acts.Study.Period, label, groups);
        var network = acts.ToNetwork();
        var sides = SidesOver.Of(_study, network);
        Brokerage = ResearchKit.Brokerage.Of(network, PartitionBy(groups, _study, network, sides));
        _sides = Enumerable.Range(0, network.Count).ToDictionary(i => network.Roster[i], i => sides[i], StringComparer.Ordinal);
        var (compared, limit, byPosition) = ByPosition(network, Brokerage);
        double[] totals = [.. compared.Select(i => (double)Brokerage.Total(i))];
        (Compared, Limit) = (compared.Length, limit);
        var named = NamedIn(_study, _window);
        int[] counts = [.. compared.Select(i => named.GetValueOrDefault(network.Roster[i]))];
        var appointed = AppointedIn(_study, _window);
        _people = new()
        {
            [SpannerKind.Nominated] = [.. named.Where(n => n.Value >= namedBy && _sides.ContainsKey(n.Key)).Select(n => n.Key).Order(StringComparer.Ordinal)],
            [SpannerKind.Structural] = byPosition,
            [SpannerKind.Appointed] = [.. appointed.Where(_sides.ContainsKey).Order(StringComparer.Ordinal)],
        };
        Provenance = Brokerage.Provenance.Without("people named or appointed who are not in the network of the window", named.Count(n => n.Value >= namedBy && !_sides.ContainsKey(n.Key)) + appointed.Count(p => !_sides.ContainsKey(p)))
            .Noting(FollowsContact);
        if (WaveUnknown(_study)) Provenance = Provenance.Noting("A wave of nominations is not in waves.csv: it counts on the last day of the study.");
        string[] ids = [.. compared.Select(i => network.Roster[i])];
        Overlaps =
        [
            Overlap(ids, SpannerKind.Nominated, SpannerKind.Structural),
            Overlap(ids, SpannerKind.Nominated, SpannerKind.Appointed),
            Overlap(ids, SpannerKind.Structural, SpannerKind.Appointed),
        ];
        RankCorrelation = Correlation(counts, totals);
        NamedBy = namedBy;
        Positions = [.. compared.Select((i, k) => (Id: ids[k], Named: counts[k], Total: Brokerage.Total(i))).Select(p => new SpannerPosition(
            p.Id, p.Named, p.Total, Is(SpannerKind.Nominated, p.Id), Is(SpannerKind.Structural, p.Id), Is(SpannerKind.Appointed, p.Id)))];
        var counting = Counting.Of(_study);
        var table = ActTable.Of(acts, counting).ByPairs();
        Contacts = [.. Enum.GetValues<SpannerKind>().Select(kind => ContactsOf(kind, table, counting))];
    }

    /// <summary>Which window: the title of a cycle, or "all".</summary>
    public string Label { get; }

    /// <summary>Which groups the people between whom somebody stands belong to.</summary>
    public SpannerGroups Groups { get; }

    /// <summary>Brokerage in the network of started contacts of the window, by <see cref="Groups"/>. For the team only.</summary>
    public BrokerageCounts Brokerage { get; }

    /// <summary>From how many open two-paths on somebody is a bridge-builder by position; NaN when nobody has a group and a tie.</summary>
    public double Limit { get; }

    /// <summary>By how many others somebody must be named in one wave to be a bridge-builder by name.</summary>
    public int NamedBy { get; }

    /// <summary>The people compared, in the order of ids and never by rank. For the team only.</summary>
    public IReadOnlyList<SpannerPosition> Positions { get; }

    /// <summary>People with a group and a tie: over them the three ways are compared.</summary>
    public int Compared { get; }

    /// <summary>Two by two, for each two of the three ways.</summary>
    public IReadOnlyList<SpannerOverlap> Overlaps { get; }

    /// <summary>Spearman's correlation of by how many others people were named (most in one wave) and their brokerage.</summary>
    public Estimate RankCorrelation { get; }

    /// <summary>The contacts across the sides with bridge-builders of each kind.</summary>
    public IReadOnlyList<SpannerContacts> Contacts { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Bridge-builders over the whole study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="namedBy">Fewest others who must have named somebody in one wave, 1 or more.</param>
    /// <param name="groups">Roles, sides or sectors. The total of the five brokerage roles does not depend on the groups, only on who has one.</param>
    public static Spanners Of(Study study, int namedBy = 2, SpannerGroups groups = SpannerGroups.Role)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of(study.Interactions, namedBy, groups);
    }

    /// <summary>Bridge-builders of the window of these contacts.</summary>
    /// <param name="interactions">The contacts.</param>
    /// <param name="namedBy">Fewest others who must have named somebody in one wave, 1 or more.</param>
    /// <param name="groups">Roles, sides or sectors. The total of the five brokerage roles does not depend on the groups, only on who has one.</param>
    public static Spanners Of(Interactions interactions, int namedBy = 2, SpannerGroups groups = SpannerGroups.Role)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(namedBy);
        return new("all", interactions, namedBy, groups);
    }

    /// <summary>Bridge-builders of each leaf cycle in order; of the whole study where it has no cycles.</summary>
    /// <param name="study">The study.</param>
    /// <param name="namedBy">Fewest others who must have named somebody in one wave, 1 or more.</param>
    /// <param name="groups">Roles, sides or sectors. The total of the five brokerage roles does not depend on the groups, only on who has one.</param>
    public static IReadOnlyList<Spanners> ByCycle(Study study, int namedBy = 2, SpannerGroups groups = SpannerGroups.Role)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(namedBy);
        return study.LeafCycles.Count == 0 ? [Of(study, namedBy, groups)] : [.. study.LeafCycles.Select(c => new Spanners(study.LabelOf(c), study.Interactions.During(c), namedBy, groups))];
    }

    /// <summary>The ids of the bridge-builders of one kind, in ordinal order and never by rank. For the team only.</summary>
    public IReadOnlyList<string> People(SpannerKind kind) => _people[kind];

    private static Partition PartitionBy(SpannerGroups groups, Study study, Network network, Side[] sides) => groups switch
    {
        SpannerGroups.Role => study.Roles.Over(network),
        SpannerGroups.Side => new("side", network.Roster, [SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B)], Array.ConvertAll(sides, s => s == Side.A ? 0 : s == Side.B ? 1 : -1), network.Provenance),
        SpannerGroups.Sector => study.SectorsOver(network),
        _ => throw new ArgumentOutOfRangeException(nameof(groups), groups, "There are: Role, Side, Sector."),
    };

    /// <summary>Who is compared (places in the roster), the limit, and the ids of those at or above it.</summary>
    internal static (int[] Compared, double Limit, string[] People) ByPosition(Network network, BrokerageCounts brokerage)
    {
        int[] compared = [.. Enumerable.Range(0, network.Count).Where(i => brokerage.HasGroup(i) && network.Out(i).Length + network.In(i).Length > 0)];
        double limit = Quantiles.Of([.. compared.Select(i => (double)brokerage.Total(i)).Order()], 0.75);
        return (compared, limit, [.. compared.Where(i => brokerage.Total(i) is > 0 and var total && total >= limit).Select(i => network.Roster[i])]);
    }

    /// <summary>Who is named or has it as a job in a window, without the rest that this class says. By position: <see cref="ByPosition"/>.</summary>
    internal static IReadOnlyCollection<string> NamedOrAppointed(SpannerKind kind, Study study, DateSpan? window, int namedBy = 2)
        => kind == SpannerKind.Appointed ? AppointedIn(study, window) : [.. NamedIn(study, window).Where(n => n.Value >= namedBy).Select(n => n.Key)];

    private bool Is(SpannerKind kind, string person) => _people[kind].Contains(person, StringComparer.Ordinal);

    /// <summary>By how many others each person was named, in the wave of the window in which that was most: single namings of different waves do not add up.</summary>
    private static Dictionary<string, int> NamedIn(Study study, DateSpan? window)
    {
        var closed = study.Tables.Waves.DistinctBy(w => w.Id, StringComparer.Ordinal).ToDictionary(w => w.Id, w => w.Closed, StringComparer.Ordinal);
        return study.Tables.Nominations.Where(n => n.Kind == Nominations.BoundarySpanner && n.NominatorId != n.NomineeId)
            .Where(n => window is not { } days || ((closed.TryGetValue(n.WaveId, out var day) ? day : study.Period?.Last) is { } on && days.Contains(on)))
            .GroupBy(n => n.NomineeId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.GroupBy(n => n.WaveId, StringComparer.Ordinal).Max(w => w.Select(n => n.NominatorId).Distinct(StringComparer.Ordinal).Count()), StringComparer.Ordinal);
    }

    private static bool WaveUnknown(Study study) => study.Tables.Nominations.Any(n => n.Kind == Nominations.BoundarySpanner && !study.Tables.Waves.Any(w => w.Id == n.WaveId));

    private static HashSet<string> AppointedIn(Study study, DateSpan? window) => study.Tables.RoleSpells
        .Where(s => s.AppointedSpanner && (window is not { } days || (s.From <= days.Last && (s.To is null || s.To >= days.First)))).Select(s => s.ParticipantId).ToHashSet(StringComparer.Ordinal);

    private SpannerOverlap Overlap(string[] compared, SpannerKind first, SpannerKind second)
    {
        HashSet<string> one = new(_people[first], StringComparer.Ordinal), two = new(_people[second], StringComparer.Ordinal);
        int both = compared.Count(p => one.Contains(p) && two.Contains(p)), a = compared.Count(one.Contains) - both, b = compared.Count(two.Contains) - both, either = both + a + b;
        var jaccard = either == 0
            ? Estimate.Undefined(OverlapInfo, 0, "persons", Provenance, "nobody is a bridge-builder in either way")
            : new Estimate(OverlapInfo, (double)both / either, either, "persons", Provenance) { Numerator = both, Denominator = either };
        return new(first, second, both, a, b, compared.Length - either, jaccard);
    }

    private Estimate Correlation(int[] named, double[] totals)
    {
        double rho = ResearchKit.RankCorrelation.Spearman([.. named.Select(n => (double)n)], totals);
        if (!double.IsNaN(rho)) return new(RankCorrelationInfo, rho, named.Length, "persons", Provenance);
        return Estimate.Undefined(RankCorrelationInfo, named.Length, "persons", Provenance, Array.TrueForAll(named, n => n == 0) ? NobodyNamed : "all have the same number");
    }

    private SpannerContacts ContactsOf(SpannerKind kind, ActTable table, Counting counting)
    {
        var people = _people[kind].ToHashSet(StringComparer.Ordinal);
        var provenance = table.PairProvenance;
        var pairings = Enum.GetValues<SpannerPairing>();
        string? nobody = people.Count > 0 ? null : kind switch
        {
            SpannerKind.Nominated => "nobody is named by enough others in this window",
            SpannerKind.Structural => "nobody stands between two others who have no direct tie",
            _ => "the record says of nobody that bridging is their job",
        };
        var acts = new SpannerActs(table, counting.MinimumContacts, people);
        int[] fewest = [.. pairings.Select(acts.FewestPeople)];
        var replicates = Replicates.Of(table, acts);
        long N(int place) => (long)replicates.Theta(place);
        Estimate Made(MeasureInfo info, int value, JackknifeScale scale, long n, string unit, string undefined) => nobody is not null
            ? Estimate.Undefined(info, 0, unit, provenance, nobody)
            : Estimates.Of(info, replicates, value, scale, counting, n, unit, provenance, undefined) with { Rule = null };
        Estimate Less(MeasureInfo info, Func<SpannerPairing, int> place, Func<SpannerPairing, int> count, string unit, string undefined, SpannerPairing of, SpannerPairing less) => nobody is not null
            ? Estimate.Undefined(info, 0, unit, provenance, nobody)
            : Estimates.Of(info, replicates.Select(v => v[place(of)] - v[place(less)]), 0, JackknifeScale.Raw, counting, N(count(of)) + N(count(less)), unit, provenance, undefined) with { Rule = null };
        const string none = "no contact makes a pair across the sides", few = "no such pair has enough contacts", empty = "there is no contact of such pairs";
        const string oneFew = "one of the two has no pair with enough contacts", oneEmpty = "one of the two has no contact", ofPairs = "contacts of pairs";
        // A range needs six people on each side of the pairs it speaks of, not of all pairs (policy: fewer give counts and points).
        Estimate Enough(Estimate estimate, int people) => estimate.Interval is null || people >= PersonMean.FewestPeople ? estimate
            : estimate with { Interval = null, NoInterval = FormattableString.Invariant($"too few people: {people} on a side of these pairs; a range needs {PersonMean.FewestPeople}") };
        // A share at its end does not move when people are left out: the difference would have the range of the other share alone (docs/simulation.md, bridge-builders).
        Estimate Open(Estimate estimate, params ReadOnlySpan<int> shares)
        {
            foreach (int share in shares)
                if (estimate.Interval is not null && replicates.Theta(share) is <= 0 or >= 1) return estimate with { Interval = null, NoInterval = "one of the two shares is 0 or 1: no range can be given" };
            return estimate;
        }
        SpannerDifference Difference(SpannerPairing of, SpannerPairing less)
        {
            int people = Math.Min(fewest[(int)of], fewest[(int)less]);
            return new(
                of, less, Open(Enough(Less(TurnShareDifferenceInfo, SpannerActs.Turns, SpannerActs.Eligible, "pairs", oneFew, of, less), people), SpannerActs.Turns(of), SpannerActs.Turns(less)),
                Open(Enough(Less(MutualShareDifferenceInfo, SpannerActs.Mutual, SpannerActs.Eligible, "pairs", oneFew, of, less), people), SpannerActs.Mutual(of), SpannerActs.Mutual(less)),
                Enough(Less(BalanceDifferenceInfo, SpannerActs.Balance, SpannerActs.ContactsOf, ofPairs, oneEmpty, of, less), people));
        }
        long contacts = N(SpannerActs.Contacts);
        return new(
            kind,
            Made(ContactShareInfo, SpannerActs.Share, JackknifeScale.Logit, contacts, "contacts of pairs", none),
            Made(ContactBaseInfo, SpannerActs.Base, JackknifeScale.Logit, (long)table.SideA.Length * table.SideB.Length, "possible pairs", none),
            Made(ContactGapInfo, SpannerActs.Gap, JackknifeScale.Raw, contacts, "contacts of pairs", none),
            [.. pairings.Select(p => new SpannerPairs(
                p, Enough(Made(Reciprocity.TurnShareInfo, SpannerActs.Turns(p), JackknifeScale.Logit, N(SpannerActs.Eligible(p)), "pairs", few), fewest[(int)p]),
                Enough(Made(Mutuality.ObservedInfo, SpannerActs.Mutual(p), JackknifeScale.Logit, N(SpannerActs.Eligible(p)), "pairs", few), fewest[(int)p]),
                Enough(Made(BalanceInfo, SpannerActs.Balance(p), JackknifeScale.Raw, N(SpannerActs.ContactsOf(p)), ofPairs, empty), fewest[(int)p])))],
            [
                Difference(SpannerPairing.With, SpannerPairing.Without), Difference(SpannerPairing.OnSideA, SpannerPairing.Without),
                Difference(SpannerPairing.OnSideB, SpannerPairing.Without), Difference(SpannerPairing.OnSideA, SpannerPairing.OnSideB),
            ]);
    }
}
