namespace ResearchKit;

/// <summary>Round numbers along a scale.</summary>
internal static class RoundTicks
{
    /// <summary>Limits a little beyond the numbers, and about six round ticks between them.</summary>
    /// <param name="numbers">What must fit; numbers that are not finite do not count.</param>
    /// <param name="least">The least span, so that equal numbers have a scale too.</param>
    public static (double Low, double High, double Step, double[] Ticks) Over(IEnumerable<double> numbers, double least)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double x in numbers)
        {
            if (!double.IsFinite(x)) continue;
            (low, high) = (Math.Min(low, x), Math.Max(high, x));
        }
        if (low > high) (low, high) = (0, 1);
        if (high - low < least) (low, high) = ((low + high - least) / 2, (low + high + least) / 2);
        double span = high - low, unit = Math.Pow(10, Math.Floor(Math.Log10(span / 6)));
        double step = new[] { 1, 2, 5, 10 }.Select(m => m * unit).First(s => span / s <= 7 || s >= 10 * unit);
        (low, high) = (low - 0.04 * span, high + 0.04 * span);
        long first = (long)Math.Ceiling(low / step - 1e-9), last = (long)Math.Floor(high / step + 1e-9);
        var ticks = new double[last - first + 1];
        for (int k = 0; k < ticks.Length; k++) ticks[k] = (first + k) * step;
        return (low, high, step, ticks);
    }

    /// <summary>A tick with as many decimals as its step needs.</summary>
    public static string Text(double tick, double step)
    {
        int decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 0, 8);
        string text = Math.Round(tick, decimals).ToString("#,0." + new string('0', decimals), System.Globalization.CultureInfo.InvariantCulture);
        return text.TrimEnd('.').Replace('-', '\u2212');
    }
}
