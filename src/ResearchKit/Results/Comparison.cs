namespace ResearchKit;

/// <summary>What was observed against what a null model implies. Z and percentile are for appendices only.</summary>
/// <param name="Observed">The observed value.</param>
/// <param name="Expected">Mean under the model.</param>
/// <param name="Gap">Observed minus expected.</param>
/// <param name="Z">Gap in standard deviations of the model; NaN when these are 0.</param>
/// <param name="Percentile">Share of the draws below the observed value, ties half.</param>
/// <param name="Draws">The defined values under the model, in order of the draw; empty where the expectation is exact.</param>
/// <param name="Undefined">How many draws were undefined; they are left out.</param>
/// <param name="Model">Name of the model.</param>
public sealed record Comparison(Estimate Observed, double Expected, double Gap, double Z, double Percentile, ReadOnlyMemory<double> Draws, int Undefined, string Model);
