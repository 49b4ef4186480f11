namespace ResearchKit;

/// <summary>A pattern that the generator plants: what it claims and at which values it aims.</summary>
/// <param name="Id">Id: P1 to P11 for patterns, N1 to N5 for nulls and traps.</param>
/// <param name="Claim">What was planted, in plain words.</param>
/// <param name="Target">The values aimed at, on average over seeds.</param>
/// <param name="Feature">The switch that leaves it out; <see cref="PlantedFeatures.None"/> where nothing is planted (nulls).</param>
public sealed record PlantedPattern(string Id, string Claim, string Target, PlantedFeatures Feature);
