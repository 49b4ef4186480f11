namespace ResearchKit;

/// <summary>How precisely the time of an event is known.</summary>
public enum Precision
{
    /// <summary>Date and time.</summary>
    Minute,

    /// <summary>The day only.</summary>
    Day,

    /// <summary>The week only; the date is its first day.</summary>
    Week,
}
