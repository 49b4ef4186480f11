namespace ResearchKit;

/// <summary>Attendance may add people who were there; a starter or recipient must agree with the act.</summary>
internal static class AttendanceRules
{
    internal static void Tell(StudyReading reading)
    {
        var rows = reading.Tables.Attendance;
        if (rows.Count == 0) return;
        var named = rows.Select(r => r.InteractionId).ToHashSet(StringComparer.Ordinal);
        var acts = reading.Tables.Interactions.Where(a => named.Contains(a.Id)).ToDictionary(a => a.Id, StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
        {
            if (!acts.TryGetValue(rows[i].InteractionId, out var act)) continue;
            bool agrees = rows[i].Part switch
            {
                AttendancePart.Initiator => act.InitiatorId == rows[i].ParticipantId,
                AttendancePart.Recipient => act.RecipientIds.Contains(rows[i].ParticipantId),
                _ => true,
            };
            if (!agrees)
                reading.Error(StudySchema.Attendance, i, "part", rows[i].ParticipantId, "attendance-contradicts", $"{act.Id} in interactions.csv does not say so: write part present, or mend the act.");
        }
    }
}
