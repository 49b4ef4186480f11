namespace ResearchKit;

/// <summary>The rows of the evaluator's page: the five meanings side by side, never one score.</summary>
internal static class IndicatorRows
{
    /// <summary>The rows, by meaning.</summary>
    public static IReadOnlyList<Indicator> Of(Study study, InitiationByCycle initiation, MutualityByCycle mutuality)
    {
        string a = initiation.SideA, b = initiation.SideB;
        bool cycles = initiation.Cycles.Count > 1;
        var (first, last) = (initiation.Cycles[0], initiation.Cycles[^1]);
        var (before, now) = (mutuality.Cycles[0], mutuality.Cycles[^1]);
        return
        [
            new("initiation-share", 1, $"Contacts between {a} and {b} that {a} started", last.Share, Earlier(first.Share), cycles ? initiation.Change : initiation.Starts),
            new("starts-per-person-a", 1, $"Contacts started, per person, {a}", last.StartsPerPersonA, Earlier(first.StartsPerPersonA), null),
            new("starts-per-person-b", 1, $"Contacts started, per person, {b}", last.StartsPerPersonB, Earlier(first.StartsPerPersonB), null),
            new("turn-share", 2, "Two contacts of a pair had different starters", now.TurnShare, Earlier(before.TurnShare), cycles ? mutuality.TurnShareChange : null),
            new("mutual-gap", 2, "Mutual pairs, more (+) or fewer (-) than a random starter gives", now.Gap, Earlier(before.Gap), cycles ? mutuality.GapChange : null),
            new("exchange-kinds-both-ways", 3, "Kinds of help that flow both ways", ExchangeKinds.BothWays(study), null, null),
            new("proposals-taken-up-a", 4, $"Proposals of {a} taken up", ProposalUptake.Share(study, Side.A), null, null),
            new("proposals-taken-up-b", 4, $"Proposals of {b} taken up", ProposalUptake.Share(study, Side.B), null, null),
            new("mirrored-items-gap", 5, $"Answers of {a} less those of {b} to the same questions", MirroredItems.Gap(study), null, null),
        ];

        Estimate? Earlier(Estimate estimate) => cycles ? estimate : null;
    }
}
