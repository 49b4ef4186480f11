namespace ResearchKit;

/// <summary>A proposal somebody raised.</summary>
/// <param name="Id">Id.</param>
/// <param name="RaisedBy">Who raised it.</param>
/// <param name="Date">Day.</param>
/// <param name="CycleId">Cycle.</param>
/// <param name="Topic">Topic.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="DecisionId">Decision on it.</param>
public sealed record Proposal(
    string Id,
    string RaisedBy,
    DateOnly Date,
    string? CycleId,
    string Topic,
    ProposalOutcome Outcome,
    string? DecisionId)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Who raised it.</summary>
    public string RaisedBy { get; init => field = Given.Id(value); } = Given.Id(RaisedBy);
}
