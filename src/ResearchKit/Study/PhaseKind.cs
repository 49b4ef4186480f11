namespace ResearchKit;

/// <summary>The canonical phases of an action-research cycle; a study's own words stay in the label.</summary>
public enum PhaseKind
{
    /// <summary>What is going on?</summary>
    Diagnose,

    /// <summary>What will be done?</summary>
    Plan,

    /// <summary>It is done.</summary>
    Act,

    /// <summary>What came of it is recorded.</summary>
    Observe,

    /// <summary>What it means is talked through.</summary>
    Reflect,

    /// <summary>What is taken along.</summary>
    Learn,
}
