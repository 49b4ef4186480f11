namespace ResearchKit;

/// <summary>What became of the proposals of one group of people.</summary>
/// <param name="Raised">Proposals.</param>
/// <param name="Proposers">People who raised them.</param>
/// <param name="Adopted">Taken up as they were.</param>
/// <param name="Adapted">Taken up with changes.</param>
/// <param name="Parked">Put off.</param>
/// <param name="NotTakenUp">Not taken up.</param>
public sealed record ProposalOutcomes(int Raised, int Proposers, int Adopted, int Adapted, int Parked, int NotTakenUp)
{
    /// <summary>Taken up, as they were or with changes.</summary>
    public int TakenUp => Adopted + Adapted;

    internal static ProposalOutcomes Of(IReadOnlyCollection<Proposal> proposals)
    {
        int Count(ProposalOutcome outcome) => proposals.Count(p => p.Outcome == outcome);
        return new(proposals.Count, proposals.Select(p => p.RaisedBy).Distinct(StringComparer.Ordinal).Count(),
            Count(ProposalOutcome.Adopted), Count(ProposalOutcome.Adapted), Count(ProposalOutcome.Parked), Count(ProposalOutcome.Rejected));
    }
}
