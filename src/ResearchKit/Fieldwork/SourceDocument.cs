namespace ResearchKit;

/// <summary>An interview, field note, minutes, reflection log or open answer.</summary>
/// <param name="Id">Id.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Date">Day.</param>
/// <param name="CycleId">Its cycle.</param>
/// <param name="ParticipantIds">Who it is of.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="Words">Length in words.</param>
/// <param name="Confidentiality">Who may see it.</param>
public sealed record SourceDocument(
    string Id,
    SourceKind Kind,
    DateOnly Date,
    string? CycleId,
    IdList ParticipantIds,
    string? AuthorId,
    int? Words,
    Confidentiality Confidentiality)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Who it is of.</summary>
    public IdList ParticipantIds { get; init => field = Given.Once(value); } = Given.Once(ParticipantIds);

    /// <summary>Length in words.</summary>
    public int? Words { get; init => field = Given.NotNegative(value); } = Given.NotNegative(Words);
}
