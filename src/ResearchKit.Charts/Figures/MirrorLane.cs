namespace ResearchKit;

/// <summary>A mirrored question in one wave, as drawn in a lane of F26.</summary>
/// <param name="QuestionA">As side a was asked it; lanes of one pair stand together.</param>
/// <param name="QuestionB">As side b was asked it.</param>
/// <param name="Wave">The wave.</param>
/// <param name="A">Mean of side a with its range (NaN without) and number of people.</param>
/// <param name="B">Mean of side b.</param>
/// <param name="Gap">The gap in words: "-0.17 (-1.06 to 0.73)".</param>
internal sealed record MirrorLane(string QuestionA, string QuestionB, string Wave, MirrorLane.Side A, MirrorLane.Side B, string Gap)
{
    /// <summary>One side of a lane.</summary>
    public readonly record struct Side(double Mean, double Low, double High, bool Rough, long N);
}
