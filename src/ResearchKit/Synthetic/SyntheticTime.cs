using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>
/// P6: the time log. Coproducers prepare unpaid far more often than professionals, and slightly more often as time goes on.
/// Evenings and weekends are as frequent on both sides: the load is planted elsewhere.
/// </summary>
internal static class SyntheticTime
{
    private static readonly string[] Activities = ["meeting", "contact", "visit", "travel"];

    public static List<TimeEntry> Of(SyntheticWorld world)
    {
        var rng = world.Stream(SyntheticChapter.Time);
        var entries = new List<TimeEntry>();
        var effects = world.People.Select(_ => rng.Normal()).ToArray();
        foreach (var person in world.People.Where(p => p.Role is Coproducer or Professional && !p.Withdrawn))
            for (var month = world.First; month <= world.Last; month = month.AddMonths(1))
            {
                var end = SyntheticDraw.Earliest(month.AddMonths(1).AddDays(-1), world.Last);
                int cycle = world.CycleOf(month);
                bool coproducer = person.Role == Coproducer;
                double unpaid = coproducer ? world.Level(PlantedFeatures.Load, cycle, 0.37, 0.41, 0.45) : 0.12;
                Add(world, rng, entries, person, SyntheticDraw.Day(rng, month, end), "preparation", Shift(unpaid, effects[person.Index]), 30 + 15 * rng.Below(12));
                Add(world, rng, entries, person, SyntheticDraw.Day(rng, month, end), Activities[rng.Below(Activities.Length)], Shift(coproducer ? 0.20 : 0.04, effects[person.Index]), 30 + 15 * rng.Below(16));
            }
        return [.. entries.OrderBy(e => e.Date).ThenBy(e => e.ParticipantId, StringComparer.Ordinal)];
    }

    private static void Add(SyntheticWorld world, Rng rng, List<TimeEntry> entries, SyntheticPerson person, DateOnly day, string activity, double unpaid, int minutes)
    {
        bool paid = !rng.Chance(unpaid), out_ = rng.Chance(0.22), kept = rng.Chance(0.8);
        if (kept && person.PresentOn(day)) entries.Add(new(person.Id, day, minutes, paid, out_, activity));
    }

    /// <summary>A share moved by an effect of the person, on the log-odds scale.</summary>
    private static double Shift(double share, double effect)
    {
        double odds = share / (1 - share) * PortableMath.Exp(0.4 * effect);
        return odds / (1 + odds);
    }
}
