namespace ResearchKit;

/// <summary>What a <see cref="NetworkSummary"/> says of each person.</summary>
public enum NetworkMembers
{
    /// <summary>Every field (default).</summary>
    All,

    /// <summary>Id, group and degrees.</summary>
    Degree,

    /// <summary>Nothing.</summary>
    None,
}
