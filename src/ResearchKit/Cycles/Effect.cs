namespace ResearchKit;

/// <summary>A benefit, harm or unintended effect for a role.</summary>
/// <param name="Id">Id.</param>
/// <param name="Date">Day.</param>
/// <param name="ForRole">For whom: a role.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Text">What; never leaves the team.</param>
/// <param name="SourceId">Source.</param>
public sealed record Effect(
    string Id,
    DateOnly? Date,
    string ForRole,
    EffectKind Kind,
    string Text,
    string? SourceId)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>For whom: a role.</summary>
    public string ForRole { get; init => field = Given.Filled(value); } = Given.Filled(ForRole);
}
