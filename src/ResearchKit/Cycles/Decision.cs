namespace ResearchKit;

/// <summary>A decision and its rationale.</summary>
/// <param name="Id">Id.</param>
/// <param name="CycleId">Cycle.</param>
/// <param name="Date">Day.</param>
/// <param name="Text">Decision.</param>
/// <param name="Rationale">Rationale.</param>
/// <param name="Level">How far participants took part.</param>
/// <param name="ByIds">Who decided.</param>
/// <param name="BudgetBy">Who holds the budget.</param>
public sealed record Decision(
    string Id,
    string CycleId,
    DateOnly Date,
    string Text,
    string Rationale,
    ParticipationLevel Level,
    IdList ByIds,
    string? BudgetBy)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Cycle.</summary>
    public string CycleId { get; init => field = Given.Id(value); } = Given.Id(CycleId);

    /// <summary>Who decided.</summary>
    public IdList ByIds { get; init => field = Given.Once(value); } = Given.Once(ByIds);
}
