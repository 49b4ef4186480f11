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
    string? TargetId)
{
    /// <summary>The meeting.</summary>
    public string InteractionId { get; init => field = Given.Id(value); } = Given.Id(InteractionId);

    /// <summary>Who speaks.</summary>
    public string SpeakerId { get; init => field = Given.Id(value); } = Given.Id(SpeakerId);

    /// <summary>To whom; null: the group.</summary>
    public string? TargetId { get; init; } = Given.When(TargetId != SpeakerId, TargetId, "Nobody speaks to themselves.");
}
