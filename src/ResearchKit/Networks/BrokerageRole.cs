namespace ResearchKit;

/// <summary>What a person in the middle of i -> v -> j does, by the groups of the three.</summary>
public enum BrokerageRole
{
    /// <summary>A > A > A: all in one group.</summary>
    Coordinator,

    /// <summary>A > B > A: between two of another group (itinerant broker).</summary>
    Consultant,

    /// <summary>A > B > B: lets something into the own group.</summary>
    Gatekeeper,

    /// <summary>A > A > B: speaks for the own group outside.</summary>
    Representative,

    /// <summary>A > B > C: three groups.</summary>
    Liaison,
}
