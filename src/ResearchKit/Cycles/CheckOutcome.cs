namespace ResearchKit;

/// <summary>What members said when a finding was put to them.</summary>
public enum CheckOutcome
{
    /// <summary>They agreed.</summary>
    Agreed,

    /// <summary>They disputed it.</summary>
    Disputed,

    /// <summary>It was changed.</summary>
    Changed,
}
