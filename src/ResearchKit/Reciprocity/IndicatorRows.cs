namespace ResearchKit;

/// <summary>The rows of the five meanings of reciprocity: side by side, never one score.</summary>
internal static class IndicatorRows
{
    /// <summary>The rows, by meaning.</summary>
    public static IReadOnlyList<Indicator> Of(ReciprocityReport report)
    {
        var study = report.Study;
        var (initiation, mutuality, returns) = (report.Starts, report.Returned, report.ReturnTimes);
        string a = initiation.SideA, b = initiation.SideB;
        bool cycles = initiation.Cycles.Count > 1;
        var (first, last) = (initiation.Cycles[0], initiation.Cycles[^1]);
        var (before, now) = (mutuality.Cycles[0], mutuality.Cycles[^1]);
        var (early, late) = (returns.Cycles[0], returns.Cycles[^1]);
        // These are not split by cycle, and stand in a table whose columns are cycles.
        string whole = cycles ? " (overall)" : "";
        return
        [
            new("initiation-share", 1, $"Contacts started by {a}", last.Share, Earlier(first.Share), cycles ? initiation.Change : initiation.Starts),
            new("starts-per-person-a", 1, $"Contacts started, per person, {a}", last.StartsPerPersonA, Earlier(first.StartsPerPersonA), null) { Together = $"Contacts started, per person: {a}, {b}" },
            new("starts-per-person-b", 1, $"Contacts started, per person, {b}", last.StartsPerPersonB, Earlier(first.StartsPerPersonB), null),
            new("turn-share", 2, "Turns taken in starting, within pairs", now.TurnShare, Earlier(before.TurnShare), cycles ? mutuality.TurnShareChange : null),
            new("mutual-gap", 2, "Pairs in which both start, against chance", now.Gap, Earlier(before.Gap), cycles ? mutuality.GapChange : mutuality.Whole.Finding),
            new("return-share-a", 2, FormattableString.Invariant($"Starts by {a} returned within {late.Window} days"), late.FromA.Share, Earlier(early.FromA.Share), null)
            {
                Together = FormattableString.Invariant($"Starts returned within {late.Window} days: {a}, {b}"),
            },
            new("return-share-b", 2, FormattableString.Invariant($"Starts by {b} returned within {late.Window} days"), late.FromB.Share, Earlier(early.FromB.Share), null),
            new("exchange-kinds-both-ways", 3, $"Kinds of help that flow both ways{whole}", ExchangeKinds.BothWays(study), null, null) { Needs = Needs("exchanges.csv", study.Tables.Exchanges.Count) },
            new("proposals-taken-up-a", 4, $"Proposals of {a} taken up{whole}", ProposalUptake.Share(study, Side.A), null, null)
            {
                Together = $"Proposals taken up{whole}: {a}, {b}",
                Needs = Needs("proposals.csv", study.Tables.Proposals.Count),
            },
            new("proposals-taken-up-b", 4, $"Proposals of {b} taken up{whole}", ProposalUptake.Share(study, Side.B), null, null) { Needs = Needs("proposals.csv", study.Tables.Proposals.Count) },
            new("mirrored-items-gap", 5, $"Answers to shared questions, {a} less {b}", MirroredItems.Gap(study), null, null) { Needs = Needs("responses.csv", study.Tables.Responses.Count) },
        ];

        Estimate? Earlier(Estimate estimate) => cycles ? estimate : null;

        string? Needs(string file, int rows) => rows == 0 ? file : null;
    }
}
