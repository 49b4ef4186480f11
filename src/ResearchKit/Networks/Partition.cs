namespace ResearchKit;

/// <summary>Who belongs to which group, for one roster and one window. Networks carry no roles; a partition is laid over them.</summary>
/// <param name="Name">What the groups are: "role", "side", "sector".</param>
/// <param name="Roster">The persons.</param>
/// <param name="Groups">Names of the groups.</param>
/// <param name="Group">Group index a person in roster order; -1 = none.</param>
/// <param name="Provenance">Where it comes from; notes say who changed and who held two.</param>
public sealed record Partition(string Name, Roster Roster, IReadOnlyList<string> Groups, ReadOnlyMemory<int> Group, Provenance Provenance);
