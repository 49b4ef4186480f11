namespace ResearchKit;

/// <summary>Why the contact took place: convening is not initiative.</summary>
public enum Occasion
{
    /// <summary>Somebody chose to start it.</summary>
    New,

    /// <summary>It followed from an earlier one.</summary>
    FollowUp,

    /// <summary>A standing meeting.</summary>
    Standing,

    /// <summary>Somebody had to.</summary>
    Required,
}
