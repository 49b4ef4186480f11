namespace ResearchKit;

/// <summary>The sources of one kind in one cycle.</summary>
/// <param name="Cycle">Cycle; null: in none, or all.</param>
/// <param name="CycleLabel">Its label on pages.</param>
/// <param name="Kind">Kind; null: all kinds.</param>
/// <param name="Count">How many sources.</param>
/// <param name="Period">From the first to the last.</param>
/// <param name="Words">Words in those whose length is recorded.</param>
/// <param name="WithoutLength">How many have no recorded length.</param>
/// <param name="Persons">Of how many persons they are, each once.</param>
public sealed record SourceGroup(Cycle? Cycle, string CycleLabel, SourceKind? Kind, int Count, DateSpan Period, long Words, int WithoutLength, int Persons);
