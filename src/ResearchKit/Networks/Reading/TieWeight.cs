using System.Globalization;

namespace ResearchKit;

/// <summary>Weights of ties as text.</summary>
internal static class TieWeight
{
    /// <summary>A finite number, 0 or more. Short whole numbers, the usual case, are read without the general parser.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        if (text.Length is > 0 and <= 9 && text.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            int whole = 0;
            foreach (char digit in text) whole = 10 * whole + (digit - '0');
            number = whole;
            return true;
        }
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number) && number >= 0;
    }

    /// <summary>What is told of a weight that cannot be read.</summary>
    public static (string Rule, string Mend) Fault(ReadOnlySpan<char> text)
        => text.IsEmpty ? ("blank-weight", "Write the weight, or 0 for no tie; --weight none counts every row as 1.")
            : text.Contains(',') ? ("decimal-comma", "Write the number with a point: 1.5.")
            : ("bad-weight", "A weight is a number, 0 or more: 3 or 1.5.");
}
