namespace ResearchKit;

/// <summary>One act: who started it, who was addressed, who was present. It is never expanded into pairs in the record.</summary>
/// <param name="Id">Id.</param>
/// <param name="Start">Start on the study's wall clock.</param>
/// <param name="Precision">How precisely the time is known.</param>
/// <param name="Kind">Kind of contact.</param>
/// <param name="Setting">Where.</param>
/// <param name="InitiatorId">Who started it; null when unknown: left out of shares, counted and bounded.</param>
/// <param name="RecipientIds">Who was addressed.</param>
/// <param name="PresentIds">Who was present besides.</param>
/// <param name="Direction">One way or two.</param>
/// <param name="DurationMinutes">Duration in minutes.</param>
/// <param name="Topic">Topic, a short word; never shown outside.</param>
/// <param name="SourceId">Source in which it is recorded.</param>
/// <param name="Occasion">Why it took place.</param>
/// <param name="AgendaBy">Who put an item on the agenda.</param>
/// <param name="RecordedBy">Who recorded it.</param>
/// <param name="InitiatorRole">Role in which the starter acted.</param>
/// <param name="RecipientRoles">Roles in which the recipients were addressed, in their order; empty when not recorded.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record Interaction(
    string Id,
    DateTime Start,
    Precision Precision,
    InteractionKind Kind,
    Setting? Setting,
    string? InitiatorId,
    IdList RecipientIds,
    IdList PresentIds,
    Direction Direction,
    int? DurationMinutes,
    string? Topic,
    string? SourceId,
    Occasion? Occasion,
    IdList AgendaBy,
    string? RecordedBy,
    string? InitiatorRole,
    IdList RecipientRoles)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Who started it; null when unknown: left out of shares, counted and bounded.</summary>
    public string? InitiatorId { get; init => field = Given.OptionalId(value); } = Given.OptionalId(InitiatorId);

    /// <summary>Who was addressed.</summary>
    public IdList RecipientIds { get; init => field = Given.Once(value); } = Given.When(InitiatorId is null || !RecipientIds.Contains(InitiatorId), Given.Once(RecipientIds), "The starter is among the recipients.", nameof(RecipientIds));

    /// <summary>Who was present besides.</summary>
    public IdList PresentIds { get; init => field = Given.Once(value); } = Given.When(RecipientIds.Count + PresentIds.Count > 0, Given.Once(PresentIds), "Nobody is addressed or present.", nameof(PresentIds));

    /// <summary>Duration in minutes.</summary>
    public int? DurationMinutes { get; init => field = Given.NotNegative(value); } = Given.NotNegative(DurationMinutes);

    /// <summary>Roles in which the recipients were addressed, in their order; empty when not recorded.</summary>
    public IdList RecipientRoles { get; init; } = Given.When(RecipientRoles.Count == 0 || RecipientRoles.Count == RecipientIds.Count, RecipientRoles, "There are not as many roles as recipients.");
}
