namespace ResearchKit;

/// <summary>An item of a questionnaire.</summary>
/// <param name="InstrumentId">Questionnaire.</param>
/// <param name="Id">Id within the questionnaire.</param>
/// <param name="Ordinal">Order.</param>
/// <param name="Dimension">Dimension.</param>
/// <param name="Short">Short text.</param>
/// <param name="Reverse">Whether a high value means less.</param>
/// <param name="Belief">Whether it asks for a belief rather than a judgement: left out of dimension means.</param>
/// <param name="MirrorOf">Item of which it is the mirror, asked of the other side.</param>
public sealed record Item(
    string InstrumentId,
    string Id,
    int Ordinal,
    string Dimension,
    string Short,
    bool Reverse,
    bool Belief,
    string? MirrorOf)
{
    /// <summary>Questionnaire.</summary>
    public string InstrumentId { get; init => field = Given.Id(value); } = Given.Id(InstrumentId);

    /// <summary>Id within the questionnaire.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Item of which it is the mirror, asked of the other side.</summary>
    public string? MirrorOf { get; init; } = Given.When(MirrorOf != Id, MirrorOf, "An item is not its own mirror.");
}
