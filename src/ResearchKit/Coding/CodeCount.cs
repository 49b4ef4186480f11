namespace ResearchKit;

/// <summary>A code with how often it was given.</summary>
/// <param name="Code">The code.</param>
/// <param name="Segments">Distinct passages.</param>
/// <param name="Sources">Distinct sources among them.</param>
/// <param name="Persons">Distinct speakers among them; passages without a recorded speaker add none.</param>
/// <param name="Coders">Distinct coders who gave it.</param>
public sealed record CodeCount(Code Code, int Segments, int Sources, int Persons, int Coders);
