namespace ResearchKit;

/// <summary>Who is named as a bridge-builder in each network survey: mostly those who are, now and then somebody else.</summary>
internal static class SyntheticNominations
{
    private static readonly string[] Reasons = ["knows both worlds", "calls back", "explains", "keeps people together"];

    public static List<Nomination> Of(SyntheticWorld world, IReadOnlyList<Wave> waves, IReadOnlyList<Tie> ties)
    {
        var rng = world.Stream(SyntheticChapter.Nominations);
        var nominations = new List<Nomination>();
        foreach (var wave in waves)
            foreach (string ego in ties.Where(t => t.WaveId == wave.Id).Select(t => t.EgoId).Distinct().Order(StringComparer.Ordinal))
            {
                var others = world.People.Where(p => p.Id != ego && p.Role != SyntheticRoles.Researcher && p.PresentOn(wave.Opened)).ToList();
                foreach (var nominee in SyntheticDraw.Some(rng, others, p => p.Spanner ? 20 : 0.5, rng.Below(4)))
                    nominations.Add(new(wave.Id, ego, nominee.Id, "boundary_spanner", rng.Chance(0.5) ? Reasons[rng.Below(Reasons.Length)] : null));
            }
        return nominations;
    }
}
