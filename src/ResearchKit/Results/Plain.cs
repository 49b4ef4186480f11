using System.Globalization;

namespace ResearchKit;

/// <summary>Numbers and ranges as they stand in a sentence: two digits, no zero before the point.</summary>
internal static class Plain
{
    /// <summary>".28", "-.05", "1.60".</summary>
    public static string Number(double value)
    {
        string text = Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
        if (text == "-0.00") text = "0.00";
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text.StartsWith("-0.", StringComparison.Ordinal) ? "-" + text[2..] : text;
    }

    /// <summary>".28 to .61", marked where it is rough.</summary>
    public static string Range(Interval interval)
        => $"{Number(interval.Low)} to {Number(interval.High)}{(interval.Rough ? " (rough: few people)" : "")}";
}
