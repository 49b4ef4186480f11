namespace ResearchKit;

/// <summary>What is done with an act of which the side is not known: left out, or bounded by assigning all of them one way, then the other.</summary>
public enum Assignment
{
    /// <summary>Left out and counted. The headline.</summary>
    LeftOut,

    /// <summary>All towards side a.</summary>
    ToA,

    /// <summary>All towards side b.</summary>
    ToB,
}
