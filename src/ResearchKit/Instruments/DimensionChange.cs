namespace ResearchKit;

/// <summary>A dimension from the first to the last wave, for those with a score in both.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="First">First wave that people answered alone.</param>
/// <param name="Last">Last such wave.</param>
/// <param name="Earlier">Mean in the first wave of those matched; NaN without any.</param>
/// <param name="Later">Mean in the last wave of those matched; NaN without any.</param>
/// <param name="Difference">Mean difference of those matched, later minus earlier, with its t interval or the reason why there is none.</param>
/// <param name="SignFlip">The interval of the exact sign-flip test; null with <paramref name="NoSignFlip"/> saying why.</param>
/// <param name="NoSignFlip">Why there is no sign-flip interval; null where there is one.</param>
/// <param name="Leavers">Mean of the last scores of those who had one before the last wave and none in it.</param>
public sealed record DimensionChange(
    string Dimension, ChecklistWave First, ChecklistWave Last, double Earlier, double Later, Estimate Difference, Interval? SignFlip, string? NoSignFlip, Estimate Leavers);
