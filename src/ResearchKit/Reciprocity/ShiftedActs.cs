using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>
/// Acts shifted circularly in time. The acts that one person starts within one cycle are turned on their circle of days by the same number of days, drawn
/// evenly; each starter and each cycle has a shift of its own.
/// </summary>
/// <remarks>
/// Why by starter: one shift for all acts changes nothing between the two of a pair but at the seam, and one for each pair would tear a contact with two
/// recipients apart. Turned by starter, everybody keeps who they contact, how often, in which order, in which bursts and at which hours; what is left to
/// chance is when the one acts relative to the other. The circle is the cycle (without cycles: the window) as far as starter and recipients were in the
/// study; contacts with another circle have a shift of their own. The day moves, the time of day stays.
/// </remarks>
internal sealed class ShiftedActs
{
    private readonly Interactions _acts;
    private readonly int[] _group, _rank;
    private readonly (int First, int Days)[] _circles;
    private readonly Interaction?[] _carried;

    private ShiftedActs(Interactions acts)
    {
        _acts = acts;
        (_group, _carried, _rank) = (new int[acts.Count], new Interaction[acts.Count], new int[acts.Count]);
        var membership = ReturnWindow.Membership(acts.Study);
        var groups = new Dictionary<(string, int, int), int>();
        var circles = new List<(int, int)>();
        for (int i = 0; i < acts.Count; i++)
        {
            _group[i] = -1;
            if (CircleOf(acts[i], membership) is not { } circle || WithRoles(acts[i]) is not { } carried) continue;
            var key = (acts[i].InitiatorId!, circle.First, circle.Last);
            if (!groups.TryGetValue(key, out int group))
            {
                groups[key] = group = circles.Count;
                circles.Add((circle.First, circle.Last - circle.First + 1));
            }
            (_group[i], _carried[i]) = (group, carried);
        }
        _circles = [.. circles];
        int[] byId = [.. Enumerable.Range(0, acts.Count)];
        Array.Sort([.. acts.Select(a => a.Id)], byId, StringComparer.Ordinal);
        for (int r = 0; r < byId.Length; r++) _rank[byId[r]] = r;
    }

    /// <summary>The model; circles are found once for each set of acts.</summary>
    public static Randomised<Interactions> Model()
    {
        var known = new ConditionalWeakTable<Interactions, ShiftedActs>();
        return new(
            "acts shifted in time, starter by starter, within cycle and membership",
            "who starts towards whom, how often, and each starter's own order, bursts and hours",
            (acts, rng) => known.GetValue(acts, a => new(a)).Draw(rng));
    }

    /// <summary>The shifts of these acts.</summary>
    public static ShiftedActs Of(Interactions acts) => new(acts);

    /// <summary>Draws a shift for each starter and circle.</summary>
    public int[] Offsets(Rng rng)
    {
        var offsets = new int[_circles.Length];
        for (int g = 0; g < offsets.Length; g++) offsets[g] = rng.Below(_circles[g].Days);
        return offsets;
    }

    /// <summary>By how many days an act moves.</summary>
    public int Move(int act, int day, int[] offsets)
    {
        if (_group[act] is < 0) return 0;
        var (first, days) = _circles[_group[act]];
        return (day - first + offsets[_group[act]]) % days + first - day;
    }

    /// <summary>Place of an act among all by id: acts at the same time stand in this order.</summary>
    public int Rank(int act) => _rank[act];

    private Interactions Draw(Rng rng)
    {
        int[] offsets = Offsets(rng);
        var moved = new Interaction[_acts.Count];
        var keys = new (DateTime, int)[moved.Length];
        for (int i = 0; i < moved.Length; i++)
        {
            int days = Move(i, DateOnly.FromDateTime(_acts[i].Start).DayNumber, offsets);
            moved[i] = _carried[i] is { } carried ? carried with { Start = carried.Start.AddDays(days) } : _acts[i];
            keys[i] = (moved[i].Start, _rank[i]);
        }
        Array.Sort(keys, moved);
        return new(_acts.Study, moved, _acts.Window, _acts.Provenance) { Drawn = true };
    }

    // Null: it stays where it is, because nobody chose its time, its starter is not known, or it lies outside its own circle.
    private (int First, int Last)? CircleOf(Interaction act, Dictionary<string, (int First, int Last)> membership)
    {
        if (act.InitiatorId is null || act.Occasion is Occasion.Standing or Occasion.Required) return null;
        var day = DateOnly.FromDateTime(act.Start);
        int first = _acts.Window?.First.DayNumber ?? int.MinValue, last = _acts.Window?.Last.DayNumber ?? int.MaxValue;
        if (_acts.Study.CycleAt(day) is { } cycle) (first, last) = (Math.Max(first, cycle.Start.DayNumber), Math.Min(last, cycle.End.DayNumber));
        foreach (string person in act.RecipientIds.Append(act.InitiatorId))
            if (membership.TryGetValue(person, out var days)) (first, last) = (Math.Max(first, days.First), Math.Min(last, days.Last));
        return first == int.MinValue || last == int.MaxValue || day.DayNumber < first || day.DayNumber > last ? null : (first, last);
    }

    // A moved act keeps the roles in which its people acted. Null: somebody held several that day, and the one acted in is not recorded.
    private Interaction? WithRoles(Interaction act)
    {
        var day = DateOnly.FromDateTime(act.Start);
        string? Held(string person)
        {
            var roles = _acts.Study.Roles.At(person, day);
            return roles.Count > 1 ? null : roles.Count == 1 ? roles[0].Word : "";
        }
        string? starter = act.InitiatorRole is { Length: > 0 } acted ? acted : Held(act.InitiatorId!);
        string?[] recipients = act.RecipientRoles.Count == act.RecipientIds.Count && act.RecipientRoles.All(r => r.Length > 0)
            ? [.. act.RecipientRoles] : [.. act.RecipientIds.Select((p, k) => act.RecipientRoles.Count > k && act.RecipientRoles[k].Length > 0 ? act.RecipientRoles[k] : Held(p))];
        if (starter is null || Array.Exists(recipients, r => r is null)) return null;
        return act with { InitiatorRole = starter.Length == 0 ? null : starter, RecipientRoles = Array.TrueForAll(recipients, r => r!.Length == 0) ? IdList.Empty : new(recipients!) };
    }
}
