namespace ResearchKit;

/// <summary>Turns the numbers of a measure into estimates with their intervals.</summary>
internal static class Estimates
{
    /// <summary>One number with its two-way interval.</summary>
    /// <param name="measure">What it is: the raw interval is cut at its range.</param>
    /// <param name="replicates">The number and its replicates.</param>
    /// <param name="value">Its place.</param>
    /// <param name="scale">Logit for shares.</param>
    /// <param name="counting">Level and rule.</param>
    /// <param name="n">How many units.</param>
    /// <param name="unit">What they are.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <param name="undefined">Why it is undefined, if it is.</param>
    public static Estimate Of(MeasureInfo measure, Replicates replicates, int value, JackknifeScale scale, Counting counting, long n, string unit, Provenance provenance, string undefined)
    {
        double theta = replicates.Theta(value);
        if (double.IsNaN(theta)) return Estimate.Undefined(measure, n, unit, provenance, undefined);
        var interval = replicates.Interval(value, scale, measure.Low, measure.High, counting.Level);
        return new(measure, theta, n, unit, provenance) { Interval = interval.Interval, NoInterval = interval.NoInterval, Rule = counting.Rule };
    }
}
