namespace ResearchKit;

/// <summary>
/// Where an observed number stands among the numbers of relabelled people: shares (b + 1)/(m + 1), b = orders as extreme, m = orders looked at; the observed one is counted, so no share is 0.
/// </summary>
/// <remarks>
/// Where all orders are gone through, m + 1 is their number and the share is exact. Equal but for rounding counts as equal.
/// Phipson and Smyth 2010, doi 10.2202/1544-6115.1585. sna does not count the observed one: its b/m can be 0.
/// </remarks>
public sealed class QapShares
{
    /// <summary>Numbers that differ by less, in parts of the observed one or of 1, are the same but for rounding.</summary>
    private const double Rounding = 1e-9;

    private QapShares(double high, double low, double far, double[] draws, int undefined, string? reason)
        => (AsHigh, AsLow, AsFar, Draws, Undefined, Reason) = (high, low, far, draws, undefined, reason);

    /// <summary>Share as high or higher; NaN with a reason.</summary>
    public double AsHigh { get; }

    /// <summary>Share as low or lower; NaN with a reason.</summary>
    public double AsLow { get; }

    /// <summary>Share as far from 0 on either side, or farther; NaN with a reason, and for numbers that are never below 0.</summary>
    public double AsFar { get; }

    /// <summary>The numbers of the relabelled people, in order of the draw; those that are undefined are left out.</summary>
    public ReadOnlyMemory<double> Draws { get; }

    /// <summary>How many orders gave no number; they are in no share.</summary>
    public int Undefined { get; }

    /// <summary>Why there are no shares; null when there are.</summary>
    public string? Reason { get; }

    internal static QapShares Without(string reason) => new(double.NaN, double.NaN, double.NaN, [], 0, reason);

    internal static QapShares Of(double observed, double[] values, bool aroundZero)
    {
        double margin = Rounding * Math.Max(1, Math.Abs(observed));
        double[] defined = [.. values.Where(v => !double.IsNaN(v))];
        if (defined.Length == 0) return Without(FormattableString.Invariant($"none of the {values.Length} orders gave a number"));
        long high = 1, low = 1, far = 1;
        foreach (double v in defined)
        {
            high += v >= observed - margin ? 1 : 0;
            low += v <= observed + margin ? 1 : 0;
            far += Math.Abs(v) >= Math.Abs(observed) - margin ? 1 : 0;
        }
        double all = defined.Length + 1.0;
        return new(high / all, low / all, aroundZero ? far / all : double.NaN, defined, values.Length - defined.Length, null);
    }

    /// <summary>Cells of a table: as high, as low, as far.</summary>
    internal IEnumerable<Cell> Cells()
    {
        foreach (double share in new[] { AsHigh, AsLow, AsFar })
            yield return double.IsNaN(share) ? Cell.Undefined(Reason ?? "the number is never below 0: as high and as low say it") : Cell.Of(share);
    }

    internal static TableColumn[] Columns() => [new("As high", "share of orders", "0.0000"), new("As low", "share of orders", "0.0000"), new("As far from 0", "share of orders", "0.0000")];
}
