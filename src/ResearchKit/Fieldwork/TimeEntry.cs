namespace ResearchKit;

/// <summary>Time that somebody spent.</summary>
/// <param name="ParticipantId">Person.</param>
/// <param name="Date">Day.</param>
/// <param name="Minutes">Minutes.</param>
/// <param name="Paid">Whether it was paid.</param>
/// <param name="OutOfHours">Whether it was in the evening or weekend.</param>
/// <param name="Activity">Activity.</param>
public sealed record TimeEntry(
    string ParticipantId,
    DateOnly Date,
    int Minutes,
    bool? Paid,
    bool? OutOfHours,
    string Activity)
{
    /// <summary>Person.</summary>
    public string ParticipantId { get; init => field = Given.Id(value); } = Given.Id(ParticipantId);

    /// <summary>Minutes.</summary>
    public int Minutes { get; init => field = Given.NotNegative(value); } = Given.NotNegative(Minutes);
}
