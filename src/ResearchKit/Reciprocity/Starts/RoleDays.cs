namespace ResearchKit;

/// <summary>How many days a person stood on a side: the exposure behind a rate.</summary>
/// <remarks>
/// Days in a role of the side, each day once, inside the window and between joined and left, both ends included. Somebody who holds two roles at once is
/// exposed in both: each of them could be the role acted in. Without role spells the role of participants.csv holds on every day.
/// </remarks>
internal sealed class RoleDays
{
    /// <summary>Days in a month: 365.25/12 = 30.4375.</summary>
    public const double InMonth = 30.4375;

    private readonly Dictionary<string, long> _days = new(StringComparer.Ordinal);

    private RoleDays()
    {
    }

    /// <summary>Days of each person of the side, people without a day left out.</summary>
    public IReadOnlyDictionary<string, long> Days => _days;

    /// <summary>People of the side of whom neither a spell nor a day of joining is recorded: taken as there in the whole window.</summary>
    public long Undated { get; private set; }

    /// <summary>The days on a side inside a window; none without a window.</summary>
    public static RoleDays Of(Study study, Side side, DateSpan? window)
    {
        var days = new RoleDays();
        if (window is not { } span) return days;
        foreach (var person in study.Participants.Where(p => p.Consent != Consent.Withdrawn).DistinctBy(p => p.Id, StringComparer.Ordinal))
        {
            int first = Math.Max(span.First.DayNumber, person.Joined?.DayNumber ?? int.MinValue), last = Math.Min(span.Last.DayNumber, person.Left?.DayNumber ?? int.MaxValue);
            var spells = study.Roles.Spells(person.Id);
            long held = spells.Count > 0 ? Union(spells.Where(s => study.Roles.SideOf(s.Role) == side), first, last)
                : study.Roles.SideOf(person.Role) == side ? Math.Max(0, last - first + 1) : 0;
            if (held == 0) continue;
            days._days[person.Id] = held;
            if (spells.Count == 0 && person.Joined is null) days.Undated++;
        }
        return days;
    }

    // Spells come in order of their first day; overlapping ones count once.
    private static long Union(IEnumerable<RoleSpell> spells, int first, int last)
    {
        long sum = 0;
        int next = first;
        foreach (var spell in spells)
        {
            int from = Math.Max(next, spell.From.DayNumber), to = Math.Min(last, spell.To?.DayNumber ?? last);
            if (to < from) continue;
            sum += to - from + 1;
            next = to + 1;
        }
        return sum;
    }
}
