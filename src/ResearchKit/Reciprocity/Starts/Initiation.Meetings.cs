namespace ResearchKit;

public static partial class Initiation
{
    private const string Meeting = "in standing and required meetings";

    /// <summary>What the share of agenda items is.</summary>
    public static MeasureInfo MeetingAgendaInfo { get; } = new(
        "meeting-agenda-share", "Share of agenda items of side a", $"G_A / (G_A + G_B); G_X = items that people of side X put on the agenda {Meeting}", Source, 0, 1);

    /// <summary>What the share of seats is.</summary>
    public static MeasureInfo MeetingSeatsInfo { get; } = new(
        "meeting-seats-share", "Share of seats of side a", $"N_A / (N_A + N_B); N_X = times that somebody of side X was there {Meeting}", Source, 0, 1);

    /// <summary>What the share of first words is.</summary>
    public static MeasureInfo MeetingFirstWordInfo { get; } = new(
        "meeting-first-word-share", "Share of first words of side a", "F_A / (F_A + F_B); F_X = standing and required meetings in which somebody of side X spoke first", Source, 0, 1);

    /// <summary>What the share of turns is.</summary>
    public static MeasureInfo MeetingTurnsInfo { get; } = new(
        "meeting-turns-share", "Share of speaking turns of side a", $"T_A / (T_A + T_B); T_X = speaking turns of people of side X {Meeting}", Source, 0, 1);

    /// <summary>What the share of speaking time is.</summary>
    public static MeasureInfo MeetingTimeInfo { get; } = new(
        "meeting-time-share", "Share of speaking time of side a", $"S_A / (S_A + S_B); S_X = seconds that people of side X spoke {Meeting}", Source, 0, 1);

    /// <summary>Standing and required meetings of the whole study: convened, agenda, present, first word, turns, speaking time, by side.</summary>
    public static MeetingShares Meetings(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Meetings(study.Interactions);
    }

    /// <summary>As <see cref="Meetings(Study)"/>, of these contacts: <c>study.Interactions.During(cycle)</c>.</summary>
    /// <remarks>
    /// A meeting is a standing or required contact, or one of kind meeting whose occasion is not recorded (said in the notes). Turns: turns.csv where it has
    /// the meeting, else attendance.csv. Intervals leave out one person of either side at a time, silent ones too: V = V_A + V_B, logit scale; that of the
    /// convened share is the one of <see cref="ConvenedShare(Interactions)"/>.
    /// </remarks>
    public static MeetingShares Meetings(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return new MeetingTally(interactions, Headline(interactions)).Of();
    }
}
