namespace ResearchKit;

/// <summary>What kind of contact it was.</summary>
public enum InteractionKind
{
    /// <summary>A meeting of several.</summary>
    Meeting,

    /// <summary>A talk of two.</summary>
    OneToOne,

    /// <summary>A message, letter or mailing.</summary>
    Message,

    /// <summary>A call.</summary>
    Phone,

    /// <summary>A consultation about a case.</summary>
    CaseConsult,

    /// <summary>A referral.</summary>
    Referral,

    /// <summary>Going out to people.</summary>
    Outreach,

    /// <summary>Doing something together.</summary>
    JointActivity,

    /// <summary>Meeting by chance.</summary>
    Encounter,
}
