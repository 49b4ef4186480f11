using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>Standing and required meetings: convened, not started by choice.</summary>
internal static class SyntheticMeetings
{
    public static IEnumerable<SyntheticAct> Happened(SyntheticWorld world)
    {
        var rng = world.Stream(SyntheticChapter.Meetings);
        for (int c = 0; c < world.Cycles.Count; c++)
        {
            var cycle = world.Cycles[c];
            int length = cycle.End.DayNumber - cycle.Start.DayNumber + 1, count = Math.Max(2, (world.Sizes.Contacts[c] + 9) / 18);
            for (int m = 0; m < count; m++)
            {
                // Standing meetings come at even distances; every fourth meeting is one that had to be.
                var day = Weekday(cycle.Start.AddDays((int)((m + 0.5) * length / count)));
                string convener = rng.Chance(0.72) ? Professional : Coproducer;
                var conveners = world.In(convener).Where(p => p.PresentOn(day)).ToList();
                var from = conveners[rng.Below(conveners.Count)];
                var to = world.People.Where(p => p != from && p.Role != Researcher && p.PresentOn(day) && rng.Chance(p.Spanner ? 0.5 : 0.2)).Select(p => (p, p.Role)).ToList();
                if (to.Count == 0) continue;
                yield return new()
                {
                    Cycle = c,
                    Day = day,
                    From = from,
                    FromRole = convener,
                    To = to,
                    Convened = m % 4 == 3 ? Occasion.Required : Occasion.Standing,
                    Present = [.. world.In(Researcher).Where(_ => rng.Chance(0.4))],
                };
            }
        }
    }

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
