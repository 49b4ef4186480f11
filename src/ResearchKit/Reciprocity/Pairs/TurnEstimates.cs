namespace ResearchKit;

/// <summary>From the sums over pairs to TurnShare.</summary>
internal static class TurnEstimates
{
    /// <summary>The mean over eligible pairs, or why there is none.</summary>
    public static Estimate ToEstimate(this TurnSum turns, Provenance provenance)
        => turns.HasParts ? Estimate.Undefined(Reciprocity.TurnShareInfo, 0, "pairs", provenance, "the weights are not whole numbers of contacts")
        : turns.Pairs == 0 ? Estimate.Undefined(Reciprocity.TurnShareInfo, 0, "pairs", provenance, "no pair has 2 contacts or more")
        : !double.IsFinite(turns.Sum) ? Estimate.Undefined(Reciprocity.TurnShareInfo, turns.Pairs, "pairs", provenance, "the weights are too large to be added up")
        : new(Reciprocity.TurnShareInfo, turns.Sum / turns.Pairs, turns.Pairs, "pairs", provenance) { Numerator = turns.Sum, Denominator = turns.Pairs };
}
