namespace ResearchKit;

/// <summary>The difference between the sides in what is taken up, counted the headline way and in the other ways.</summary>
internal sealed class UptakeStrip(Study study, IReadOnlyList<(Proposal Proposal, Side? Side)> proposals, Provenance provenance)
{
    /// <summary>The headline difference with its verdict: every way of counting must point the same way.</summary>
    public Finding Judge()
    {
        string a = SideLabels.LabelOf(study, Side.A), b = SideLabels.LabelOf(study, Side.B);
        var strip = new List<StripChoice>
        {
            new("put off", "left out", Of(o => o == ProposalOutcome.Parked ? null : Taken(o))),
            new("taken up", "only as it was", Of(o => o == ProposalOutcome.Adopted)),
        };
        if (proposals.Any(p => p.Side is null))
        {
            strip.Add(new("two roles", $"all with {a}", Of(Taken, Side.A)));
            strip.Add(new("two roles", $"all with {b}", Of(Taken, Side.B)));
        }
        return Verdicts.Judge($"proposals taken up, {a} less {b}", Contrast.Gap, Of(Taken), strip, higher: $"proposals of {a} are taken up more often", lower: $"proposals of {a} are taken up less often");
    }

    private static bool? Taken(ProposalOutcome outcome) => outcome is ProposalOutcome.Adopted or ProposalOutcome.Adapted;

    // Null: left out of the count.
    private Estimate Of(Func<ProposalOutcome, bool?> taken, Side? twoRoles = null)
    {
        List<(string, bool)> On(Side side) => [.. proposals.Where(p => (p.Side ?? Assigned(p.Proposal, twoRoles)) == side && taken(p.Proposal.Outcome) is not null)
            .Select(p => (p.Proposal.RaisedBy, taken(p.Proposal.Outcome) == true))];
        return UptakeShares.Difference(WhoDecides.DifferenceInfo, On(Side.A), On(Side.B), provenance);
    }

    // Somebody with two roles is put on a side only if one of the two is on it.
    private Side? Assigned(Proposal proposal, Side? side)
        => side is { } wanted && study.Roles.At(proposal.RaisedBy, proposal.Date).Any(r => study.Roles.SideOf(r.Word) == wanted) ? wanted : null;
}
