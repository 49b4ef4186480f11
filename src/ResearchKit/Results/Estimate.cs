namespace ResearchKit;

/// <summary>One number with all that a reader needs to judge it.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Value">The number; NaN exactly when <see cref="Reason"/> is given.</param>
/// <param name="N">How many units stand behind it.</param>
/// <param name="Unit">What <paramref name="N"/> counts: "acts", "dyads", "persons".</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record Estimate(MeasureInfo Measure, double Value, long N, string Unit, Provenance Provenance)
{
    /// <summary>Numerator of a share; NaN where there is none.</summary>
    public double Numerator { get; init; } = double.NaN;

    /// <summary>Denominator of a share; NaN where there is none.</summary>
    public double Denominator { get; init; } = double.NaN;

    /// <summary>The range the data allow; null with <see cref="NoInterval"/> saying why, or where none was asked for.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Why there is no interval, in plain words; null where there is one or none was asked for.</summary>
    public string? NoInterval { get; init; }

    /// <summary>Why the value is undefined; null when it is defined.</summary>
    public string? Reason { get; init; }

    /// <summary>How multi-recipient acts were counted; null where that does not matter.</summary>
    public CountingRule? Rule { get; init; }

    /// <summary>True when the value is a number.</summary>
    public bool IsDefined => Reason is null;

    /// <summary>An undefined number with its reason.</summary>
    public static Estimate Undefined(MeasureInfo measure, long n, string unit, Provenance provenance, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(measure, double.NaN, n, unit, provenance) { Reason = reason };
    }
}
