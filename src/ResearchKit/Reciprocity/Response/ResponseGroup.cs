namespace ResearchKit;

/// <summary>Response of the people of one role or sector in one wave.</summary>
/// <param name="By">What the groups are: "role", "sector".</param>
/// <param name="Group">Name of the group; "none recorded" for people without one.</param>
/// <param name="Present">People of the network.</param>
/// <param name="Answered">Those who answered.</param>
public sealed record ResponseGroup(string By, string Group, int Present, int Answered)
{
    /// <summary>People who did not answer.</summary>
    public int Missing => Present - Answered;
}
