namespace ResearchKit;

/// <summary>The part somebody had in a meeting.</summary>
public enum AttendancePart
{
    /// <summary>Started it.</summary>
    Initiator,

    /// <summary>Was addressed.</summary>
    Recipient,

    /// <summary>Was there.</summary>
    Present,
}
