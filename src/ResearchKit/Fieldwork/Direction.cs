namespace ResearchKit;

/// <summary>Whether the contact went both ways.</summary>
public enum Direction
{
    /// <summary>From the starter to the recipients only.</summary>
    OneWay,

    /// <summary>Both ways, within the contact.</summary>
    TwoWay,

    /// <summary>Not recorded.</summary>
    Unknown,
}
