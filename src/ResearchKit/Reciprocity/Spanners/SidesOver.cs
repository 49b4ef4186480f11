namespace ResearchKit;

/// <summary>The side of each person of a network over its window: that of the role held longest.</summary>
internal static class SidesOver
{
    public static Side[] Of(Study study, Network network)
    {
        var roles = study.Roles.Over(network, RoleRule.Longest, DualRole.Split);
        int[] group = roles.On(network.Roster).ToArray();
        return Array.ConvertAll(group, g => g < 0 ? Side.None : study.Roles.SideOf(roles.Groups[g]));
    }
}
