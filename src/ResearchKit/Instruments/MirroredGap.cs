namespace ResearchKit;

/// <summary>A mirrored pair in one wave: the mean of each side and the gap.</summary>
/// <param name="Pair">The pair of items.</param>
/// <param name="Wave">The wave.</param>
/// <param name="Who">All who answered, or those who answered the pair in the first and the last wave.</param>
/// <param name="A">Mean of side a over its people, with its t interval; turned round where the item is reversed.</param>
/// <param name="B">Mean of side b.</param>
/// <param name="Gap">Side a less side b, in points of the scale, with Welch's t interval; none below 6 people a side.</param>
public sealed record MirroredGap(MirroredPair Pair, ChecklistWave Wave, Respondents Who, Estimate A, Estimate B, Estimate Gap);
