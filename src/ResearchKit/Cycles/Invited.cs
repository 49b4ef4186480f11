namespace ResearchKit;

/// <summary>Somebody who was invited or affected: a role or category, no name.</summary>
/// <param name="Who">Role or category.</param>
/// <param name="About">About what.</param>
/// <param name="WasInvited">Whether they were invited.</param>
/// <param name="Came">Whether they came.</param>
/// <param name="Why">Why not.</param>
public sealed record Invited(
    string Who,
    string About,
    bool WasInvited,
    bool? Came,
    string? Why)
{
    /// <summary>Role or category.</summary>
    public string Who { get; init => field = Given.Filled(value); } = Given.Filled(Who);
}
