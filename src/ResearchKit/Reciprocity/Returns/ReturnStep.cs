namespace ResearchKit;

/// <summary>One step of a return curve.</summary>
/// <param name="Days">Days since the start; minutes are fractions of a day.</param>
/// <param name="AtRisk">Starts that were neither returned nor out of sight just before.</param>
/// <param name="Returned">Starts returned at this lag.</param>
/// <param name="Censored">Starts no longer observed after this lag; at the end of the window, those not returned.</param>
/// <param name="NotYet">Share not yet returned from here on (Kaplan-Meier).</param>
public readonly record struct ReturnStep(double Days, long AtRisk, long Returned, long Censored, double NotYet);
