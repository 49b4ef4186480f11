using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>The other part of P9: proposals of residents and coproducers are taken up more often; those of professionals as often as before.</summary>
internal static class SyntheticProposals
{
    public static List<Proposal> Of(SyntheticWorld world, IReadOnlyList<Decision> decisions)
    {
        var rng = world.Stream(SyntheticChapter.Proposals);
        var proposals = new List<Proposal>();
        int count = world.Sizes.Proposals, cycles = world.Cycles.Count;
        for (int i = 0; i < count; i++)
        {
            int c = i * cycles / count;
            var cycle = world.Cycles[c];
            var day = SyntheticDraw.Day(rng, cycle.Start.AddDays(14), cycle.End.AddDays(-14));
            bool professional = i % 2 == 1;
            var there = world.People.Where(p => p.PresentOn(day) && (professional ? p.Role == Professional : p.Role is Coproducer or Resident)).ToList();
            var by = SyntheticDraw.Some(rng, there, p => p.Role == Resident ? 0.4 : 1, 1)[0];
            bool taken = rng.Chance(professional ? 0.60 : world.Level(PlantedFeatures.Voice, c, 0.35, 0.45, 0.55)), asItWas = rng.Chance(0.6), parked = rng.Chance(0.5);
            var outcome = taken ? asItWas ? ProposalOutcome.Adopted : ProposalOutcome.Adapted : parked ? ProposalOutcome.Parked : ProposalOutcome.Rejected;
            var after = decisions.Where(d => d.Date >= day).ToList();
            int pick = rng.Below(3);
            proposals.Add(new($"SYN-V{i + 1:00}", by.Id, day, cycle.Id, SyntheticTexts.ProposalTopics[rng.Below(SyntheticTexts.ProposalTopics.Length)], outcome, taken && pick < after.Count ? after[pick].Id : null));
        }
        return [.. proposals.OrderBy(p => p.Date).Select((p, i) => p with { Id = $"SYN-V{i + 1:00}" })];
    }
}
