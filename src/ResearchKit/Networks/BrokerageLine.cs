namespace ResearchKit;

/// <summary>A brokerage count beside what chance gives: its exact mean and standard deviation.</summary>
/// <param name="Observed">The count.</param>
/// <param name="Expected">Its mean under the model.</param>
/// <param name="StandardDeviation">Its standard deviation under the model.</param>
public readonly record struct BrokerageLine(double Observed, double Expected, double StandardDeviation)
{
    /// <summary>(observed - expected) / standard deviation; NaN when the model leaves no room (standard deviation 0). For appendices.</summary>
    public double Z => StandardDeviation > 0 ? (Observed - Expected) / StandardDeviation : double.NaN;
}
