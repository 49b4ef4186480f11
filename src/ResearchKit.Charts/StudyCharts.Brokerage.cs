namespace ResearchKit;

public static partial class StudyCharts
{
    private static readonly (BrokerageRole Role, string Words, string Path)[] BrokerageWords =
    [
        (BrokerageRole.Coordinator, "within one group", "A > A > A: coordinator"),
        (BrokerageRole.Consultant, "between two of another group", "A > B > A: consultant"),
        (BrokerageRole.Gatekeeper, "into one's own group", "A > B > B: gatekeeper"),
        (BrokerageRole.Representative, "out of one's own group", "A > A > B: representative"),
        (BrokerageRole.Liaison, "between two other groups", "A > B > C: liaison"),
    ];

    /// <summary>Figure F28: how often people stand between two others without a direct tie, by role of the one in the middle, against chance. The whole network; nobody is named.</summary>
    /// <param name="brokerage">The counts beside chance.</param>
    /// <param name="view">Outside the team nothing is shown: small counts of a few people in the middle.</param>
    public static StudyChart ToChart(this BrokerageChance brokerage, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(brokerage);
        const string id = "F28-brokerage", caption = "Between two others without a direct tie";
        const string howToRead = "Each bar counts ways of two steps from one person over another to a third, where the first has no tie to the third, by the groups of the three; the line with its band is what this many ties and groups of this size give by chance. More contacts give more of all of them.";
        if (view == View.Public) return NotShown(id, caption, howToRead, brokerage.Provenance, "Not shown outside the team: few people stand in the middle.");
        BrokerageBar[] bars = [.. BrokerageWords.Select(r => new BrokerageBar(Capital(r.Words), r.Path, brokerage.Whole(r.Role)))];
        int people = Enumerable.Range(0, brokerage.Counts.Roster.Count).Count(brokerage.Counts.HasGroup);
        string n = $"{Counted(people, "person", "people")} with a group, {Counted((long)brokerage.Whole(null).Observed, "two-path")}";
        return new(id, caption, howToRead, $"{caption}. {BrokerageFigure.Words(bars)}.", n, brokerage.Provenance, BrokerageFigure.Of(bars));
    }

    /// <summary>Figure F31: between two others, person by person, for the team: a bar a person with the five roles, people under their group in the order of ids and never by rank.</summary>
    /// <param name="brokerage">The counts beside chance.</param>
    /// <param name="partition">Who belongs to which group, as for the counts: headings. Null: one list.</param>
    /// <param name="view">Outside the team nothing is shown.</param>
    public static StudyChart ToPersonsChart(this BrokerageChance brokerage, Partition? partition = null, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(brokerage);
        return PersonsChart(brokerage, partition, g => g, view);
    }

    /// <summary>Figure F31: between two others, person by person for a study, people under their role. For the team.</summary>
    /// <param name="study">The study.</param>
    /// <param name="cycle">The cycle; null: all contacts.</param>
    /// <param name="view">Outside the team nothing is shown.</param>
    public static StudyChart ToBrokeragePersonsChart(this Study study, Cycle? cycle = null, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(study);
        var network = (cycle is null ? study.Interactions : study.Interactions.During(cycle)).ToNetwork();
        var roles = study.Roles.Over(network);
        return PersonsChart(Brokerage.AgainstChance(network, roles), roles, w => RoleLabel(study, w), view);
    }

    private static string RoleLabel(Study study, string word) => word == RolePartition.TwoRoles ? RoleGroup.TwoRoles.Label : study.Roles.LabelOf(word);

    private static StudyChart PersonsChart(BrokerageChance brokerage, Partition? partition, Func<string, string> labelOf, View view)
    {
        const string id = "F31-brokerage-persons", caption = "Between two others without a direct tie, person by person";
        const string howToRead = "For the team only. Each bar is a person; its parts are the five ways to stand between two others, and the line is what chance gives in all. More contacts give more of them: it is a place in the record, not a merit.";
        if (view == View.Public) return NotShown(id, caption, howToRead, brokerage.Provenance, "Not shown outside the team: each bar is a person.");
        var counts = brokerage.Counts;
        string[] labels = [.. PersonLabels.Of(counts.Roster)];
        int[] group = partition?.On(counts.Roster).ToArray() ?? new int[counts.Roster.Count];
        BrokeragePerson[] people =
        [
            .. Enumerable.Range(0, counts.Roster.Count).Where(counts.HasGroup).OrderBy(i => group[i] < 0 ? int.MaxValue : group[i]).ThenBy(i => i)
                .Select(i => new BrokeragePerson(labels[i], partition is null ? "People" : group[i] < 0 ? "No group" : Capital(labelOf(partition.Groups[group[i]])), [.. BrokerageWords.Select(r => counts[i, r.Role])], brokerage[i, null].Expected)),
        ];
        string words = $"{Counted(people.Length, "person", "people")} with a group; " + string.Join(", ", BrokerageWords.Select(r => FormattableString.Invariant($"{r.Words} {brokerage.Whole(r.Role).Observed:0}")));
        return new(id, caption, howToRead, $"{caption}. {words}.", $"{Counted(people.Length, "person", "people")} with a group", brokerage.Provenance, BrokeragePersonsFigure.Of(people, [.. BrokerageWords.Select(r => r.Words)]));
    }
}
