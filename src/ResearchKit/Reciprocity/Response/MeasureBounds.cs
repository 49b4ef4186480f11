using System.Globalization;

namespace ResearchKit;

/// <summary>
/// The least and the greatest value that a measure can have, whatever the unknown ties are. No assumption is made about people who did not answer.
/// </summary>
/// <remarks>Bounds are exact: each is reached by some completion. They are no interval of chance: they say nothing about what is likely.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class MeasureBounds
{
    internal MeasureBounds(MeasureInfo measure, double low, double high, long unknown, Provenance provenance)
        => (Measure, Low, High, UnknownTies, Provenance) = (measure, low, high, unknown, provenance);

    /// <summary>What is bounded.</summary>
    public MeasureInfo Measure { get; }

    /// <summary>The least value of any completion in which it is defined; NaN exactly when <see cref="Reason"/> is given.</summary>
    public double Low { get; }

    /// <summary>The greatest value of any completion in which it is defined.</summary>
    public double High { get; }

    /// <summary>Ties that nobody was there to name.</summary>
    public long UnknownTies { get; }

    /// <summary>Why there are no bounds; null where there are.</summary>
    public string? Reason { get; internal init; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>True when there are bounds.</summary>
    public bool IsDefined => Reason is null;

    /// <summary>True when the value lies inside, both ends included.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>Two sentences: the bounds, and what they do not say.</summary>
    public string PlainReading => Reason is { } none ? $"There are no bounds: {none}. Nothing can be said about what the missing answers would change."
        : UnknownTies == 0 ? $"Every tie is known: the value is {Plain.Number(Low)}. There is nothing to bound."
        : string.Create(CultureInfo.InvariantCulture, $"Whatever the {UnknownTies} unknown ties are, the value lies between {Plain.Number(Low)} and {Plain.Number(High)}. ")
            + "Where inside is not known from these data.";

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>The bounds in one row.</summary>
    public ResultTable ToTable() => new(
        "network-bounds", $"{Measure.Name}, whatever the missing answers are", "From and to are the extremes over every way the unknown ties could be; they are no interval of chance.",
        [new("Measure"), new("From", "", "0.00") { RangeHeading = "Can be" }, new("To", "", "0.00"), new("Unknown ties", "ties", "count")],
        [[Cell.Of(Measure.Name), Bound(Low), Bound(High), Cell.Of(UnknownTies)]], Provenance)
    { N = FormattableString.Invariant($"{UnknownTies} unknown ties"), Formula = Measure.Formula, Reference = Measure.Reference };

    /// <inheritdoc/>
    public override string ToString() => Reason is { } none ? $"{Measure.Name}: no bounds ({none})" : string.Create(CultureInfo.InvariantCulture, $"{Measure.Name}: {Low:0.###} to {High:0.###}");

    /// <summary>A bound as a cell, or why there is none.</summary>
    internal Cell Bound(double value) => Reason is { } none ? Cell.Undefined(none) : Cell.Of(value);
}
