namespace ResearchKit;

/// <summary>One round of a questionnaire.</summary>
/// <param name="Id">Id.</param>
/// <param name="InstrumentId">Questionnaire.</param>
/// <param name="CycleId">Cycle.</param>
/// <param name="Opened">First day.</param>
/// <param name="Closed">Last day.</param>
/// <param name="Invited">How many were asked.</param>
/// <param name="Mode">How it was answered.</param>
public sealed record Wave(
    string Id,
    string InstrumentId,
    string? CycleId,
    DateOnly Opened,
    DateOnly Closed,
    int? Invited,
    ResponseMode Mode)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Questionnaire.</summary>
    public string InstrumentId { get; init => field = Given.Id(value); } = Given.Id(InstrumentId);

    /// <summary>Last day.</summary>
    public DateOnly Closed { get; init; } = Given.When(Opened <= Closed, Closed, "The last day is before the first.");

    /// <summary>How many were asked.</summary>
    public int? Invited { get; init => field = Given.NotNegative(value); } = Given.NotNegative(Invited);
}
