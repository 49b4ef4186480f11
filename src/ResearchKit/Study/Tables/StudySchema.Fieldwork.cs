namespace ResearchKit;

public static partial class StudySchema
{
    /// <summary>interactions.csv</summary>
    public static TableSchema<Interaction> Interactions { get; } = InteractionTable();

    /// <summary>attendance.csv</summary>
    public static TableSchema<Attendance> Attendance { get; } = AttendanceTable();

    /// <summary>turns.csv</summary>
    public static TableSchema<Turn> Turns { get; } = TurnTable();

    /// <summary>exchanges.csv</summary>
    public static TableSchema<Exchange> Exchanges { get; } = ExchangeTable();

    /// <summary>time_log.csv</summary>
    public static TableSchema<TimeEntry> TimeLog { get; } = TimeTable();

    private static TableSchema<Interaction> InteractionTable()
    {
        var t = new TableBuilder<Interaction>("interactions.csv", "One act of contact: who started it, who was addressed, who was there. One row an act, however many people it reached. The one file that a study must have.");
        var id = t.Id("interaction_id", "Id of the act.", i => i.Id);
        var start = t.DayAndTime("start", "Start on the clock of the study, without an offset; the date alone where the precision is day or week.", i => new Moment(i.Start, true));
        var precision = t.Choice("precision", "How precisely the time is known.", i => i.Precision);
        var kind = t.Choice("kind", "Kind of contact.", i => i.Kind);
        var setting = t.OptionalChoice("setting", "Where it took place.", i => i.Setting);
        var initiator = t.OptionalRef("initiator_id", "participants", "Who started it; empty when unknown.", i => i.InitiatorId, expected: true);
        var recipients = t.Refs("recipient_ids", "participants", "Who was addressed.", i => i.RecipientIds, expected: true);
        var present = t.Refs("present_ids", "participants", "Who was there besides.", i => i.PresentIds);
        var direction = t.Choice("direction", "Whether the contact went both ways.", i => i.Direction);
        var duration = t.OptionalNumber("duration_min", "Duration in minutes.", i => i.DurationMinutes, minimum: 0);
        var topic = t.OptionalText("topic", "Topic in a few words, without names.", i => i.Topic);
        var source = t.OptionalRef("source_id", "sources", "The source in which it is recorded.", i => i.SourceId);
        var occasion = t.OptionalChoice("occasion", "Why it took place: somebody chose to start it (new, follow_up), or it was due (standing, required).", i => i.Occasion);
        var agenda = t.Refs("agenda_by", "participants", "Who put an item on the agenda.", i => i.AgendaBy);
        var recorder = t.OptionalRef("recorded_by", "participants", "Who recorded it.", i => i.RecordedBy);
        var role = t.OptionalWord("initiator_role", "The role in which the starter acted.", i => i.InitiatorRole);
        var roles = t.OwnWordPlaces("recipient_roles", "The roles in which the recipients were addressed: same number and order as recipient_ids; a place may be empty.", i => i.RecipientRoles);
        t.Rule("time-missing", start, "Add the time (2026-03-01T14:30), or write precision day or week.", r => start[r].HasTime || precision[r] != Precision.Minute, r => CellText.Format(DateOnly.FromDateTime(start[r].Value)));
        t.Rule("nobody-addressed", recipients, "Name at least one person in recipient_ids or present_ids.", r => recipients[r].Count + present[r].Count > 0);
        t.Rule("initiator-is-recipient", recipients, "A person cannot be both starter and recipient: take the starter out of recipient_ids.", r => initiator[r] is not { } i || !recipients[r].Contains(i), r => initiator[r]!);
        t.Rule("role-count", roles, "Give as many roles as there are recipients, in their order, or leave the cell empty.", r => roles[r].Count == 0 || roles[r].Count == recipients[r].Count, r => roles[r].ToString());
        return t.Build([id], r => new(id[r], start[r].Value, precision[r], kind[r], setting[r], initiator[r], recipients[r], present[r], direction[r], duration[r], topic[r], source[r],
            occasion[r], agenda[r], recorder[r], role[r], roles[r]), s => s.Interactions, (s, rows) => s with { Interactions = rows });
    }

