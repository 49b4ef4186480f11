namespace ResearchKit;

/// <summary>A role that a person held for a time. Two open spells at once are a dual role.</summary>
/// <param name="ParticipantId">Person.</param>
/// <param name="Role">Role in the study's own word.</param>
/// <param name="Sector">Sector in the study's own word.</param>
/// <param name="Paid">Whether the person was paid in this role.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included; null: still held.</param>
/// <param name="AppointedSpanner">Whether bridging is the job of the role.</param>
public sealed record RoleSpell(
    string ParticipantId,
    string Role,
    string Sector,
    bool? Paid,
    DateOnly From,
    DateOnly? To,
    bool AppointedSpanner)
{
    /// <summary>Person.</summary>
    public string ParticipantId { get; init => field = Given.Id(value); } = Given.Id(ParticipantId);

    /// <summary>Role in the study's own word.</summary>
    public string Role { get; init => field = Given.Filled(value); } = Given.Filled(Role);

    /// <summary>Last day, included; null: still held.</summary>
    public DateOnly? To { get; init; } = Given.When(!(To < From), To, "The last day is before the first.");
}
