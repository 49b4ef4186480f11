namespace ResearchKit;

/// <summary>What some receivers passed on.</summary>
/// <param name="Receivers">Who received: a side, the others, everybody.</param>
/// <param name="Received">Receipts followed for the whole window.</param>
/// <param name="PassedOn">Of these, those followed by a giving to a third within it.</param>
/// <param name="Share">The share passed on.</param>
/// <param name="ByChance">The share against givings shifted in time.</param>
public sealed record PassingOnRow(string Receivers, long Received, long PassedOn, Estimate Share, Comparison ByChance);
