namespace ResearchKit;

/// <summary>The people of a study without participants.csv: those named in interactions.csv, with the role they acted in most often.</summary>
internal static class PeopleNamed
{
    internal const string Note = "There is no participants.csv: people are those named in interactions.csv, with the role they acted in most often; sectors and dates are unknown.";

    internal static IReadOnlyList<Participant> In(StudyTables tables)
    {
        var roles = new SortedDictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var act in tables.Interactions)
        {
            if (act.InitiatorId is { } starter) See(roles, starter, act.InitiatorRole);
            for (int i = 0; i < act.RecipientIds.Count; i++) See(roles, act.RecipientIds[i], act.RecipientRoles.Count > i ? act.RecipientRoles[i] : null);
            foreach (string person in act.PresentIds) See(roles, person, null);
        }
        // What they agreed to is not recorded, so no more is taken for granted than some.
        return [.. roles.Select(p => new Participant(p.Key, Most(p.Value), "", null, null, null, null, Consent.Limited))];
    }

    private static void See(SortedDictionary<string, Dictionary<string, int>> roles, string person, string? role)
    {
        if (!roles.TryGetValue(person, out var counts)) roles[person] = counts = new(StringComparer.Ordinal);
        if (!string.IsNullOrEmpty(role)) counts[role] = counts.GetValueOrDefault(role) + 1;
    }

    private static string Most(Dictionary<string, int> counts)
        => counts.Count == 0 ? "" : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
}
