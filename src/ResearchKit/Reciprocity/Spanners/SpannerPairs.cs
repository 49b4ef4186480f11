namespace ResearchKit;

/// <summary>How far pairs take turns, for the pairs with or without a bridge-builder.</summary>
/// <param name="Which">Which pairs.</param>
/// <param name="TurnShare">Taking turns in starting; see <see cref="Reciprocity.TurnShare(Interactions)"/>.</param>
/// <param name="MutualShare">Share of pairs in which both started. It grows with the number of contacts: read <paramref name="TurnShare"/> first.</param>
public sealed record SpannerPairs(SpannerPairing Which, Estimate TurnShare, Estimate MutualShare);
