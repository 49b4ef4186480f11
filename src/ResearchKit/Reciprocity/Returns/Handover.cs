namespace ResearchKit;

/// <summary>Something that went from one person to another: an exchange, or a start of a contact.</summary>
/// <param name="Act">The exchange or the contact; a contact with several recipients is several handovers of one act.</param>
/// <param name="From">Who gave.</param>
/// <param name="To">Who received.</param>
/// <param name="Time">Minutes since the first day of year 1; midnight where only the day is known.</param>
/// <param name="DayOnly">True where only the day is known.</param>
/// <param name="Left">Minutes for which both are still observed.</param>
/// <param name="Group">0 and 1: the receiver stands on side a or b; 2: on neither, or on both.</param>
internal readonly record struct Handover(int Act, int From, int To, int Time, bool DayOnly, int Left, int Group)
{
    /// <summary>The day.</summary>
    public int Day => Time / ReturnRule.Day;
}
