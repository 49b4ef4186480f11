namespace ResearchKit;

/// <summary>Where a code comes from.</summary>
public enum CodeOrigin
{
    /// <summary>From theory or earlier work.</summary>
    Deductive,

    /// <summary>From the data.</summary>
    Inductive,
}
