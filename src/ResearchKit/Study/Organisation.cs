namespace ResearchKit;

/// <summary>An organisation, which stands in a sector.</summary>
/// <param name="Id">Id.</param>
/// <param name="Sector">Sector in the study's own word.</param>
/// <param name="Formality">Formal or informal.</param>
public sealed record Organisation(
    string Id,
    string Sector,
    Formality Formality)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Sector in the study's own word.</summary>
    public string Sector { get; init => field = Given.Filled(value); } = Given.Filled(Sector);
}
