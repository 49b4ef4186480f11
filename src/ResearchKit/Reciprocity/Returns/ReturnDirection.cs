namespace ResearchKit;

/// <summary>Starts in one direction, and how they were returned.</summary>
/// <param name="Label">Who starts towards whom.</param>
/// <param name="Starts">One-way starts that count.</param>
/// <param name="Followed">Starts that are observed for the whole window: the share rests on these.</param>
/// <param name="Returned">Of these, the ones that were answered within the window.</param>
/// <param name="TwoWay">Two-way contacts started in this direction: returned within themselves, in no other number.</param>
/// <param name="Share">Share returned within the window.</param>
/// <param name="Mean">Restricted mean time until the return, in days: it lies between 0 and the window.</param>
/// <param name="Curve">The share not yet returned, step by step (Kaplan-Meier).</param>
/// <param name="Marks">The curve at four days, with the range that the data allow.</param>
/// <param name="ShareByChance">The share against contacts shifted in time; null where none was drawn.</param>
/// <param name="MeanByChance">The mean time against contacts shifted in time; null where none was drawn.</param>
public sealed record ReturnDirection(
    string Label, long Starts, long Followed, long Returned, long TwoWay, Estimate Share, Estimate Mean, IReadOnlyList<ReturnStep> Curve,
    IReadOnlyList<ReturnMark> Marks, Comparison? ShareByChance, Comparison? MeanByChance);
