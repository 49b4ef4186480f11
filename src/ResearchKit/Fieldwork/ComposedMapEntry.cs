namespace ResearchKit;

/// <summary>One actor on one rater's map of the network.</summary>
/// <param name="WaveId">Wave.</param>
/// <param name="RaterId">Who drew the map.</param>
/// <param name="Actor">Actor; a category or organisation, no name.</param>
/// <param name="ActorType">Type of the actor.</param>
/// <param name="Influence">Influence, 1-5.</param>
/// <param name="Contact">Direct or indirect.</param>
public sealed record ComposedMapEntry(
    string WaveId,
    string RaterId,
    string Actor,
    string ActorType,
    int Influence,
    ContactKind Contact)
{
    /// <summary>Wave.</summary>
    public string WaveId { get; init => field = Given.Id(value); } = Given.Id(WaveId);

    /// <summary>Who drew the map.</summary>
    public string RaterId { get; init => field = Given.Id(value); } = Given.Id(RaterId);

    /// <summary>Actor; a category or organisation, no name.</summary>
    public string Actor { get; init => field = Given.Filled(value); } = Given.Filled(Actor);

    /// <summary>Influence, 1-5.</summary>
    public int Influence { get; init; } = Given.When(Influence is >= 1 and <= 5, Influence, "Influence runs from 1 to 5.");
}
