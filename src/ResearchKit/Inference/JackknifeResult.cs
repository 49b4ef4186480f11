namespace ResearchKit;

/// <summary>A jackknife interval with the variances it is made of.</summary>
/// <param name="Interval">The interval; null where there is none.</param>
/// <param name="NoInterval">Why there is none; null where there is one.</param>
/// <param name="Variance">The variance used; NaN where a replicate is undefined.</param>
/// <param name="VarianceA">From leaving out the people of side a (or of the one set) one by one.</param>
/// <param name="VarianceB">From leaving out the people of side b one by one; NaN for one set.</param>
/// <param name="VarianceDyads">From leaving out the pairs one by one; 0 without pairs.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record JackknifeResult(Interval? Interval, string? NoInterval, double Variance, double VarianceA, double VarianceB, double VarianceDyads);
