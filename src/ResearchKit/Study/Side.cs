namespace ResearchKit;

/// <summary>On which side of the partnership a role stands.</summary>
public enum Side
{
    /// <summary>On neither side; counted, not compared.</summary>
    None,

    /// <summary>Side a: by default coproducers.</summary>
    A,

    /// <summary>Side b: by default professionals.</summary>
    B,

    /// <summary>Left out of all counts of contact: by default researchers.</summary>
    Excluded,
}
