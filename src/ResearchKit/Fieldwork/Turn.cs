namespace ResearchKit;

/// <summary>One speaking turn in a meeting.</summary>
/// <param name="InteractionId">The meeting.</param>
/// <param name="Ordinal">Order.</param>
/// <param name="SpeakerId">Who speaks.</param>
/// <param name="TargetId">To whom; null: the group.</param>
public sealed record Turn(
    string InteractionId,
    int Ordinal,
    string SpeakerId,
    string? TargetId);
