namespace ResearchKit;

/// <summary>Counts what people of either side do in standing and required meetings.</summary>
internal sealed class MeetingTally
{
    private readonly Study _study;
    private readonly Counting _counting;
    private readonly Interactions _meetings;
    private readonly ILookup<string, Attendance> _attendance;
    private readonly ILookup<string, Turn> _turns;
    private readonly SideCounts _agenda = new(), _seats = new(), _first = new(), _spoken = new(), _time = new();
    private long _withAgenda, _withFirst, _withTurns, _withTime, _disagree;

    public MeetingTally(Interactions interactions, Counting headline)
    {
        (_study, _counting) = (interactions.Study, headline with { Occasions = OccasionScope.All });
        _meetings = interactions.Where("contacts that are no standing or required meetings", IsMeeting);
        _attendance = _study.Tables.Attendance.ToLookup(a => a.InteractionId, StringComparer.Ordinal);
        _turns = _study.Tables.Turns.ToLookup(t => t.InteractionId, StringComparer.Ordinal);
    }

    public MeetingShares Of()
    {
        foreach (var meeting in _meetings) Add(meeting);
        var from = _meetings.Provenance;
        long mixed = _meetings.LongCount(m => m.Occasion is null);
        if (mixed > 0) from = from.Noting(FormattableString.Invariant($"{mixed} of {_meetings.Count} meetings have no recorded occasion: somebody may have chosen to start them."));
        if (_disagree > 0) from = from.Noting(FormattableString.Invariant($"In {_disagree} meetings attendance.csv counts other turns than turns.csv: turns.csv holds."));
        var convened = Initiation.StartEstimates.Of(ActTable.Of(_meetings, _counting), _counting);
        return new(
            [
                new("convened", "Convened", convened.Convened, convened.Table.Acts.Length, convened.Replicates.PeopleA, convened.Replicates.PeopleB),
                Row("agenda", "Agenda items", _agenda, Initiation.MeetingAgendaInfo, "agenda items", _withAgenda, "no agenda item of either side is recorded"),
                Row("present", "Present", _seats, Initiation.MeetingSeatsInfo, "seats", _meetings.Count, "nobody of either side is recorded as present"),
                Row("first_word", "Spoke first", _first, Initiation.MeetingFirstWordInfo, "meetings", _withFirst, "turns.csv has no meeting in which somebody of either side spoke first"),
                Row("turns", "Speaking turns", _spoken, Initiation.MeetingTurnsInfo, "turns", _withTurns, "no turn of either side is recorded"),
                Row("speaking_time", "Speaking time", _time, Initiation.MeetingTimeInfo, "seconds", _withTime, "no speaking time of either side is recorded"),
            ],
            _meetings.Count, SideLabels.LabelOf(_study, Side.A), SideLabels.LabelOf(_study, Side.B), from);

        MeetingShare Row(string key, string label, SideCounts counts, MeasureInfo measure, string unit, long meetings, string none)
            => new(key, label, counts.Share(measure, unit, _counting.Level, from, none), meetings, counts.PeopleA, counts.PeopleB);
    }

    private static bool IsMeeting(Interaction act) => act.Occasion is Occasion.Standing or Occasion.Required || (act.Occasion is null && act.Kind == InteractionKind.Meeting);

    private void Add(Interaction meeting)
    {
        var day = DateOnly.FromDateTime(meeting.Start);
        var rows = _attendance[meeting.Id].DistinctBy(a => a.ParticipantId, StringComparer.Ordinal).ToDictionary(a => a.ParticipantId, StringComparer.Ordinal);
        var turns = _turns[meeting.Id].OrderBy(t => t.Ordinal).ToList();
        var there = new SortedSet<string>(meeting.RecipientIds.Concat(meeting.PresentIds).Concat(rows.Keys).Concat(turns.Select(t => t.SpeakerId)), StringComparer.Ordinal);
        if (meeting.InitiatorId is { } starter) there.Add(starter);
        var side = there.ToDictionary(p => p, p => SideOf(meeting, p, day), StringComparer.Ordinal);
        foreach (string person in there) _seats.Add(person, side[person], 1);

        if (meeting.AgendaBy.Count > 0)
        {
            _withAgenda++;
            // Somebody may put an item on the agenda and stay away.
            foreach (string person in there.Except(meeting.AgendaBy, StringComparer.Ordinal)) _agenda.Add(person, side[person], 0);
            foreach (string person in meeting.AgendaBy) _agenda.Add(person, side.TryGetValue(person, out var known) ? known : SideOf(meeting, person, day), 1);
        }
        if (turns.Count > 0)
        {
            _withFirst++;
            foreach (string person in there) _first.Add(person, side[person], person == turns[0].SpeakerId ? 1 : 0);
        }
        var taken = turns.Count > 0 ? turns.GroupBy(t => t.SpeakerId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal)
            : rows.Values.Where(r => r.Turns is not null).ToDictionary(r => r.ParticipantId, r => r.Turns!.Value, StringComparer.Ordinal);
        if (taken.Count > 0)
        {
            _withTurns++;
            // With a list of turns, who is not in it was silent; with counts only, who has none is not known.
            foreach (string person in turns.Count > 0 ? there.AsEnumerable() : taken.Keys.Order(StringComparer.Ordinal)) _spoken.Add(person, side[person], taken.GetValueOrDefault(person));
            if (turns.Count > 0 && rows.Values.Any(r => r.Turns is { } said && said != taken.GetValueOrDefault(r.ParticipantId))) _disagree++;
        }
        var timed = rows.Values.Where(r => r.SpeakingSeconds is not null).ToList();
        if (timed.Count == 0) return;
        _withTime++;
        foreach (var row in timed) _time.Add(row.ParticipantId, side[row.ParticipantId], row.SpeakingSeconds!.Value);
    }

    // The role acted in where it is recorded; else the side held on the day, null where two are open.
    private Side? SideOf(Interaction meeting, string person, DateOnly day)
    {
        if (person == meeting.InitiatorId && meeting.InitiatorRole is { Length: > 0 } acted) return _study.Roles.SideOf(acted);
        if (meeting.RecipientRoles.Count == meeting.RecipientIds.Count)
            for (int k = 0; k < meeting.RecipientIds.Count; k++)
                if (meeting.RecipientIds[k] == person && meeting.RecipientRoles[k].Length > 0) return _study.Roles.SideOf(meeting.RecipientRoles[k]);
        bool a = _study.Roles.At(person, day).Any(r => _study.Roles.SideOf(r.Word) == Side.A), b = _study.Roles.At(person, day).Any(r => _study.Roles.SideOf(r.Word) == Side.B);
        return a && b ? null : a ? Side.A : b ? Side.B : Side.None;
    }
}
