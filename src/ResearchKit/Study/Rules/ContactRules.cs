namespace ResearchKit;

/// <summary>Acts: people who were there, a cycle to belong to, no act twice. All of these are warnings.</summary>
internal static class ContactRules
{
    internal static void Tell(StudyReading reading)
    {
        var acts = reading.Tables.Interactions;
        var stays = reading.Tables.Participants.ToDictionary(p => p.Id, p => (Joined: p.Joined ?? DateOnly.MinValue, Left: p.Left ?? DateOnly.MaxValue), StringComparer.Ordinal);
        bool anyStay = stays.Values.Any(s => s.Joined > DateOnly.MinValue || s.Left < DateOnly.MaxValue);
        var cycles = reading.Tables.Cycles;
        var period = DateRules.PeriodOf(reading);
        var seen = new HashSet<Interaction>(SameAct.Comparer);
        for (int i = 0; i < acts.Count; i++)
        {
            var act = acts[i];
            var day = DateOnly.FromDateTime(act.Start);
            if (anyStay)
            {
                if (act.InitiatorId is { } starter) Stay(i, act, day, "initiator_id", starter);
                for (int k = 0; k < act.RecipientIds.Count; k++) Stay(i, act, day, "recipient_ids", act.RecipientIds[k]);
                for (int k = 0; k < act.PresentIds.Count; k++) Stay(i, act, day, "present_ids", act.PresentIds[k]);
            }
            if (cycles.Count > 0 && period!.Value.Contains(day) && !InCycle(day))
                reading.Warn(StudySchema.Interactions, i, "start", act.Id, "no-cycle", "No cycle has this day: it counts in the whole study, but in no cycle.");
            if (!seen.Add(act))
                reading.Warn(StudySchema.Interactions, i, "interaction_id", act.Id, "duplicate-interaction", "Another act has the same start, starter and recipients: if it is the same act, take one out.");
        }

        void Stay(int i, Interaction act, DateOnly day, string column, string person)
        {
            if (!stays.TryGetValue(person, out var stay)) return;
            if (day > stay.Left)
                reading.Warn(StudySchema.Interactions, i, column, person, "after-left", "The person had left by then: check the date here and left in participants.csv.");
            // A week is written as its first day, so a person may have joined later in it.
            if ((act.Precision == Precision.Week ? day.AddDays(6) : day) < stay.Joined)
                reading.Warn(StudySchema.Interactions, i, column, person, "before-joined", "The person had not joined by then: check the date here and joined in participants.csv.");
        }

        bool InCycle(DateOnly day)
        {
            for (int k = 0; k < cycles.Count; k++) if (cycles[k].Start <= day && day <= cycles[k].End) return true;
            return false;
        }
    }
}
