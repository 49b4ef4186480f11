namespace ResearchKit;

/// <summary>The pairs of one kind less those of another. No difference found is not proof of equality.</summary>
/// <param name="Of">The pairs that are compared.</param>
/// <param name="Less">The pairs that are taken off.</param>
/// <param name="TurnShare">Difference of taking turns.</param>
/// <param name="MutualShare">Difference of the share of mutual pairs.</param>
/// <param name="Balance">Difference of the balance of starts.</param>
public sealed record SpannerDifference(SpannerPairing Of, SpannerPairing Less, Estimate TurnShare, Estimate MutualShare, Estimate Balance);
