namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>
    /// Figure F08: who started contact with whom, a panel a cycle; everybody keeps their place, which is found once from the contacts of all cycles.
    /// Contacts of a pair or a small group only: a mailing to many makes no tie.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="view">The team view names people by id. Outside the team no person is drawn: groups only, and no numbers.</param>
    /// <param name="seed">Seed of the places; another seed turns or mirrors the picture, the ties stay.</param>
    public static StudyChart ToSociogram(this Study study, View view = View.Team, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(study);
        const string id = "F08-sociogram", caption = "Who started contact with whom";
        var model = SociogramOf(study);
        var provenance = study.Interactions.Provenance;
        if (view == View.Public) return Groups(id, caption, model, provenance);
        const string howToRead = "Each mark is a person, its colour and shape the role held longest in the cycle (or two roles at once); a dark line joins two who each started a contact, "
            + "a pale arrow goes from the one who did; people keep their places, near means much contact, and left or right, up or down mean nothing.";
        return new(id, caption, howToRead, $"{caption}. {SociogramFigure.Words(model)}.", Counted(model.People.Count, "person", "people"), provenance, SociogramFigure.Of(model, seed));
    }

    internal static SociogramModel SociogramOf(Study study)
    {
        (string Label, Cycle? Cycle, Interactions Acts)[] windows = study.LeafCycles.Count == 0 ? [("All contacts", null, study.Interactions)]
            : [.. study.LeafCycles.Select(c => (study.LabelOf(c), (Cycle?)c, study.Interactions.During(c)))];
        var ties = windows.Select(w => TiesOf(study, w.Acts)).ToArray();
        var withdrawn = study.Participants.Where(p => p.Consent == Consent.Withdrawn).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        string[] words = [.. study.Roles.Words];
        // Roles that are left out of all counts of contact are left out here too.
        bool Counts(string person) => !withdrawn.Contains(person) && (Longest(study, person, study.Period) is not { } role || study.Roles.SideOf(role) != Side.Excluded);
        var roster = new Roster(study.Participants.Select(p => p.Id).Concat(ties.SelectMany(t => t.Keys).SelectMany(t => new[] { t.From, t.To })).Where(Counts));
        var joined = study.Participants.DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var panels = windows.Select((w, k) =>
        {
            var tied = ties[k].Keys.SelectMany(t => new[] { t.From, t.To }).ToHashSet(StringComparer.Ordinal);
            var days = w.Cycle is { } c ? new DateSpan(c.Start, c.End) : study.Period;
            int?[] groups = [.. roster.Ids.Select(p => tied.Contains(p) || Present(joined.GetValueOrDefault(p), days) ? (int?)GroupIn(study, p, days, words) : null)];
            SociogramModel.Tie[] arcs = [.. ties[k].Where(t => roster.IndexOf(t.Key.From) >= 0 && roster.IndexOf(t.Key.To) >= 0)
                .Select(t => new SociogramModel.Tie(roster.IndexOf(t.Key.From), roster.IndexOf(t.Key.To), t.Value)).OrderBy(t => t.From).ThenBy(t => t.To)];
            long contacts = (long)arcs.Sum(t => t.Weight);
            return new SociogramModel.Panel(w.Label, $"{Counted(groups.Count(g => g is not null), "person", "people")}, {Counted(contacts, "contact")} between two people", groups, arcs);
        });
        return new([.. words.Select(w => new SociogramModel.Group(study.Roles.LabelOf(w), study.Roles.SideOf(w))), new(RoleGroup.TwoRoles.Label, Side.None)], [.. Labels(roster).Select(l => new SociogramModel.Person(l))], [.. panels]);
    }

    /// <summary>Starter to recipients, for acts that make dyads; the number of such acts.</summary>
    private static SortedDictionary<(string From, string To), double> TiesOf(Study study, Interactions acts)
    {
        var ties = new SortedDictionary<(string, string), double>(Comparer<(string A, string B)>.Create((x, y) =>
            string.CompareOrdinal(x.A, y.A) is not 0 and var first ? first : string.CompareOrdinal(x.B, y.B)));
        foreach (var act in acts)
        {
            if (act.InitiatorId is not { } starter || !study.MakesDyads(act)) continue;
            foreach (string to in act.RecipientIds.Distinct(StringComparer.Ordinal))
                if (to != starter) ties[(starter, to)] = ties.GetValueOrDefault((starter, to)) + 1;
        }
        return ties;
    }

    private static bool Present(Participant? person, DateSpan? days)
        => person is not null && (days is not { } d || ((person.Joined is null || person.Joined <= d.Last) && (person.Left is null || person.Left >= d.First)));

    /// <summary>Place of the role among the groups; the last group is for those who held two roles at once in the middle of the window.</summary>
    private static int GroupIn(Study study, string person, DateSpan? days, string[] words)
        => days is { } d && study.Roles.At(person, d.First.AddDays(d.Days / 2)).Count > 1 ? words.Length : Array.IndexOf(words, Longest(study, person, days));

    /// <summary>The role held for most days of the window; ties go to the role that began first.</summary>
    private static string? Longest(Study study, string person, DateSpan? days)
    {
        if (study.Roles.Spells(person).Count == 0 || days is not { } d)
            return study.Roles.At(person, days?.First ?? DateOnly.MinValue) is [var only, ..] ? only.Word : null;
        return study.Roles.Spells(person).Select(s =>
            {
                int from = Math.Max(s.From.DayNumber, d.First.DayNumber), to = Math.Min(s.To?.DayNumber ?? int.MaxValue, d.Last.DayNumber);
                return (s.Role, s.From, Days: to - from + 1);
            })
            .Where(s => s.Days > 0).GroupBy(s => s.Role, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(s => s.Days)).ThenBy(g => g.Min(s => s.From)).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
    }

    /// <summary>Ids without the part that all begin with, up to a dash: SYN-P07 becomes P07.</summary>
    private static IEnumerable<string> Labels(Roster roster)
    {
        int common = 0;
        if (roster.Count > 1)
        {
            string first = roster[0], last = roster[roster.Count - 1];
            for (int i = 0; i < Math.Min(first.Length, last.Length) && first[i] == last[i]; i++)
                if (first[i] is '-' or '_') common = i + 1;
        }
        return roster.Ids.Select(id => id[common..]);
    }

    /// <summary>Outside the team: one mark a group with 10 or more people, and which groups started contact with which. No number, no person.</summary>
    private static StudyChart Groups(string id, string caption, SociogramModel model, Provenance provenance)
    {
        caption += ", by group";
        const string howToRead = "A mark is a group of at least 10 people; an arrow goes from the group whose members started contacts to the group they addressed, thicker for more.";
        var last = model.Panels.Count == 0 ? null : model.Panels[^1];
        int[] shown = [.. Enumerable.Range(0, model.Groups.Count).Where(g => model.Panels.All(p => p.GroupOf.Count(x => x == g) >= FewestOutside))];
        if (last is null || shown.Length < 2 || model.Groups.Where((g, i) => g.Side is Side.A or Side.B && !shown.Contains(i)).Any(g => model.Panels.Any(p => p.GroupOf.Any(x => x is { } i && i >= 0 && model.Groups[i] == g))))
            return NotShown(id, caption, howToRead, provenance, "Not shown: a group has fewer than 10 people.");
        string words = string.Join(", ", shown.Select(g => model.Groups[g].Label));
        return new(id, caption, howToRead, $"{caption}. Groups: {words}; in each cycle, which of them started contact with which.", "", provenance, GroupsFigure.Of(model, shown));
    }
}
