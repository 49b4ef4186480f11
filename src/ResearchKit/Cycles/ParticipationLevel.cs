namespace ResearchKit;

/// <summary>How far participants took part in a decision (IAP2).</summary>
public enum ParticipationLevel
{
    /// <summary>They were told.</summary>
    Inform,

    /// <summary>They were asked.</summary>
    Consult,

    /// <summary>They were involved.</summary>
    Involve,

    /// <summary>They decided together.</summary>
    Collaborate,

    /// <summary>They decided.</summary>
    Empower,
}
