namespace ResearchKit;

/// <summary>Who took part: the first table of a study.</summary>
public static class Participants
{
    /// <summary>Number of people by role and sector.</summary>
    public static MeasureInfo Info { get; } = new(
        "participants",
        "People by role and sector",
        "people = persons in the study, each once, under the role held for most days of the period",
        "ResearchKit",
        0,
        double.PositiveInfinity);

    /// <summary>
    /// People by role and sector, with how many live in the area and how many are paid in that role, where recorded. Each person counts once, under the
    /// role held for most days of the period (ties: the role that began first, then the ordinally first word); the role spells come before
    /// participants.csv. People who withdrew consent are left out and counted.
    /// </summary>
    /// <remarks>
    /// Unit: persons. Sector: that of the counted role spell, else of participants.csv; empty where neither says. Without participants.csv the people are
    /// those named in interactions.csv, under the role in which they acted most often. Source: ResearchKit.
    /// </remarks>
    /// <param name="study">The study.</param>
    /// <returns>The groups; without people an empty result.</returns>
    public static ParticipantCounts ByRoleAndSector(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var provenance = study.Provenance.Without("people who withdrew consent", study.Participants.Count(p => p.Consent == Consent.Withdrawn));
        var people = study.Participants.Where(p => p.Consent != Consent.Withdrawn).DistinctBy(p => p.Id, StringComparer.Ordinal).Select(p => Counted(study, p)).ToList();
        if (study.Participants.Count == 0)
        {
            people = [.. Acted(study)];
            if (people.Count > 0) provenance = provenance.Noting("There is no participants.csv: people are those named in interactions.csv; sector, area and pay are not recorded.");
        }

        int atOnce = people.Count(p => p.TwoAtOnce), changed = people.Count(p => p.Changed);
        if (changed > 0)
            provenance = provenance.Noting(FormattableString.Invariant(
                $"{changed} of {people.Count} people held more than one role in the period ({atOnce} of them two at once); each is counted once, under the role held for most days."));
        var order = study.InOrder(people.Select(p => p.Role)).ToList();
        var groups = people.GroupBy(p => (p.Role, p.Sector)).OrderBy(g => order.IndexOf(g.Key.Role)).ThenBy(g => g.Key.Sector.Length == 0).ThenBy(g => g.Key.Sector, StringComparer.Ordinal)
            .Select(g => new ParticipantGroup(g.Key.Role, g.Key.Sector, g.Count(), Split.Of(g, p => p.LivesInArea), Split.Of(g, p => p.Paid), g.Count(p => p.Changed)));
        return new([.. groups], provenance);
    }

    private static Person Counted(Study study, Participant p)
    {
        var role = LongestRole.Of(study.Roles, p, p.Id, study.Period);
        string sector = role.Spell is { Sector.Length: > 0 } spell ? spell.Sector : p.Sector;
        return new(study.GroupOf(role.Word), sector, p.LivesInArea, role.Spell?.Paid, role.TwoAtOnce, role.Changed);
    }

    private static IEnumerable<Person> Acted(Study study)
    {
        var acted = new SortedDictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var act in study.Tables.Interactions)
        {
            if (act.InitiatorId is { } starter) Add(starter, act.InitiatorRole);
            for (int i = 0; i < act.RecipientIds.Count; i++) Add(act.RecipientIds[i], i < act.RecipientRoles.Count ? act.RecipientRoles[i] : null);
            foreach (string present in act.PresentIds) Add(present, null);
        }

        foreach (var roles in acted.Values)
        {
            var known = roles.Where(r => r.Key.Length > 0).OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Key).ToList();
            yield return new(study.GroupOf(known.FirstOrDefault() ?? ""), "", null, null, false, known.Count > 1);
        }

        void Add(string person, string? role)
        {
            if (!acted.TryGetValue(person, out var roles)) acted[person] = roles = new(StringComparer.Ordinal);
            roles[role ?? ""] = roles.GetValueOrDefault(role ?? "") + 1;
        }
    }

    private sealed record Person(RoleGroup Role, string Sector, bool? LivesInArea, bool? Paid, bool TwoAtOnce, bool Changed);
}
