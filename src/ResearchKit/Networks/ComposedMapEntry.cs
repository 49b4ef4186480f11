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
    ContactKind Contact);
