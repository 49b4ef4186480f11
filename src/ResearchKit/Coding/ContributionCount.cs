namespace ResearchKit;

/// <summary>A kind of contribution in one cycle.</summary>
/// <param name="Kind">The code.</param>
/// <param name="Cycle">Cycle; null: in none, or all.</param>
/// <param name="CycleLabel">Its label on pages.</param>
/// <param name="Segments">Distinct passages in which a person of side a speaks.</param>
/// <param name="Sources">Distinct sources among them.</param>
/// <param name="Persons">Distinct speakers among them.</param>
/// <param name="ToldByOthers">Distinct passages in which another speaks about a person of side a.</param>
public sealed record ContributionCount(Code Kind, Cycle? Cycle, string CycleLabel, int Segments, int Sources, int Persons, int ToldByOthers);
