namespace ResearchKit;

/// <summary>Pairs of people that stood in one way in a network and in another in the next. Pairs without a tie in both are counted only where both are in both.</summary>
/// <param name="From">How they stood before.</param>
/// <param name="To">How they stood after.</param>
/// <param name="Pairs">How many pairs.</param>
public sealed record PairFlow(PairState From, PairState To, long Pairs);
