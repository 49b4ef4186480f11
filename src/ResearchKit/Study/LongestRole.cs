namespace ResearchKit;

/// <summary>The one role under which a person is counted over a window, and what that hides.</summary>
/// <param name="Spell">The spell of the role that was held for most days, clipped to the window; null when no spell is recorded.</param>
/// <param name="Word">Role word; empty when none is recorded.</param>
/// <param name="TwoAtOnce">Whether two roles were held on one day of the window.</param>
/// <param name="Changed">Whether more than one role was held in the window.</param>
internal sealed record LongestRole(RoleSpell? Spell, string Word, bool TwoAtOnce, bool Changed)
{
    /// <summary>
    /// The role held for most days of the window; ties go to the role of participants.csv, then to one on a side, then to that which began first.
    /// A person whose spells all lie outside the window has the role of the spell nearest to it.
    /// </summary>
    public static LongestRole Of(RoleBook roles, Participant? participant, string person, DateSpan? window)
    {
        var spells = roles.Spells(person);
        if (spells.Count == 0) return new(null, participant?.Role ?? "", false, false);
        var span = window ?? new DateSpan(spells.Min(s => s.From), spells.Max(s => s.To ?? s.From));
        var inside = spells.Where(s => s.From <= span.Last && (s.To ?? span.Last) >= span.First)
            .Select(s => (Spell: s, First: Later(s.From, span.First), Last: Earlier(s.To ?? span.Last, span.Last))).Where(s => s.First <= s.Last).ToList();
        if (inside.Count == 0)
        {
            var nearest = spells.OrderBy(s => s.From > span.Last ? s.From.DayNumber - span.Last.DayNumber : span.First.DayNumber - (s.To ?? span.First).DayNumber)
                .ThenBy(s => s.From).ThenBy(s => s.Role, StringComparer.Ordinal).First();
            return new(nearest, nearest.Role, false, false);
        }

        var best = inside.GroupBy(s => s.Spell.Role, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(s => s.Last.DayNumber - s.First.DayNumber + 1)).ThenBy(g => roles.RankOf(person, g.Key)).ThenBy(g => g.Min(s => s.First)).ThenBy(g => g.Key, StringComparer.Ordinal).First();
        var longest = best.OrderByDescending(s => s.Last.DayNumber - s.First.DayNumber).ThenBy(s => s.First).ThenBy(s => s.Spell.Sector, StringComparer.Ordinal).First().Spell;
        bool atOnce = inside.Any(a => inside.Any(b => a.Spell.Role != b.Spell.Role && a.First <= b.Last && b.First <= a.Last));
        return new(longest, best.Key, atOnce, inside.Any(s => s.Spell.Role != best.Key));
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