    private static TableSchema<Attendance> AttendanceTable()
    {
        var t = new TableBuilder<Attendance>("attendance.csv", "Somebody's part in a meeting. It may add people who were there; starter and recipients must agree with interactions.csv.");
        var act = t.Ref("interaction_id", "interactions", "The meeting.", a => a.InteractionId);
        var person = t.Ref("participant_id", "participants", "Person.", a => a.ParticipantId);
        var part = t.Choice("part", "Part in the meeting.", a => a.Part);
        var turns = t.OptionalNumber("turns", "Speaking turns.", a => a.Turns, minimum: 0);
        var seconds = t.OptionalNumber("speak_sec", "Speaking time in seconds.", a => a.SpeakingSeconds, minimum: 0);
        return t.Build([act, person], r => new(act[r], person[r], part[r], turns[r], seconds[r]), s => s.Attendance, (s, rows) => s with { Attendance = rows });
    }

    private static TableSchema<Turn> TurnTable()
    {
        var t = new TableBuilder<Turn>("turns.csv", "One speaking turn in a meeting.");
        var act = t.Ref("interaction_id", "interactions", "The meeting.", u => u.InteractionId);
        var ordinal = t.Number("ordinal", "Order within the meeting.", u => u.Ordinal);
        var speaker = t.Ref("speaker_id", "participants", "Who speaks.", u => u.SpeakerId);
        var target = t.OptionalRef("target_id", "participants", "To whom; empty: the group.", u => u.TargetId);
        t.Rule("self-tie", target, "Nobody speaks to themselves: name another person or leave the cell empty.", r => speaker[r] != target[r], r => speaker[r]);
        return t.Build([act, ordinal], r => new(act[r], ordinal[r], speaker[r], target[r]), s => s.Turns, (s, rows) => s with { Turns = rows });
    }

    private static TableSchema<Exchange> ExchangeTable()
    {
        var t = new TableBuilder<Exchange>("exchanges.csv", "Something given by one and received by another. Kinds are never converted into one currency.");
        var id = t.Id("exchange_id", "Id of the exchange.", e => e.Id);
        var date = t.Day("date", "Day.", e => e.Date);
        var giver = t.Ref("giver_id", "participants", "Who gave.", e => e.GiverId);
        var receiver = t.OptionalRef("receiver_id", "participants", "Who received; empty: a group.", e => e.ReceiverId);
        var group = t.OptionalWord("receiver_group", "The group that received: a role or category, no name.", e => e.ReceiverGroup);
        var kind = t.Choice("kind", "What was given.", e => e.Kind);
        var asked = t.OptionalYesNo("asked_for", "Whether it was asked for.", e => e.AskedFor);
        var act = t.OptionalRef("interaction_id", "interactions", "The act in which it happened.", e => e.InteractionId);
        var segment = t.OptionalRef("segment_id", "coded_segments", "The coded segment that tells of it.", e => e.SegmentId);
        var confirmed = t.OptionalChoice("confirmed_by", "Who confirmed it.", e => e.ConfirmedBy);
        t.Rule("receiver-missing", receiver, "Name the receiver in receiver_id or the group in receiver_group.", r => receiver[r] is not null || group[r] is not null);
        t.Rule("self-tie", receiver, "Giver and receiver are the same person: name another receiver.", r => giver[r] != receiver[r], r => giver[r]);
        return t.Build([id], r => new(id[r], date[r], giver[r], receiver[r], group[r], kind[r], asked[r], act[r], segment[r], confirmed[r]), s => s.Exchanges, (s, rows) => s with { Exchanges = rows });
    }

    private static TableSchema<TimeEntry> TimeTable()
    {
        var t = new TableBuilder<TimeEntry>("time_log.csv", "Time that somebody spent on the partnership.");
        var person = t.Ref("participant_id", "participants", "Person.", e => e.ParticipantId);
        var date = t.Day("date", "Day.", e => e.Date);
        var minutes = t.Number("minutes", "Minutes.", e => e.Minutes, minimum: 0);
        var paid = t.OptionalYesNo("paid", "Whether it was paid.", e => e.Paid);
        var late = t.OptionalYesNo("out_of_hours", "Whether it was in the evening or at the weekend.", e => e.OutOfHours);
        var activity = t.OwnWord("activity", "Activity, in the study's own word.", e => e.Activity, required: false);
        return t.Build([], r => new(person[r], date[r], minutes[r], paid[r], late[r], activity[r]), s => s.TimeLog, (s, rows) => s with { TimeLog = rows });
    }
}
