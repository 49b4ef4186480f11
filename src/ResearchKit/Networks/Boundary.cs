namespace ResearchKit;

/// <summary>Who counts in N.</summary>
public enum Boundary
{
    /// <summary>Everybody who was in the study during the window (default).</summary>
    Present,

    /// <summary>Only those with a tie.</summary>
    Tied,

    /// <summary>Everybody on the roster of the study.</summary>
    Roster,
}
