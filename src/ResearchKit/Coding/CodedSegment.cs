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
    string? Excerpt);
