namespace ResearchKit;

/// <summary>A return curve at one day.</summary>
/// <param name="Days">Days since the start.</param>
/// <param name="AtRisk">Starts that were neither returned nor out of sight before.</param>
/// <param name="NotYet">Share not yet returned.</param>
public sealed record ReturnMark(int Days, long AtRisk, Estimate NotYet);
