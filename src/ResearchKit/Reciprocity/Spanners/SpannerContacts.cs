namespace ResearchKit;

/// <summary>What the contacts across the sides look like with bridge-builders of one kind in them. Who they are is taken as given in all ranges.</summary>
/// <param name="Kind">Which bridge-builders.</param>
/// <param name="Share">Share of the contacts of pairs with at least one of them.</param>
/// <param name="Base">Share of the possible pairs with at least one of them.</param>
/// <param name="Gap">Share less base.</param>
/// <param name="Pairs">Taking turns and mutual pairs, without and with one, and by the side of the bridge-builder.</param>
/// <param name="Differences">With less without, side a less without, side b less without, side a less side b.</param>
public sealed record SpannerContacts(
    SpannerKind Kind, Estimate Share, Estimate Base, Estimate Gap, IReadOnlyList<SpannerPairs> Pairs, IReadOnlyList<SpannerDifference> Differences);
