namespace ResearchKit;

/// <summary>A group of people in a table by role: a role, those who hold two roles at once, or those whose role is not recorded.</summary>
/// <param name="Word">The role as it stands in the data; empty for the groups that are no role.</param>
/// <param name="Label">The label on pages.</param>
/// <param name="Side">The side of the role; null for the groups that are no role.</param>
public sealed record RoleGroup(string Word, string Label, Side? Side)
{
    /// <summary>People who held two roles at once on the day: counted once, apart.</summary>
    public static RoleGroup TwoRoles { get; } = new("", "holds two roles", null);

    /// <summary>Everybody.</summary>
    public static RoleGroup All { get; } = new("", "all", null);

    /// <summary>The person or the role is not recorded.</summary>
    public static RoleGroup NotRecorded { get; } = new("", "not recorded", null);
}
