namespace ResearchKit;

/// <summary>A passage of a source with one code by one coder.</summary>
/// <param name="Id">Id.</param>
/// <param name="SourceId">Source.</param>
/// <param name="Start">First character, 0-based.</param>
/// <param name="End">Character after the last.</param>
/// <param name="Locator">Place in the source where characters do not serve.</param>
/// <param name="CodeId">Code.</param>
/// <param name="CoderId">Coder.</param>
/// <param name="SpeakerId">Who speaks.</param>
/// <param name="AboutIds">Who it is about.</param>
/// <param name="Date">Day it tells of; null: the day of the source.</param>
/// <param name="Memo">Memo; never leaves the team.</param>
/// <param name="Excerpt">Excerpt; never leaves the team.</param>
public sealed record CodedSegment(
    string Id,
    string SourceId,
    int? Start,
    int? End,
    string? Locator,
    string CodeId,
    string CoderId,
    string? SpeakerId,
    IdList AboutIds,
    DateOnly? Date,
    string? Memo,
    string? Excerpt)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Source.</summary>
    public string SourceId { get; init => field = Given.Id(value); } = Given.Id(SourceId);

    /// <summary>First character, 0-based.</summary>
    public int? Start { get; init => field = Given.NotNegative(value); } = Given.NotNegative(Start);

    /// <summary>Character after the last.</summary>
    public int? End { get; init; } = Given.When(Start.HasValue == End.HasValue && !(End < Start), End, "A passage has both a start and an end not before it, or neither.");

    /// <summary>Code.</summary>
    public string CodeId { get; init => field = Given.Id(value); } = Given.Id(CodeId);

    /// <summary>Coder.</summary>
    public string CoderId { get; init => field = Given.Id(value); } = Given.Id(CoderId);

    /// <summary>Who it is about.</summary>
    public IdList AboutIds { get; init => field = Given.Once(value); } = Given.Once(AboutIds);
}
