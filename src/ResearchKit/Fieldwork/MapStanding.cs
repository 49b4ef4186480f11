namespace ResearchKit;

/// <summary>Whether an actor of a composed map stood on the map before.</summary>
public enum MapStanding
{
    /// <summary>There is no earlier map.</summary>
    First,

    /// <summary>On this map, not on the one before.</summary>
    New,

    /// <summary>On both.</summary>
    Kept,

    /// <summary>On the map before, not on this one.</summary>
    Gone,
}
