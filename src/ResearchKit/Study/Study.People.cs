namespace ResearchKit;

public sealed partial class Study
{
    private Dictionary<string, string[]>? _attending;

    /// <summary>Who took part in an act: starter, recipients and those present (attendance.csv included), each once.</summary>
    internal int PeopleIn(Interaction act)
    {
        _attending ??= Tables.Attendance.GroupBy(a => a.InteractionId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(a => a.ParticipantId).ToArray(), StringComparer.Ordinal);
        bool attended = _attending.TryGetValue(act.Id, out var also);
        // Most acts have a starter and one recipient: no set is made for them.
        if (!attended && act.PresentIds.Count == 0 && act.RecipientIds.Count == 1 && act.InitiatorId is { } starter)
            return starter == act.RecipientIds[0] ? 1 : 2;
        var people = new HashSet<string>(act.RecipientIds, StringComparer.Ordinal);
        people.UnionWith(act.PresentIds);
        if (act.InitiatorId is { } id) people.Add(id);
        if (attended) people.UnionWith(also!);
        return people.Count;
    }

    /// <summary>
    /// Whether an act makes dyads, starter-recipient: at most <see cref="StudySettings.MaxDyadSize"/> people took part, or it has exactly one recipient.
    /// </summary>
    internal bool MakesDyads(Interaction act) => act.RecipientIds.Count == 1 || PeopleIn(act) <= Settings.MaxDyadSize;

    /// <summary>
    /// The side on which somebody acted: by the role recorded in the contact, else by the roles held on the day; null when these are on two sides.
    /// </summary>
    internal Side? SideIn(Interaction? act, string person, DateOnly day)
    {
        if (act is not null)
        {
            if (act.InitiatorId == person && !string.IsNullOrEmpty(act.InitiatorRole)) return Roles.SideOf(act.InitiatorRole);
            for (int k = 0; k < act.RecipientRoles.Count; k++)
                if (act.RecipientIds[k] == person && act.RecipientRoles[k].Length > 0) return Roles.SideOf(act.RecipientRoles[k]);
        }
        return Roles.SideAt(person, day);
    }
}
