using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>P7: the checklist. An answer is the level of the dimension, plus the person's outlook, plus noise, cut to 1 to 5.</summary>
internal static class SyntheticChecklist
{
    private const double Missing = 0.04, Noise = 0.65, BeliefLevel = 4.2, Contributions = -0.7;

    public static (List<Wave> Waves, List<Response> Responses) Of(SyntheticWorld world)
    {
        var rng = world.Stream(SyntheticChapter.Checklist);
        var (waves, responses) = (new List<Wave>(), new List<Response>());
        var stayers = world.People.Where(p => p.Role != Researcher && p.PresentOn(world.First) && p.PresentOn(world.Last)).ToList();
        var matched = SyntheticDraw.Some(rng, stayers, Weight, world.Sizes.ChecklistMatched);
        int count = world.Sizes.ChecklistAnswered.Count, skip = world.Cycles.Count - count;
        for (int w = 0; w < count; w++)
        {
            var cycle = world.Cycles[w + skip];
            waves.Add(new($"SYN-W-C{w + 1}", CoordinatedActionChecklist.Instrument.Id, cycle.Id, cycle.End.AddDays(-28), cycle.End.AddDays(-7), world.Sizes.ChecklistInvited[w], ResponseMode.Individual));
            var others = world.People.Where(p => p.Role != Researcher && !matched.Contains(p) && p.PresentOn(cycle.End.AddDays(-28)) && p.PresentOn(cycle.End)).ToList();
            var respondents = matched.Concat(SyntheticDraw.Some(rng, others, Weight, world.Sizes.ChecklistAnswered[w] - matched.Count)).OrderBy(p => p.Index);
            foreach (var person in respondents)
                foreach (var item in CoordinatedActionChecklist.Items)
                    responses.Add(Answer(rng, waves[w].Id, person, item, Level(world, item, w + skip)));
        }
        return (waves, responses);
    }

    /// <summary>Those who sit in the partnership are asked: hardly any resident.</summary>
    private static double Weight(SyntheticPerson person) => person.Role == Resident ? 0.1 : 1;

    private static double Level(SyntheticWorld world, Item item, int cycle) => item.Belief ? BeliefLevel : item.Dimension switch
    {
        CoordinatedActionChecklist.Relation => Trend(world, cycle, 3.34, 3.62, 3.93),
        CoordinatedActionChecklist.Task => Trend(world, cycle, 3.22, 3.42, 3.52),
        CoordinatedActionChecklist.Growth => Trend(world, cycle, 3.22, 3.43, 3.42),
        CoordinatedActionChecklist.Visibility => Trend(world, cycle, 2.91, 3.00, 3.11),
        _ => 3.76,
    };

    private static double Trend(SyntheticWorld world, int cycle, double first, double middle, double last) => world.Level(PlantedFeatures.Checklist, cycle, first, middle, last);

    private static Response Answer(Rng rng, string wave, SyntheticPerson person, Item item, double level)
    {
        double offset = item.Ordinal == 4 && person.Role == Coproducer ? Contributions : 0;
        double latent = level + offset + person.Outlook + Noise * rng.Normal();
        bool missing = rng.Chance(Missing);
        int reason = rng.Below(4);
        if (missing) return new(wave, person.Id, item.Id, null, reason < 2 ? MissingReason.Skipped : reason == 2 ? MissingReason.DontKnow : MissingReason.NotApplicable);
        return new(wave, person.Id, item.Id, latent < 1.5 ? 1 : latent < 2.5 ? 2 : latent < 3.5 ? 3 : latent < 4.5 ? 4 : 5, MissingReason.None);
    }
}
