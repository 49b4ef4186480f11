namespace ResearchKit;

/// <summary>Who starts, and how far pairs take turns, for the pairs with or without a bridge-builder.</summary>
/// <param name="Which">Which pairs.</param>
/// <param name="TurnShare">Taking turns in starting; see <see cref="Reciprocity.TurnShare(Interactions)"/>.</param>
/// <param name="MutualShare">Share of pairs in which both started. It grows with the number of contacts: read <paramref name="TurnShare"/> first.</param>
/// <param name="Balance">Balance of starts: 1 = side a starts all contacts of these pairs, 0 = both equally many.</param>
public sealed record SpannerPairs(SpannerPairing Which, Estimate TurnShare, Estimate MutualShare, Estimate Balance);
