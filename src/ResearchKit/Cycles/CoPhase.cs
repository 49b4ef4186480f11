namespace ResearchKit;

/// <summary>The four Co's of coproduction.</summary>
public enum CoPhase
{
    /// <summary>Co-commissioning.</summary>
    Commission,

    /// <summary>Co-design.</summary>
    Design,

    /// <summary>Co-delivery.</summary>
    Deliver,

    /// <summary>Co-assessment.</summary>
    Assess,
}
