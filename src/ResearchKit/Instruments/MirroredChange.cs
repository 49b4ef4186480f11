namespace ResearchKit;

/// <summary>A mirrored pair from the first to the last wave, for those who answered it in both.</summary>
/// <param name="Pair">The pair of items.</param>
/// <param name="First">First wave that people answered alone and that asked the pair.</param>
/// <param name="Last">Last such wave.</param>
/// <param name="A">Mean difference of side a, later minus earlier, with its t interval.</param>
/// <param name="B">Mean difference of side b.</param>
/// <param name="Gap">By how much the gap moved: the difference of side a less that of side b, with Welch's t interval.</param>
public sealed record MirroredChange(MirroredPair Pair, ChecklistWave First, ChecklistWave Last, Estimate A, Estimate B, Estimate Gap);
