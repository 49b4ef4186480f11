namespace ResearchKit;

/// <summary>Roles laid over a network. Networks carry no roles: a partition does, for one window and by a named rule.</summary>
public static class RolePartition
{
    /// <summary>Name of the group of those who hold two roles at once.</summary>
    public const string TwoRoles = "two roles";

    /// <summary>The role of each person of a network over its window.</summary>
    /// <param name="roles">The study's roles.</param>
    /// <param name="network">The network; its window counts. Without a window all spells count.</param>
    /// <param name="rule">Which role counts when a person changed.</param>
    /// <param name="dual">What happens with those who held two roles at once.</param>
    /// <returns>A partition by role; its notes say how many changed and how many held two.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is <see cref="RoleRule.AtEvent"/>, which is for events only, or a rule that needs a window has none.</exception>
    public static Partition Over(this RoleBook roles, Network network, RoleRule rule = RoleRule.Longest, DualRole dual = DualRole.OwnGroup)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(network);
        if (rule == RoleRule.AtEvent) throw new ArgumentException("RoleRule.AtEvent is for events; a network needs one role a person.", nameof(rule));
        if (rule != RoleRule.Longest && network.Window is null) throw new ArgumentException($"RoleRule.{rule} needs a network with a window.", nameof(rule));
        var days = network.Window ?? new DateSpan(DateOnly.MinValue, DateOnly.MaxValue);
        var words = new string?[network.Count];
        int changed = 0, two = 0, none = 0;
        for (int i = 0; i < network.Count; i++)
        {
            string id = network.Roster[i];
            var held = Held(roles, id, days);
            if (held.Select(h => h.Role).Distinct(StringComparer.Ordinal).Count() > 1) changed++;
            bool dualNow = held.Any(a => held.Any(b => a.Role != b.Role && a.Days.Overlaps(b.Days)));
            if (dualNow) two++;
            words[i] = held.Count == 0 ? null : dualNow && dual == DualRole.OwnGroup ? TwoRoles : dualNow && dual == DualRole.Exclude ? null : Chosen(roles, id, held, rule, days);
            if (held.Count == 0) none++;
        }
        string[] groups = [.. roles.Words.Append(TwoRoles).Where(w => words.Contains(w))];
        int[] group = [.. words.Select(w => w is null ? -1 : Array.IndexOf(groups, w))];
        var provenance = network.Provenance.Without("people without a role in the window", none).Without("people who held two roles at once", dual == DualRole.Exclude ? two : 0);
        if (changed > 0) provenance = provenance.Noting(FormattableString.Invariant($"{changed} people had more than one role in the window ({two} of them two at once): rule {rule}, {dual}"));
        return new("role", network.Roster, groups, group, provenance);
    }

    private static List<(string Role, DateSpan Days)> Held(RoleBook roles, string person, DateSpan days)
    {
        var spells = roles.Spells(person);
        if (spells.Count == 0) return [.. roles.At(person, days.First).Select(r => (r.Word, days))];
        return
        [
            .. spells.Select(s => (s.Role, First: s.From > days.First ? s.From : days.First, Last: s.To is { } to && to < days.Last ? to : days.Last))
                .Where(s => s.First <= s.Last).Select(s => (s.Role, new DateSpan(s.First, s.Last))),
        ];
    }

    private static string? Chosen(RoleBook roles, string person, List<(string Role, DateSpan Days)> held, RoleRule rule, DateSpan days) => rule switch
    {
        RoleRule.AtStart => held.Where(h => h.Days.Contains(days.First)).OrderBy(h => roles.RankOf(person, h.Role)).Select(h => h.Role).FirstOrDefault(),
        RoleRule.AtEnd => held.Where(h => h.Days.Contains(days.Last)).OrderBy(h => roles.RankOf(person, h.Role)).Select(h => h.Role).FirstOrDefault(),
        _ => held.GroupBy(h => h.Role, StringComparer.Ordinal).OrderByDescending(g => g.Sum(h => (long)h.Days.Days))
            .ThenBy(g => roles.RankOf(person, g.Key)).ThenBy(g => g.Min(h => h.Days.First)).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key,
    };
}
