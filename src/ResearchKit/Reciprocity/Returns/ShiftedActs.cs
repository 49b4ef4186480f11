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
    private readonly CircleShifts _shifts;
    private readonly int[] _rank;
    private readonly Interaction?[] _carried;

    private ShiftedActs(Interactions acts)
    {
        _acts = acts;
        (_carried, _rank) = (new Interaction[acts.Count], new int[acts.Count]);
        var membership = ReturnWindow.Membership(acts.Study);
        var circles = new (string, int, int)?[acts.Count];
        for (int i = 0; i < acts.Count; i++)
        {
            if (CircleOf(acts[i], membership) is not { } circle || WithRoles(acts[i]) is not { } carried) continue;
            (circles[i], _carried[i]) = ((acts[i].InitiatorId!, circle.First, circle.Last), carried);
        }
        _shifts = new(circles);
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
    public int[] Offsets(Rng rng) => _shifts.Offsets(rng);

    /// <summary>By how many days an act moves.</summary>
    public int Move(int act, int day, int[] offsets) => _shifts.Move(act, day, offsets);

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
        return CircleShifts.Circle(_acts.Study, _acts.Window, membership, DateOnly.FromDateTime(act.Start), act.RecipientIds.Append(act.InitiatorId));
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
