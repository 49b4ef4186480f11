namespace ResearchKit;

/// <summary>
/// People who hold two roles at once beside people who hold one, cycle by cycle: contacts, contacts with another role, betweenness, brokerage, recorded hours and the
/// share of them in evenings and weekends. Means over people, each with its n.
/// </summary>
/// <remarks>
/// Two roles at once: two role spells of the person share a day of the cycle. A contact with another role is somebody with no role in common; who holds two roles has
/// fewer such people left. Time: people with an entry. For time the difference has Welch's range from 6 people a side on; for places in a network, where people hang
/// together, the reference is labels dealt out anew.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class DualRoles
{
    private const string TwoRoles = RolePartition.TwoRoles, OneRole = "one role";

    private DualRoles(IReadOnlyList<DualRoleRow> rows, IReadOnlyList<(string, int, int)> people, Provenance provenance) => (Rows, _people, Provenance) = (rows, people, provenance);

    private readonly IReadOnlyList<(string Label, int Two, int One)> _people;

    /// <summary>What a difference is.</summary>
    public static MeasureInfo Info { get; } = new(
        "dual-role-difference", "Two roles less one role", "mean over people who hold two roles at once - mean over people who hold one role, of contacts, betweenness, brokerage or time", "ResearchKit",
        double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>A row a cycle and measure.</summary>
    public IReadOnlyList<DualRoleRow> Rows { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>People with two roles and with one, in each cycle of who started contact with whom.</summary>
    /// <param name="study">The study.</param>
    /// <param name="draws">How many draws, from which seed; 2,000 from seed 1 by default.</param>
    public static DualRoles Of(Study study, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = new List<DualRoleRow>();
        var people = new List<(string, int, int)>();
        var provenance = study.Provenance;
        var series = study.ToNetworks().Items;
        for (int k = 0; k < series.Count; k++)
        {
            var (label, network) = series[k];
            var cycle = study.LeafCycles.Count == 0 ? null : study.LeafCycles[k];
            var grouped = new GroupedNetwork(network, Over(study, network));
            provenance += Dated(Grouping.ProvenanceOf(network, grouped.Partition), network, series.Count == 1 ? "" : $"{label}: ");
            var group = grouped.Partition.Group.Span;
            people.Add((label, group.Count(0), group.Count(1)));
            rows.AddRange(Places(label, study, grouped, draws));
            rows.AddRange(Times(label, study, grouped, [.. study.Tables.TimeLog.Where(e => cycle is null || study.CycleAt(e.Date) == cycle)]));
        }
        if (study.Tables.TimeLog.Count > 0) provenance = provenance.Noting("Recorded time only: people who keep no log are not in it.");
        return new(rows, people, provenance);
    }

    /// <summary>Who holds two roles at once and who holds one, in the window of a network; people without a role are in no group.</summary>
    /// <param name="study">The study.</param>
    /// <param name="network">The network; its window counts.</param>
    public static Partition Over(Study study, Network network)
    {
        ArgumentNullException.ThrowIfNull(study);
        var roles = study.Roles.Over(network);
        int[] group = Array.ConvertAll(roles.Group.ToArray(), g => g < 0 ? -1 : roles.Groups[g] == TwoRoles ? 0 : 1);
        return new("roles held at once", network.Roster, [TwoRoles, OneRole], group, roles.Provenance);
    }

    /// <summary>The difference of means of a number a person, as a measure with one parameter. Undefined without people, with a value, on one of the sides.</summary>
    /// <param name="values">One number a person; NaN where there is none.</param>
    /// <example><code>Chance.Compare(new GroupedNetwork(network, DualRoles.Over(study, network)), DualRoles.Difference(Centrality.Betweenness(network)), NullModels.PermutedGroups)</code></example>
    public static Func<GroupedNetwork, Estimate> Difference(PersonValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return grouped =>
        {
            ArgumentNullException.ThrowIfNull(grouped);
            var (two, one) = Split(values, grouped);
            return two.Count == 0 || one.Count == 0 ? Estimate.Undefined(Info, two.Count + one.Count, "persons", values.Provenance, two.Count == 0 ? "nobody with a value holds two roles" : "nobody with a value holds one role")
                : new(Info, PersonMean.Of(two) - PersonMean.Of(one), two.Count + one.Count, "persons", values.Provenance);
        };
    }

    /// <summary>What the roles of one cycle say of themselves, under the name of that cycle; what the network says holds for all.</summary>
    private static Provenance Dated(Provenance both, Network network, string when)
    {
        var dated = both.Excluded.Aggregate(Provenance.From(both.Origin, both.Synthetic, both.Seed), (all, e) => all.Without(e.Reason, e.Count));
        return both.Notes.Aggregate(dated, (all, note) => all.Noting(network.Provenance.Notes.Contains(note, StringComparer.Ordinal) ? note : when + note));
    }

    private static (List<double> Two, List<double> One) Split(PersonValues values, GroupedNetwork grouped)
    {
        var roster = grouped.Network.Roster;
        var group = grouped.Partition.On(roster).Span;
        bool same = ReferenceEquals(roster, values.Roster);
        var of = values.Values.Span;
        List<double> two = [], one = [];
        for (int i = 0; i < roster.Count; i++)
        {
            int place = same ? i : values.Roster.IndexOf(roster[i]);
            if (group[i] < 0 || place < 0 || double.IsNaN(of[place])) continue;
            (grouped.Partition.Groups[group[i]] == TwoRoles ? two : one).Add(of[place]);
        }
        return (two, one);
    }

    private static IEnumerable<DualRoleRow> Places(string label, Study study, GroupedNetwork grouped, Draws? draws)
    {
        var network = grouped.Network;
        (string Name, string Unit, PersonValues Values)[] measures =
        [
            ("people in contact", "persons", Each(network, i => network.Skeleton.Degree(i))),
            ("people in contact with another role", "persons", OtherRoles(study, network)),
            ("betweenness", "", Centrality.Betweenness(network)),
            ("brokerage (two-paths)", "", Brokerage.Of(network, study.Roles.Over(network)).Totals()),
        ];
        foreach (var (name, unit, values) in measures)
        {
            var measure = Difference(values);
            var (two, one) = Split(values, grouped);
            yield return new(label, name, unit, two.Count, PersonMean.Of(two), one.Count, PersonMean.Of(one),
                measure(grouped) with { NoInterval = "people of one network hang together: see what labels dealt out anew give" }, Chance.Compare(grouped, measure, NullModels.PermutedGroups, draws));
        }
    }

    private static IEnumerable<DualRoleRow> Times(string label, Study study, GroupedNetwork grouped, List<TimeEntry> entries)
    {
        var network = grouped.Network;
        var of = entries.ToLookup(e => e.ParticipantId, StringComparer.Ordinal);
        var hours = Each(network, i => of[network.Roster[i]].Any() ? of[network.Roster[i]].Sum(e => (long)e.Minutes) / 60.0 : double.NaN);
        var late = Each(network, i =>
        {
            var known = of[network.Roster[i]].Where(e => e.OutOfHours is not null).ToList();
            long all = known.Sum(e => (long)e.Minutes);
            return all == 0 ? double.NaN : (double)known.Where(e => e.OutOfHours == true).Sum(e => (long)e.Minutes) / all;
        });
        foreach (var (name, unit, values, low, high) in new[] { ("recorded hours", "hours", hours, double.NegativeInfinity, double.PositiveInfinity), ("share of hours in evenings and weekends", "", late, -1, 1) })
        {
            var (two, one) = Split(values, grouped);
            var difference = Difference(values)(grouped);
            if (difference.IsDefined)
            {
                var (interval, none) = PersonMean.Difference(two, one, low, high);
                difference = difference with { Interval = interval, NoInterval = none };
            }
            yield return new(label, name, unit, two.Count, PersonMean.Of(two), one.Count, PersonMean.Of(one), difference, null);
        }
    }

    private static PersonValues OtherRoles(Study study, Network network)
    {
        var roles = study.Roles.Over(network);
        string[][] held = [.. Enumerable.Range(0, network.Count).Select(i => roles.Group.Span[i] is < 0 ? [] : roles.Groups[roles.Group.Span[i]] is var word && word == TwoRoles
            ? RolesTogether.AtOnce(study, network.Roster[i], network.Window).ToArray() : [word])];
        return Each(network, i =>
        {
            if (held[i].Length == 0) return double.NaN;
            int others = 0;
            foreach (int j in network.Skeleton.Neighbours(i)) others += held[j].Length > 0 && !held[i].Any(held[j].Contains) ? 1 : 0;
            return others;
        });
    }

    private static PersonValues Each(Network network, Func<int, double> value) => new(Info, network.Roster, Enumerable.Range(0, network.Count).Select(value).ToArray(), network.Provenance);
}
