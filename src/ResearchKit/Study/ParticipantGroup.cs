namespace ResearchKit;

/// <summary>The people of one role and sector.</summary>
/// <param name="Role">Role.</param>
/// <param name="Sector">Sector in the study's own word; empty when not recorded.</param>
/// <param name="People">How many.</param>
/// <param name="LivesInArea">How many live in the area.</param>
/// <param name="Paid">How many are paid in that role.</param>
/// <param name="MoreRoles">How many held another role too, at once or one after the other.</param>
public sealed record ParticipantGroup(RoleGroup Role, string Sector, int People, Split LivesInArea, Split Paid, int MoreRoles);
