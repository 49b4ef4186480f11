namespace ResearchKit;

/// <summary>Who decides, seen in what becomes of proposals.</summary>
public static class ProposalUptake
{
    /// <summary>What <see cref="Share"/> measures.</summary>
    public static MeasureInfo Info { get; } = new(
        "proposals-taken-up", "Proposals taken up",
        "(adopted + adapted) / all proposals raised by the side",
        "ResearchKit; outcomes as in proposals.csv", 0, 1);

    /// <summary>Of the proposals that people of a side raised, the share that was adopted as it was or with changes.</summary>
    /// <remarks>A parked proposal counts as not taken up. A proposal by a person with roles on two sides that day is left out and counted.</remarks>
    /// <param name="study">The study; reads proposals.csv.</param>
    /// <param name="side">The side that raised them.</param>
    /// <returns>0 to 1; undefined when the side raised none. No interval: proposals of one person hang together.</returns>
    public static Estimate Share(Study study, Side side)
    {
        ArgumentNullException.ThrowIfNull(study);
        long raised = 0, taken = 0, dual = 0;
        foreach (var proposal in study.Tables.Proposals)
        {
            var by = study.Roles.SideAt(proposal.RaisedBy, proposal.Date);
            if (by is null) dual++;
            if (by != side) continue;
            raised++;
            if (proposal.Outcome is ProposalOutcome.Adopted or ProposalOutcome.Adapted) taken++;
        }
        var provenance = study.Provenance.Without("proposals of a person with roles on two sides that day", dual);
        return raised == 0
            ? Estimate.Undefined(Info, 0, "proposals", provenance, "no proposal of this side is recorded")
            : new(Info, (double)taken / raised, raised, "proposals", provenance) { Numerator = taken, Denominator = raised };
    }
}
