namespace ResearchKit;

/// <summary>Why a response has no value.</summary>
public enum MissingReason
{
    /// <summary>It has one; or it has none and no reason is recorded.</summary>
    None,

    /// <summary>Not answered.</summary>
    Skipped,

    /// <summary>The respondent does not know.</summary>
    DontKnow,

    /// <summary>It does not apply.</summary>
    NotApplicable,
}
