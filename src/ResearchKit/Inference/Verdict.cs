namespace ResearchKit;

/// <summary>What may be said of a change or a difference (docs/how-we-count.md).</summary>
public enum Verdict
{
    /// <summary>The data do not tell; the range is given instead. Never read as "no change".</summary>
    CannotTell,

    /// <summary>Higher than the reference, whichever way one counts.</summary>
    Higher,

    /// <summary>Lower than the reference, whichever way one counts.</summary>
    Lower,

    /// <summary>About the same: inside a margin that was declared beforehand.</summary>
    Same,

    /// <summary>The answer depends on how one counts.</summary>
    Depends,
}
