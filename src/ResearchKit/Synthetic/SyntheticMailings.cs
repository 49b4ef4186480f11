using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>N4: one prolific professional sends mailings to most coproducers at once. One act each, many pairs.</summary>
internal static class SyntheticMailings
{
    public static int Count(SyntheticWorld world, int cycle)
        => world.Has(PlantedFeatures.Mailings) && world.Sizes.Coproducers >= 8 ? (world.Sizes.Contacts[cycle] + 30) / 60 : 0;

    public static IEnumerable<SyntheticAct> Happened(SyntheticWorld world, Rng rng, int cycle, int count)
    {
        var sender = world.In(Professional).ElementAt(world.Sizes.Professionals > 3 ? 3 : 0);
        var span = world.Cycles[cycle];
        for (int m = 0; m < count; m++)
        {
            var day = span.Start.AddDays(rng.Below(span.End.DayNumber - span.Start.DayNumber + 1));
            var to = world.In(Coproducer).Where(p => p.PresentOn(day) && rng.Chance(0.95)).Select(p => (p, Coproducer)).ToList();
            if (to.Count == 0) continue;
            yield return new() { Cycle = cycle, Day = day, From = sender, FromRole = Professional, To = to, Mailing = true };
        }
    }
}
