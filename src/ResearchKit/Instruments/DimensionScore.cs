namespace ResearchKit;

/// <summary>A dimension in one wave.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="Dimension">The dimension.</param>
/// <param name="Respondents">Whose answers.</param>
/// <param name="Mean">Mean of the persons' means, on the scale of the instrument, with its t interval or the reason why there is none.</param>
/// <param name="Mean100">The same from 0 to 100; NaN when the mean is undefined.</param>
/// <param name="Favourable">Share of the answers above the middle of the scale.</param>
/// <param name="Unfavourable">Share of the answers below the middle of the scale.</param>
/// <param name="Agreement">r*_wg: 1 - mean item variance over the variance of answers spread evenly; it can be negative.</param>
/// <param name="Persons">Each person's mean; NaN for a person who answered too few items of the dimension.</param>
public sealed record DimensionScore(
    ChecklistWave Wave, string Dimension, Respondents Respondents, Estimate Mean, double Mean100, Estimate Favourable, Estimate Unfavourable, Estimate Agreement, PersonValues Persons);
