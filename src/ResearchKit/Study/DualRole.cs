namespace ResearchKit;

/// <summary>What a partition of persons does with those who hold two roles at once.</summary>
public enum DualRole
{
    /// <summary>They form a group of their own, "two roles".</summary>
    OwnGroup,

    /// <summary>They stay in the role of the rule (longest, first, last).</summary>
    Split,

    /// <summary>They are in no group, and counted.</summary>
    Exclude,
}
