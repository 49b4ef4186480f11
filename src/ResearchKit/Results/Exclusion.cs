namespace ResearchKit;

/// <summary>What was left out of a number, and why.</summary>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="Count">How many were left out; the unit is named in the reason.</param>
public readonly record struct Exclusion(string Reason, long Count);
