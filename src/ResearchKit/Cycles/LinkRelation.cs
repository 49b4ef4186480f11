namespace ResearchKit;

/// <summary>How one record bears on another.</summary>
public enum LinkRelation
{
    /// <summary>It led to it.</summary>
    LedTo,

    /// <summary>It supports it.</summary>
    Supports,

    /// <summary>It contradicts it.</summary>
    Contradicts,

    /// <summary>It is measured by it.</summary>
    MeasuredBy,

    /// <summary>It revises it.</summary>
    Revises,
}
