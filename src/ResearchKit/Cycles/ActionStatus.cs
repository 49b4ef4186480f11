namespace ResearchKit;

/// <summary>What became of an action.</summary>
public enum ActionStatus
{
    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Done otherwise than planned.</summary>
    Changed,

    /// <summary>Not done.</summary>
    Dropped,
}
