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
}
