namespace ResearchKit;

/// <summary>Which role counts when a person had more than one over time.</summary>
public enum RoleRule
{
    /// <summary>The role at the date of the event; for events only.</summary>
    AtEvent,

    /// <summary>The role held for most days of the window; ties go to the role that began first, then to the ordinally first word.</summary>
    Longest,

    /// <summary>The role on the first day of the window.</summary>
    AtStart,

    /// <summary>The role on the last day of the window.</summary>
    AtEnd,
}
