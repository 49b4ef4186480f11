namespace ResearchKit;

/// <summary>An organisation, which stands in a sector.</summary>
/// <param name="Id">Id.</param>
/// <param name="Sector">Sector in the study's own word.</param>
/// <param name="Formality">Formal or informal.</param>
public sealed record Organisation(
    string Id,
    string Sector,
    Formality Formality);
