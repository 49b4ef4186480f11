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
    int? SpeakingSeconds);
