namespace ResearchKit;

/// <summary>How often a person was named and how often they stand between two others, with the ways in which they are a bridge-builder. For the team only.</summary>
/// <param name="PersonId">Person.</param>
/// <param name="NamedBy">By how many others in the wave in which most did, each once.</param>
/// <param name="TwoPaths">Open two-paths through the person: Gould and Fernandez' total.</param>
/// <param name="Named">Named by enough others.</param>
/// <param name="ByPosition">At or above the limit of brokerage.</param>
/// <param name="ByJob">A role spell of the window says so.</param>
public sealed record SpannerPosition(string PersonId, int NamedBy, long TwoPaths, bool Named, bool ByPosition, bool ByJob);
