namespace ResearchKit;

/// <summary>An item in one wave, all respondents. A reversed item is turned round first, so that a high value is always the good one.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="Item">The item.</param>
/// <param name="Mean">Mean of the answers.</param>
/// <param name="Favourable">Share of the answers above the middle of the scale.</param>
/// <param name="Unfavourable">Share of the answers below the middle of the scale.</param>
/// <param name="Agreement">r_wg: 1 - variance over the variance of answers spread evenly; it can be negative.</param>
/// <param name="Lowest">Lowest answer; NaN without any.</param>
/// <param name="Highest">Highest answer; NaN without any.</param>
/// <param name="ViewsDiffer">True when the answers lie at least three quarters of the scale apart (3 on a scale of 1 to 5): worth a talk.</param>
public sealed record ItemScore(
    ChecklistWave Wave, Item Item, Estimate Mean, Estimate Favourable, Estimate Unfavourable, Estimate Agreement, double Lowest, double Highest, bool ViewsDiffer);
