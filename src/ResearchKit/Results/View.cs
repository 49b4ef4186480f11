namespace ResearchKit;

/// <summary>For whom a page is made.</summary>
public enum View
{
    /// <summary>For the team and its researchers: marked "not for publication".</summary>
    Team,

    /// <summary>For outside: small groups are protected, what is not shown is said.</summary>
    Public,
}
