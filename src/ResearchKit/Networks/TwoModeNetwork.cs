namespace ResearchKit;

/// <summary>Persons x meetings. A type of its own: it becomes a <c>Network</c> only through a projection with a name.</summary>
/// <param name="Persons">The persons.</param>
/// <param name="Meetings">The meetings.</param>
/// <param name="Person">Index of the person, an entry each attendance.</param>
/// <param name="Meeting">Index of the meeting, an entry each attendance.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record TwoModeNetwork(Roster Persons, Roster Meetings, ReadOnlyMemory<int> Person, ReadOnlyMemory<int> Meeting, Provenance Provenance);
