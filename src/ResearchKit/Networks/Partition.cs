namespace ResearchKit;

/// <summary>Who belongs to which group, for one roster and one window. Networks carry no roles; a partition is laid over them.</summary>
/// <param name="Name">What the groups are: "role", "side", "sector".</param>
/// <param name="Roster">The persons.</param>
/// <param name="Groups">Names of the groups.</param>
/// <param name="Group">Group index a person in roster order; -1 = none.</param>
/// <param name="Provenance">Where it comes from; notes say who changed and who held two.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record Partition(string Name, Roster Roster, IReadOnlyList<string> Groups, ReadOnlyMemory<int> Group, Provenance Provenance)
{
    /// <summary>A partition from the group of each id; groups in ordinal order, people without a group are not in the dictionary or have null. It may hold more people than the roster: those are passed over.</summary>
    /// <param name="name">What the groups are.</param>
    /// <param name="roster">The persons.</param>
    /// <param name="groupOf">Group of each id.</param>
    /// <param name="provenance">Where it comes from.</param>
    public static Partition Of(string name, Roster roster, IReadOnlyDictionary<string, string?> groupOf, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(groupOf);
        string?[] word = [.. roster.Ids.Select(id => groupOf.GetValueOrDefault(id))];
        var groups = new Roster(word.OfType<string>());
        return new(name, roster, groups.Ids, word.Select(w => w is null ? -1 : groups.IndexOf(w)).ToArray(), provenance);
    }

    /// <summary>Index of a group by its name.</summary>
    /// <exception cref="ArgumentException">There is no such group; the message names those there are.</exception>
    public int IndexOf(string group)
    {
        for (int g = 0; g < Groups.Count; g++)
        {
            if (string.Equals(Groups[g], group, StringComparison.Ordinal)) return g;
        }
        throw new ArgumentException($"There is no group '{group}' in '{Name}'; there are: {string.Join(", ", Groups)}.", nameof(group));
    }

    /// <summary>The group index of each person of another roster, matched by id; -1 = none or unknown here.</summary>
    internal ReadOnlyMemory<int> On(Roster roster)
    {
        if (ReferenceEquals(roster, Roster)) return Group;
        var group = new int[roster.Count];
        for (int i = 0; i < group.Length; i++) group[i] = Roster.IndexOf(roster[i]) is >= 0 and var k ? Group.Span[k] : -1;
        return group;
    }
}
