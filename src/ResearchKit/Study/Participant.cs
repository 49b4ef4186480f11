namespace ResearchKit;

/// <summary>A person who takes part, under a pseudonym. No names, contacts or birth dates.</summary>
/// <param name="Id">Pseudonym.</param>
/// <param name="Role">Role in the study's own word.</param>
/// <param name="Sector">Sector in the study's own word; empty when unknown.</param>
/// <param name="OrganisationId">Organisation.</param>
/// <param name="LivesInArea">Whether the person lives in the area.</param>
/// <param name="Joined">First day in the study; null when unknown.</param>
/// <param name="Left">Last day in the study; null: still in it.</param>
/// <param name="Consent">What the person agreed to.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record Participant(
    string Id,
    string Role,
    string Sector,
    string? OrganisationId,
    bool? LivesInArea,
    DateOnly? Joined,
    DateOnly? Left,
    Consent Consent)
{
    /// <summary>Pseudonym.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Organisation.</summary>
    public string? OrganisationId { get; init => field = Given.OptionalId(value); } = Given.OptionalId(OrganisationId);

    /// <summary>Last day in the study; null: still in it.</summary>
    public DateOnly? Left { get; init; } = Given.When(!(Left < Joined), Left, "The last day is before the first.");
}
