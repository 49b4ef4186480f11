namespace ResearchKit;

/// <summary>Something given by one and received by another.</summary>
/// <param name="Id">Id.</param>
/// <param name="Date">Day.</param>
/// <param name="GiverId">Who gave.</param>
/// <param name="ReceiverId">Who received; null: a group.</param>
/// <param name="ReceiverGroup">Group that received.</param>
/// <param name="Kind">What was given.</param>
/// <param name="AskedFor">Whether it was asked for.</param>
/// <param name="InteractionId">Contact in which it happened.</param>
/// <param name="SegmentId">Coded segment that tells of it.</param>
/// <param name="ConfirmedBy">Who confirmed it.</param>
public sealed record Exchange(
    string Id,
    DateOnly Date,
    string GiverId,
    string? ReceiverId,
    string? ReceiverGroup,
    ExchangeKind Kind,
    bool? AskedFor,
    string? InteractionId,
    string? SegmentId,
    Confirmation? ConfirmedBy)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Who gave.</summary>
    public string GiverId { get; init => field = Given.Id(value); } = Given.Id(GiverId);

    /// <summary>Who received; null: a group.</summary>
    public string? ReceiverId { get; init; } = Given.When(ReceiverId != GiverId && (ReceiverId ?? ReceiverGroup) is not null, ReceiverId, "An exchange has a receiver or a receiving group, other than the giver.");
}
