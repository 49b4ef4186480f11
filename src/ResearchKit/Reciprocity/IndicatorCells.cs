using System.Globalization;

namespace ResearchKit;

/// <summary>A number as pages show it.</summary>
internal static class IndicatorCells
{
    /// <summary>"41 of 100" for a share of whole counts, else the number.</summary>
    public static Cell Shown(Estimate estimate)
    {
        if (estimate.Reason is { } reason) return Cell.Undefined(reason);
        bool share = estimate.Measure is { Low: 0, High: 1 } && double.IsInteger(estimate.Numerator) && double.IsInteger(estimate.Denominator);
        return Cell.Of(share ? FormattableString.Invariant($"{estimate.Numerator:#,0} of {estimate.Denominator:#,0}") : Number(estimate.Measure, estimate.Value));
    }

    /// <summary>"24 to 66 %", marked where it is rough.</summary>
    public static string Range(MeasureInfo measure, Interval range)
        => (measure is { Low: 0, High: 1 } ? FormattableString.Invariant($"{100 * range.Low:0} to {100 * range.High:0} %") : $"{Number(measure, range.Low)} to {Number(measure, range.High)}")
           + (range.Rough ? ", rough" : "");

    private static string Number(MeasureInfo measure, double value)
        => measure is { Low: 0, High: 1 } ? FormattableString.Invariant($"{100 * value:0} %")
            : measure.Low < 0 ? value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{value:0.0}");
}
