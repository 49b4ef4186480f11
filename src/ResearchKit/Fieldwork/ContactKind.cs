namespace ResearchKit;

/// <summary>How a rater knows an actor of a composed map.</summary>
public enum ContactKind
{
    /// <summary>In person.</summary>
    Direct,

    /// <summary>Through others.</summary>
    Indirect,
}
