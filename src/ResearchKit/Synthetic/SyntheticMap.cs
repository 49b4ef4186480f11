namespace ResearchKit;

/// <summary>A composed map: a few raters put the actors around the partnership on a map, twice. Nothing is planted in it.</summary>
internal static class SyntheticMap
{
    private static readonly (string Actor, string Type, double Influence)[] Actors =
    [
        ("health centre", "care", 3.8), ("welfare team", "welfare", 3.6), ("housing association", "housing", 3.2), ("district office", "municipality", 4.0),
        ("primary school", "education", 2.6), ("residents' network", "informal", 3.0), ("neighbourhood police", "safety", 2.4), ("sports club", "informal", 2.0), ("shopkeepers", "business", 1.8),
    ];

    public static Instrument Instrument { get; } = new("syn-map", "Composed map", 1, 5, new("hardly any", "little", "some", "much", "very much"), "made up for this sample", "CC0-1.0");

    public static (List<Wave> Waves, List<ComposedMapEntry> Entries) Of(SyntheticWorld world)
    {
        var rng = world.Stream(SyntheticChapter.Map);
        var (waves, entries) = (new List<Wave>(), new List<ComposedMapEntry>());
        if (world.Sizes.SurveyAnswered.Count == 0) return (waves, entries);
        foreach (int c in new[] { 0, world.Cycles.Count - 1 })
        {
            var cycle = world.Cycles[c];
            waves.Add(new($"SYN-W-K{waves.Count + 1}", Instrument.Id, cycle.Id, cycle.End.AddDays(-12), cycle.End.AddDays(-12), 6, ResponseMode.Individual));
            var raters = SyntheticDraw.Some(rng, [.. world.People.Where(p => p.Role is SyntheticRoles.Coproducer or SyntheticRoles.Professional && p.PresentOn(cycle.End))], 6);
            foreach (var rater in raters.OrderBy(p => p.Index))
                foreach (var (actor, type, influence) in Actors)
                {
                    double value = influence + 0.8 * rng.Normal();
                    bool named = rng.Chance(0.7), direct = rng.Chance(0.6);
                    if (named) entries.Add(new(waves[^1].Id, rater.Id, actor, type, Math.Clamp((int)(value + 0.5), 1, 5), direct ? ContactKind.Direct : ContactKind.Indirect));
                }
        }
        return (waves, entries);
    }
}
