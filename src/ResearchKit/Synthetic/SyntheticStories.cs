using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>
/// P3: for some pairs of a coproducer and a professional, a latent stage that advances with their contacts, faster with a bridge-builder;
/// what is told of them are dated passages on courage, trust and transparency.
/// </summary>
internal static class SyntheticStories
{
    /// <summary>Chance that a contact brings the next step.</summary>
    private static readonly double[] Advance = [0.92, 0.54, 0.36];

    private const double BridgeFactor = 1.5, ToldAgain = 0.10, OtherOrder = 0.26;

    /// <summary>One told passage: the step, the pair and the day it tells of.</summary>
    public readonly record struct Telling(string Code, SyntheticPerson A, SyntheticPerson B, DateOnly Day);

    public static List<Telling> Of(SyntheticWorld world, IReadOnlyList<SyntheticAct> acts)
    {
        var rng = world.Stream(SyntheticChapter.Stories);
        var contacts = acts.Where(a => a.Convened is null && !a.Mailing && a.FromRole != a.To[0].Role && Sides(a))
            .GroupBy(a => a.FromRole == Coproducer ? (C: a.From.Index, P: a.To[0].Person.Index) : (C: a.To[0].Person.Index, P: a.From.Index))
            .OrderBy(g => g.Key.C).ThenBy(g => g.Key.P).Select(g => (g.Key, Days: g.Select(a => a.Day).Order().ToList())).Where(g => g.Days.Count >= 3).ToList();
        var told = new List<Telling>();
        int pairs = (world.Sizes.Passages + 8) / 16;
        foreach (var (key, days) in SyntheticDraw.Some(rng, contacts, g => Known(world, g.Days), pairs)) Tell(world, rng, world.People[key.C], world.People[key.P], days, told);
        return told;
    }

    /// <summary>Weight of a pair: its contacts in the first months, when the telling begins, squared.</summary>
    private static double Known(SyntheticWorld world, List<DateOnly> days)
    {
        int early = days.Count(d => d < world.First.AddMonths(4));
        return early * early + 0.02;
    }

    private static bool Sides(SyntheticAct act) => act.FromRole is Coproducer or Professional && act.To[0].Role is Coproducer or Professional;

    private static void Tell(SyntheticWorld world, Rng rng, SyntheticPerson a, SyntheticPerson b, List<DateOnly> days, List<Telling> told)
    {
        string[] order = [.. SyntheticCodebook.Steps];
        bool other = rng.Chance(OtherOrder);
        // Most pairs take the steps in the planted order, some in another; without the pattern every order is as likely.
        if (other || !world.Has(PlantedFeatures.Steps))
            do rng.Shuffle<string>(order);
            while (other && world.Has(PlantedFeatures.Steps) && order.AsSpan().SequenceEqual(SyntheticCodebook.Steps));
        double factor = a.Spanner || b.Spanner ? BridgeFactor : 1;
        int stage = 0;
        foreach (var day in days)
        {
            if (stage < 3 && rng.Chance(Advance[stage] * factor))
            {
                told.Add(new(order[stage], a, b, day));
                stage++;
            }
            else if (stage > 0 && rng.Chance(ToldAgain))
            {
                told.Add(new(order[rng.Below(stage)], a, b, day));
            }
        }
    }
}
