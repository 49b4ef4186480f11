namespace ResearchKit;

/// <summary>Role spells: no day between the first and the last without a role. Two at once are a dual role and no fault.</summary>
internal static class PeopleRules
{
    internal static void Tell(StudyReading reading)
    {
        var spells = reading.Tables.RoleSpells;
        foreach (var person in Enumerable.Range(0, spells.Count).GroupBy(i => spells[i].ParticipantId, StringComparer.Ordinal))
        {
            DateOnly? covered = null;
            foreach (int i in person.OrderBy(i => spells[i].From).ThenBy(i => i))
            {
                if (covered is { } last && last < DateOnly.MaxValue && spells[i].From > last.AddDays(1))
                    reading.Warn(StudySchema.RoleSpells, i, "from", person.Key, "role-gap", "Between this spell and the one before the person has no role: check the dates.");
                var end = spells[i].To ?? DateOnly.MaxValue;
                if (covered is null || end > covered) covered = end;
            }
        }
    }
}
