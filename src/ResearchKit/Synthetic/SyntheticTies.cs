using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>
/// P8 and the network part of P9: a survey at the end of each cycle. A pair has a latent closeness that lasts; each of the two reports a tie
/// when closeness plus an own error of recall passes a bar. The error shrinks (more ties are returned), the bonus of the own sector shrinks
/// (more ties across sectors), coproducers move towards the other side.
/// </summary>
internal static class SyntheticTies
{
    public static Instrument Instrument { get; } = new(
        "syn-survey", "Network survey", 1, 4, new("little", "some", "much", "very much"), "made up for this sample; asks for contact, referring and trust", "CC0-1.0");

    public static (List<Wave> Waves, List<Tie> Ties) Of(SyntheticWorld world)
    {
        var rng = world.Stream(SyntheticChapter.Ties);
        var (waves, ties) = (new List<Wave>(), new List<Tie>());
        var closeness = Closeness(world, rng);
        int count = world.Sizes.SurveyAnswered.Count, skip = world.Cycles.Count - count;
        for (int w = 0; w < count; w++)
        {
            var cycle = world.Cycles[w + skip];
            waves.Add(new($"SYN-W-N{w + 1}", Instrument.Id, cycle.Id, cycle.End.AddDays(-35), cycle.End.AddDays(-14), world.Sizes.SurveyInvited[w], ResponseMode.Individual));
            var roster = Roster(world, w, w + skip);
            var here = roster.Where(p => p.PresentOn(cycle.End.AddDays(-35)) && p.PresentOn(cycle.End.AddDays(-14))).ToList();
            var respondents = SyntheticDraw.Some(rng, here, world.Sizes.SurveyAnswered[w]);
            Report(world, rng, waves[w].Id, w + skip, roster, [.. respondents.OrderBy(p => p.Index)], closeness, ties);
        }
        return (waves, ties);
    }

    /// <summary>
    /// Those on the list of a wave: people who came by then and whose sector is at work; the last residents come on it last.
    /// Their number is what was asked at most; whoever withdrew was asked, but stands in no table.
    /// </summary>
    private static List<SyntheticPerson> Roster(SyntheticWorld world, int wave, int cycle)
    {
        var came = world.People.Where(p => p.Role != Researcher && !p.Withdrawn && p.Joined <= world.Cycles[cycle].End && SyntheticPeople.SectorActive(world, p.Sector, cycle)).ToList();
        return [.. came.Take(world.Sizes.SurveyInvited[wave])];
    }

    private static double[,] Closeness(SyntheticWorld world, Rng rng)
    {
        int n = world.People.Count;
        var closeness = new double[n, n];
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++)
                closeness[i, j] = closeness[j, i] = rng.Normal() + 0.45 * (world.People[i].Sender + world.People[j].Sender) + (world.People[i].Spanner || world.People[j].Spanner ? 0.4 : 0);
        return closeness;
    }

    /// <summary>
    /// What the two roles add: professionals know each other; towards the others, the more active ones stand in the middle;
    /// residents and coproducers gain ties, among themselves above all, as their voice grows.
    /// </summary>
    private static double Standing(SyntheticPerson ego, SyntheticPerson alter, double voice)
    {
        bool a = ego.Role == Professional, b = alter.Role == Professional;
        return a && b ? 0.3 : !a && !b ? voice - 1.4 : 0.4 * voice - 0.6 + 0.5 * (a ? ego : alter).Sender;
    }

    private static void Report(SyntheticWorld world, Rng rng, string wave, int cycle, List<SyntheticPerson> roster, List<SyntheticPerson> respondents, double[,] closeness, List<Tie> ties)
    {
        double recall = world.Level(PlantedFeatures.Growth, cycle, 1.2, 0.9, 0.65), sector = world.Level(PlantedFeatures.Growth, cycle, 1.9, 1.35, 0.8);
        double bar = world.Level(PlantedFeatures.Growth, cycle, 1.50, 1.62, 1.62), voice = world.Level(PlantedFeatures.Voice, cycle, -1.35, -0.1, 0.70);
        foreach (var ego in respondents)
            foreach (var alter in roster)
            {
                if (ego == alter) continue;
                double latent = closeness[ego.Index, alter.Index] + (ego.Sector == alter.Sector ? sector : 0) + Standing(ego, alter, voice) + recall * rng.Normal() - bar;
                double refers = rng.Unit(), trust = rng.Normal();
                if (latent <= 0) continue;
                ties.Add(new(wave, ego.Id, alter.Id, "contact", 1));
                if (refers < 0.4) ties.Add(new(wave, ego.Id, alter.Id, "refers", 1));
                double value = 2.2 + 0.5 * latent + 0.6 * trust;
                ties.Add(new(wave, ego.Id, alter.Id, "trust", value < 1.5 ? 1 : value < 2.5 ? 2 : value < 3.5 ? 3 : 4));
            }
    }
}
