namespace ResearchKit;

/// <summary>Who decides, seen in what becomes of proposals.</summary>
public static class ProposalUptake
{
    /// <summary>Why a proposal is on no side.</summary>
    internal const string TwoRoles = "proposals of a person with roles on two sides that day";

    /// <summary>What <see cref="Share"/> measures.</summary>
    public static MeasureInfo Info { get; } = new(
        "proposals-taken-up", "Proposals taken up",
        "(adopted + adapted) / all proposals raised by the side",
        "ResearchKit; outcomes as in proposals.csv", 0, 1);

    /// <summary>Of the proposals that people of a side raised, the share that was adopted as it was or with changes.</summary>
    /// <remarks>
    /// A parked proposal counts as not taken up. A proposal by a person with roles on two sides that day is left out and counted. Interval: delete-one-person
    /// jackknife over the people who proposed, logit scale, because proposals of one person hang together; none below 6 of them.
    /// </remarks>
    /// <param name="study">The study; reads proposals.csv.</param>
    /// <param name="side">The side that raised them.</param>
    /// <returns>0 to 1; undefined when the side raised none.</returns>
    public static Estimate Share(Study study, Side side)
    {
        ArgumentNullException.ThrowIfNull(study);
        var raised = study.Tables.Proposals.Select(p => (Proposal: p, Side: study.Roles.SideAt(p.RaisedBy, p.Date))).ToList();
        var provenance = study.Provenance.Without(TwoRoles, raised.Count(p => p.Side is null));
        var own = raised.Where(p => p.Side == side).Select(p => (p.Proposal.RaisedBy, p.Proposal.Outcome is ProposalOutcome.Adopted or ProposalOutcome.Adapted)).ToList();
        return UptakeShares.Share(Info, own, provenance, "proposals", "no proposal of this side is recorded");
    }
}
