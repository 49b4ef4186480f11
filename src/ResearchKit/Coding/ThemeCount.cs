namespace ResearchKit;

/// <summary>A code in the words of one role in one cycle.</summary>
/// <param name="Code">The code.</param>
/// <param name="Role">Role of the speaker on the day.</param>
/// <param name="Cycle">Cycle; null: in none.</param>
/// <param name="CycleLabel">Its label on pages.</param>
/// <param name="Segments">Distinct passages.</param>
/// <param name="Sources">Distinct sources among them.</param>
/// <param name="Persons">Distinct speakers among them.</param>
public sealed record ThemeCount(Code Code, RoleGroup Role, Cycle? Cycle, string CycleLabel, int Segments, int Sources, int Persons);
