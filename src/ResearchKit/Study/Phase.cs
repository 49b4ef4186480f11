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
    DateOnly End);
