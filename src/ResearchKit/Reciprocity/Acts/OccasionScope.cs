namespace ResearchKit;

/// <summary>Which contacts are counted by why they took place: convening is not initiative.</summary>
public enum OccasionScope
{
    /// <summary>Contacts that somebody chose to start: new and follow-up, and those whose occasion is not recorded (said in the notes). The headline.</summary>
    Chosen,

    /// <summary>Contacts that were convened: standing meetings and required contacts.</summary>
    Convened,

    /// <summary>Both together.</summary>
    All,
}
