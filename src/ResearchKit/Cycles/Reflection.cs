namespace ResearchKit;

/// <summary>A statement made in reflecting together.</summary>
/// <param name="Id">Id.</param>
/// <param name="CycleId">Cycle.</param>
/// <param name="Date">Day.</param>
/// <param name="ByIds">Who made it.</param>
/// <param name="Statement">Statement; never leaves the team.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Agreement">Shared or contested.</param>
public sealed record Reflection(
    string Id,
    string CycleId,
    DateOnly Date,
    IdList ByIds,
    string Statement,
    ReflectionKind Kind,
    Agreement Agreement)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Cycle.</summary>
    public string CycleId { get; init => field = Given.Id(value); } = Given.Id(CycleId);

    /// <summary>Who made it.</summary>
    public IdList ByIds { get; init => field = Given.Once(value); } = Given.Once(ByIds);
}
