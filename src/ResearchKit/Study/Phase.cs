namespace ResearchKit;

/// <summary>A phase of a cycle. Phases may overlap.</summary>
/// <param name="Id">Id.</param>
/// <param name="CycleId">Its cycle.</param>
/// <param name="Kind">Canonical phase.</param>
/// <param name="Label">The study's own word.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, included.</param>
public sealed record Phase(
    string Id,
    string CycleId,
    PhaseKind Kind,
    string Label,
    DateOnly Start,
    DateOnly End)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Its cycle.</summary>
    public string CycleId { get; init => field = Given.Id(value); } = Given.Id(CycleId);

    /// <summary>Last day, included.</summary>
    public DateOnly End { get; init; } = Given.When(Start <= End, End, "The last day is before the first.");
}
