namespace ResearchKit;

/// <summary>Who was at the meetings, how often they spoke, and the turns of the first meeting of each quarter.</summary>
internal static class SyntheticAttendance
{
    public static (List<Attendance> Attendance, List<Turn> Turns) Of(SyntheticWorld world, IReadOnlyList<Interaction> interactions)
    {
        var rng = new Rng(world.Seed, 100 + (long)SyntheticChapter.Meetings);
        var attendance = new List<Attendance>();
        var turns = new List<Turn>();
        var people = world.People.ToDictionary(p => p.Id, StringComparer.Ordinal);
        int number = 0;
        foreach (var meeting in interactions.Where(i => i.Kind == InteractionKind.Meeting))
        {
            var there = new List<(string Id, AttendancePart Part)>();
            if (meeting.InitiatorId is { } starter) there.Add((starter, AttendancePart.Initiator));
            there.AddRange(meeting.RecipientIds.Select(id => (id, AttendancePart.Recipient)));
            there.AddRange(meeting.PresentIds.Select(id => (id, AttendancePart.Present)));
            int cycle = world.CycleOf(DateOnly.FromDateTime(meeting.Start));
            var spoken = Spoken(world, rng, cycle, [.. there.Select(t => people[t.Id])], 20 + rng.Below(25));
            bool transcribed = number++ % 6 == 0;
            for (int k = 0; k < there.Count; k++)
            {
                int count = spoken.Count(s => s == k);
                attendance.Add(new(meeting.Id, there[k].Id, there[k].Part, count, count == 0 ? 0 : count * (10 + rng.Below(25))));
            }
            if (!transcribed) continue;
            for (int t = 0; t < spoken.Count; t++)
                turns.Add(new(meeting.Id, t + 1, there[spoken[t]].Id, rng.Chance(0.4) && t > 0 && spoken[t - 1] != spoken[t] ? there[spoken[t - 1]].Id : null));
        }
        return (attendance, turns);
    }

    private static List<int> Spoken(SyntheticWorld world, Rng rng, int cycle, SyntheticPerson[] there, int count)
    {
        double voice = world.Level(PlantedFeatures.Voice, cycle, -0.7, -0.4, -0.1);
        var weight = there.Select(p => PortableMath.Exp(0.6 * p.Sender + (p.Role == SyntheticRoles.Professional ? 0 : p.Role == SyntheticRoles.Researcher ? -1.5 : voice))).ToArray();
        var spoken = new List<int>(count);
        for (int t = 0; t < count; t++) spoken.Add(SyntheticDraw.Index(rng, weight));
        return spoken;
    }
}
