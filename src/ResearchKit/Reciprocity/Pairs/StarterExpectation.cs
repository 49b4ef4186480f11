namespace ResearchKit;

/// <summary>What a random starter would give, and what is observed beyond it. The expectation is exact: nothing is drawn.</summary>
/// <param name="Model">How the random starter is biased.</param>
/// <param name="Mutual">Expected share of mutual pairs.</param>
/// <param name="MutualGap">Observed less expected share of mutual pairs.</param>
/// <param name="TurnShare">Expected TurnShare.</param>
/// <param name="TurnShareGap">Observed less expected TurnShare.</param>
public sealed record StarterExpectation(StarterModel Model, Estimate Mutual, Estimate MutualGap, Estimate TurnShare, Estimate TurnShareGap);
