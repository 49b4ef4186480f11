namespace ResearchKit;

/// <summary>Turns of meetings as numbers, and the shift from each turn to the next.</summary>
internal sealed class TurnShifts
{
    /// <summary>How many kinds of shift there are.</summary>
    public const int Kinds = 13;

    private readonly int[] _meetingStart;
    private readonly (int Speaker, int Target)[] _turns;

    private TurnShifts(int[] meetingStart, (int, int)[] turns, IReadOnlyList<Turn> turnOf) => (_meetingStart, _turns, TurnOf) = (meetingStart, turns, turnOf);

    /// <summary>The turn behind each number.</summary>
    public IReadOnlyList<Turn> TurnOf { get; }

    /// <summary>How many turns, those of the same speaker to the same target taken as one.</summary>
    public int Count => _turns.Length;

    /// <summary>How many meetings.</summary>
    public int Meetings => _meetingStart.Length - 1;

    /// <summary>How many people speak.</summary>
    public int Speakers => _turns.Select(t => t.Speaker).Distinct().Count();

    /// <summary>The turns by meeting and ordinal; a turn of the same speaker to the same target carries on the one before.</summary>
    public static TurnShifts Of(IReadOnlyList<Turn> turns)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        int Index(string? id) => id is null ? -1 : ids.TryGetValue(id, out int known) ? known : ids[id] = ids.Count;
        var start = new List<int> { 0 };
        var kept = new List<(int, int)>();
        var of = new List<Turn>();
        foreach (var meeting in turns.GroupBy(t => t.InteractionId, StringComparer.Ordinal))
        {
            int first = kept.Count;
            foreach (var turn in meeting.OrderBy(t => t.Ordinal))
            {
                var one = (Index(turn.SpeakerId), Index(turn.TargetId));
                if (kept.Count > first && kept[^1] == one) continue;
                kept.Add(one);
                of.Add(turn);
            }
            start.Add(kept.Count);
        }
        return new([.. start], [.. kept], of);
    }

    /// <summary>Calls for each shift: its kind and the number of the turn that makes it.</summary>
    /// <param name="order">The turns in another order; empty: as they are.</param>
    /// <param name="met">What to do.</param>
    public void Each(ReadOnlySpan<int> order, Action<int, int> met)
    {
        for (int m = 0; m < Meetings; m++)
            for (int k = _meetingStart[m] + 1; k < _meetingStart[m + 1]; k++)
            {
                int next = order.IsEmpty ? k : order[k];
                int kind = KindOf(_turns[order.IsEmpty ? k - 1 : order[k - 1]], _turns[next]);
                if (kind >= 0) met(kind, next);
            }
    }

    /// <summary>Puts the turns of each meeting in random order.</summary>
    public void Shuffle(int[] order, Rng rng)
    {
        for (int k = 0; k < order.Length; k++) order[k] = k;
        for (int m = 0; m < Meetings; m++) rng.Shuffle(order.AsSpan(_meetingStart[m], _meetingStart[m + 1] - _meetingStart[m]));
    }

    /// <summary>The kind of a shift; -1 where speaker and target stay.</summary>
    private static int KindOf((int Speaker, int Target) before, (int Speaker, int Target) after)
    {
        var (a, b) = before;
        var (speaker, target) = after;
        if (before == after) return -1;
        if (b < 0)
            return (int)(speaker == a ? ParticipationShift.A0Ay
                : target < 0 ? ParticipationShift.A0X0
                : target == a ? ParticipationShift.A0Xa : ParticipationShift.A0Xy);
        if (speaker == a) return (int)(target < 0 ? ParticipationShift.AbA0 : ParticipationShift.AbAy);
        if (speaker == b) return (int)(target < 0 ? ParticipationShift.AbB0 : target == a ? ParticipationShift.AbBa : ParticipationShift.AbBy);
        return (int)(target < 0 ? ParticipationShift.AbX0 : target == a ? ParticipationShift.AbXa : target == b ? ParticipationShift.AbXb : ParticipationShift.AbXy);
    }
}
