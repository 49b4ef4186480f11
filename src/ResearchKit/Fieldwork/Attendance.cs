namespace ResearchKit;

/// <summary>Somebody's part in a meeting.</summary>
/// <param name="InteractionId">The meeting.</param>
/// <param name="ParticipantId">Person.</param>
/// <param name="Part">Part.</param>
/// <param name="Turns">Speaking turns.</param>
/// <param name="SpeakingSeconds">Speaking time in seconds.</param>
public sealed record Attendance(
    string InteractionId,
    string ParticipantId,
    AttendancePart Part,
    int? Turns,
    int? SpeakingSeconds)
{
    /// <summary>The meeting.</summary>
    public string InteractionId { get; init => field = Given.Id(value); } = Given.Id(InteractionId);

    /// <summary>Person.</summary>
    public string ParticipantId { get; init => field = Given.Id(value); } = Given.Id(ParticipantId);

    /// <summary>Speaking turns.</summary>
    public int? Turns { get; init => field = Given.NotNegative(value); } = Given.NotNegative(Turns);

    /// <summary>Speaking time in seconds.</summary>
    public int? SpeakingSeconds { get; init => field = Given.NotNegative(value); } = Given.NotNegative(SpeakingSeconds);
}
