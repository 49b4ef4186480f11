namespace ResearchKit;

/// <summary>From the record to persons x meetings.</summary>
public static class MeetingAttendance
{
    /// <summary>Who was at which meeting.</summary>
    /// <remarks>
    /// A meeting is an act of kind meeting, or one that attendance.csv or turns.csv names. At it are its starter, its recipients, those present, those in
    /// attendance.csv and those who spoke by turns.csv, each once. People on an excluded side (researchers) and those who withdrew are left out; a meeting of
    /// nobody else stays, with nobody at it.
    /// </remarks>
    /// <param name="acts">The acts; <see cref="Interactions.During(Cycle)"/> and its like give those of a cycle or of days.</param>
    /// <param name="boundary">Who counts. Default: everybody who was in the study in the window.</param>
    public static TwoModeNetwork ToTwoMode(this Interactions acts, Boundary boundary = Boundary.Present)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var study = acts.Study;
        var attendance = study.Tables.Attendance.ToLookup(a => a.InteractionId, a => a.ParticipantId, StringComparer.Ordinal);
        var speakers = study.Tables.Turns.ToLookup(t => t.InteractionId, t => t.SpeakerId, StringComparer.Ordinal);
        var withdrawn = study.Participants.Where(p => p.Consent == Consent.Withdrawn).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var meetings = acts.Where(a => a.Kind == InteractionKind.Meeting || attendance.Contains(a.Id) || speakers.Contains(a.Id)).ToList();
        var rows = new List<(string Person, string Meeting)>();
        long excluded = 0;
        foreach (var meeting in meetings)
        {
            var there = new SortedSet<string>(meeting.RecipientIds.Concat(meeting.PresentIds).Concat(attendance[meeting.Id]).Concat(speakers[meeting.Id]), StringComparer.Ordinal);
            if (meeting.InitiatorId is { } starter) there.Add(starter);
            there.ExceptWith(withdrawn);
            var day = DateOnly.FromDateTime(meeting.Start);
            foreach (string person in there)
            {
                if (study.SideIn(meeting, person, day) == Side.Excluded) excluded++;
                else rows.Add((person, meeting.Id));
            }
        }
        var persons = InteractionNetworks.MembersOf(acts, rows.Select(r => r.Person), boundary);
        var provenance = acts.Provenance.Without("acts that are no meetings", acts.Count - meetings.Count).Without("attendances of people on an excluded side", excluded);
        return TwoModeNetwork.FromRows(rows, provenance, persons, new Roster(meetings.Select(m => m.Id)), acts.Window);
    }
}
