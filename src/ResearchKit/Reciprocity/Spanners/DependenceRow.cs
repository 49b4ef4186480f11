namespace ResearchKit;

/// <summary>One number with some people away, beside as many of the same sides taken by chance.</summary>
/// <param name="Away">How many are away.</param>
/// <param name="Measure">Which number.</param>
/// <param name="Value">With those away who stand most between others; NaN where nobody is left to count.</param>
/// <param name="RandomMean">Mean over the random choices.</param>
/// <param name="RandomLow">Lower limit of the random choices.</param>
/// <param name="RandomHigh">Upper limit of the random choices.</param>
public sealed record DependenceRow(int Away, MeasureInfo Measure, double Value, double RandomMean, double RandomLow, double RandomHigh);
