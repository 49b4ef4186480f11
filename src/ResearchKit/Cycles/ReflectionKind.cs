namespace ResearchKit;

/// <summary>What kind of statement a reflection is.</summary>
public enum ReflectionKind
{
    /// <summary>An observation.</summary>
    Observation,

    /// <summary>A tension.</summary>
    Tension,

    /// <summary>An insight.</summary>
    Insight,

    /// <summary>A question.</summary>
    Question,
}
