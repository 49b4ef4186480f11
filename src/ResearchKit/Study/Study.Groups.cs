namespace ResearchKit;

/// <summary>How the descriptive chapters lay records on cycles and roles: one rule for all of them.</summary>
public sealed partial class Study
{
    /// <summary>The cycle a record names; else the leaf cycle of its day; else null: in no cycle.</summary>
    internal Cycle? CycleOf(string? cycleId, DateOnly day)
        => cycleId is not null && Cycles.FirstOrDefault(c => c.Id == cycleId) is { } named ? named : CycleAt(day);

    /// <summary>
    /// All leaf cycles in order; then cycles with sub-cycles that have records of their own; then null when a record is in no cycle,
    /// or when the study has no cycles at all.
    /// </summary>
    internal IReadOnlyList<Cycle?> CycleRows(IEnumerable<Cycle?> used)
    {
        var others = used.Where(c => c is null || !LeafCycles.Contains(c)).Distinct().ToList();
        var parents = others.OfType<Cycle>().OrderBy(c => c.Start).ThenBy(c => c.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal);
        return [.. LeafCycles, .. parents, .. others.Contains(null) || LeafCycles.Count == 0 ? new Cycle?[] { null } : []];
    }

    /// <summary>The title of a cycle, with its id where two cycles share the title; "whole study" without cycles, "in no cycle" for null.</summary>
    internal string LabelOf(Cycle? cycle)
    {
        if (cycle is null) return Cycles.Count == 0 ? "whole study" : "in no cycle";
        if (cycle.Title.Length == 0) return cycle.Id;
        return Cycles.Count(c => c.Title == cycle.Title) > 1 ? $"{cycle.Title} ({cycle.Id})" : cycle.Title;
    }

    /// <summary>The role group of a person on a day: nobody is counted twice.</summary>
    internal RoleGroup RoleGroupOf(string? person, DateOnly day)
    {
        if (person is null) return RoleGroup.NotRecorded;
        var roles = Roles.At(person, day);
        return roles.Count switch { 0 => RoleGroup.NotRecorded, 1 => GroupOf(roles[0].Word), _ => RoleGroup.TwoRoles };
    }

    /// <summary>
    /// Whether a person stands on a side on a day: holds a role of it, and none of the other side. A second role on neither side (a coproducer who also
    /// speaks as a resident) takes nobody off their side.
    /// </summary>
    internal bool StandsOn(string? person, DateOnly? day, Side side)
    {
        if (person is null || day is not { } known) return false;
        var sides = Roles.At(person, known).Select(r => Roles.SideOf(r.Word)).ToList();
        return sides.Contains(side) && !sides.Contains(side == Side.A ? Side.B : Side.A);
    }

    /// <summary>The group of a role word.</summary>
    internal RoleGroup GroupOf(string word) => word.Length == 0 ? RoleGroup.NotRecorded : new(word, Roles.LabelOf(word), Roles.SideOf(word));

    /// <summary>Groups in the order of pages: declared roles, other words, two roles, not recorded. It does not depend on the order of rows.</summary>
    internal IEnumerable<RoleGroup> InOrder(IEnumerable<RoleGroup> groups) => groups.Distinct()
        .OrderBy(g => g == RoleGroup.NotRecorded ? 3 : g == RoleGroup.TwoRoles ? 2 : DeclaredPlace(g.Word) < 0 ? 1 : 0)
        .ThenBy(g => DeclaredPlace(g.Word)).ThenBy(g => g.Word, StringComparer.Ordinal);

    private int DeclaredPlace(string word)
    {
        for (int i = 0; i < Settings.Roles.Count; i++)
            if (Settings.Roles[i].Word == word) return i;
        return -1;
    }
}
