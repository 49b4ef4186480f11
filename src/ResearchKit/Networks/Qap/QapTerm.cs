namespace ResearchKit;

/// <summary>A predictor of a QAP regression.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Coefficient">How much the outcome (logistic: its log odds) is higher for each 1 more of it, the others held.</param>
/// <param name="Standardised">The same in standard deviations of both; NaN in a logistic regression.</param>
/// <param name="StandardError">The textbook's standard error, which takes pairs for independent: not for ranges or tests.</param>
/// <param name="Statistic">Coefficient over standard error: t, or Wald's z. Its place among relabelled people is what counts.</param>
/// <param name="Shares">That place.</param>
public sealed record QapTerm(string Name, double Coefficient, double Standardised, double StandardError, double Statistic, QapShares Shares)
{
    /// <summary>exp(coefficient): times how much the odds of a tie are, in a logistic regression.</summary>
    public double OddsRatio => Math.Exp(Coefficient);
}
