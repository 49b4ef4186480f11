namespace ResearchKit;

/// <summary>One person of the brokerage figure for the team.</summary>
/// <param name="Label">The person.</param>
/// <param name="Group">The group of the person, as a heading.</param>
/// <param name="Counts">Two-paths by role, in the order of <see cref="BrokerageRole"/>.</param>
/// <param name="Expected">What chance gives in all.</param>
internal sealed record BrokeragePerson(string Label, string Group, IReadOnlyList<long> Counts, double Expected);
