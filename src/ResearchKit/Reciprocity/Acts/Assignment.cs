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

    /// <summary>
    /// Each contact the way that gives side a most starts: for people with two roles, who starts stands on side a and who is addressed on side b. For
    /// starters not recorded the same as <see cref="ToA"/>. The highest share of starts of side a that the record allows.
    /// </summary>
    ForA,

    /// <summary>Each contact the way that gives side b most starts: the lowest share of starts of side a that the record allows.</summary>
    ForB,

    /// <summary>
    /// For starters not recorded, in measures on pairs: each contact of a pair is given, in order of time, to the one of the two who has fewer starts so
    /// far (side a when they have as many). The most even split that the record allows: TurnShare at its highest. Contacts that make no single pair are left out.
    /// </summary>
    Evenly,

    /// <summary>
    /// For starters not recorded, in measures on pairs: all contacts of a pair are given to the one of the two with more recorded starts (side a when
    /// they have as many). The most uneven split that the record allows: TurnShare at its lowest. Contacts that make no single pair are left out.
    /// </summary>
    Unevenly,
}
