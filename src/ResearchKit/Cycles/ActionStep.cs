namespace ResearchKit;

/// <summary>An action that somebody is to do.</summary>
/// <param name="Id">Id.</param>
/// <param name="CycleId">Cycle.</param>
/// <param name="Text">What.</param>
/// <param name="OwnerId">Who.</param>
/// <param name="Due">By when.</param>
/// <param name="Status">What became of it.</param>
/// <param name="DoneOn">Day it was done.</param>
/// <param name="CoPhase">Phase of coproduction.</param>
public sealed record ActionStep(
    string Id,
    string CycleId,
    string Text,
    string? OwnerId,
    DateOnly? Due,
    ActionStatus Status,
    DateOnly? DoneOn,
    CoPhase? CoPhase)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Cycle.</summary>
    public string CycleId { get; init => field = Given.Id(value); } = Given.Id(CycleId);
}
