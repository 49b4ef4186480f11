namespace ResearchKit;

/// <summary>What was observed against what a null model implies. It carries no verdict. Z and percentile are for appendices only.</summary>
/// <param name="Observed">The observed value.</param>
/// <param name="Expected">Mean under the model.</param>
/// <param name="Gap">Observed minus expected.</param>
/// <param name="Z">Gap in standard deviations of the model; NaN when these are 0.</param>
/// <param name="Percentile">Share of the draws below the observed value, ties half.</param>
/// <param name="Draws">The defined values under the model, in order of the draw; empty where the expectation is exact.</param>
/// <param name="Undefined">How many draws were undefined; they are left out.</param>
/// <param name="Model">Name of the model.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record Comparison(Estimate Observed, double Expected, double Gap, double Z, double Percentile, ReadOnlyMemory<double> Draws, int Undefined, string Model)
{
    /// <summary>What every draw has in common with the data.</summary>
    public string Keeps { get; init; } = "";

    /// <summary>Why there is no expectation, in plain words; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>Seed of the draws.</summary>
    public ulong? Seed { get; init; }

    /// <summary>How well the chain of switches mixes; null for other models.</summary>
    public SwitchMixing? Mixing { get; init; }

    /// <summary>What a reader must know of the draws.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True when there is an expectation to compare with.</summary>
    public bool IsDefined => Reason is null;

    /// <summary>
    /// (b + 1)/(m + 1), b = draws as high as the observed value or higher, m = defined draws. The chance of such a value if the model had made the data, never 0;
    /// for appendices, and for one comparison chosen beforehand. NaN without draws.
    /// </summary>
    /// <remarks>Phipson and Smyth 2010, doi 10.2202/1544-6115.1585.</remarks>
    public double ChanceAsHigh => Tail(v => v >= Observed.Value || Same(v, Observed.Value));

    /// <summary>As <see cref="ChanceAsHigh"/>, for draws as low as the observed value or lower.</summary>
    public double ChanceAsLow => Tail(v => v <= Observed.Value || Same(v, Observed.Value));

    /// <summary>The same number but for the order in which it was summed.</summary>
    internal static bool Same(double a, double b) => Math.Abs(a - b) <= 1e-12 * Math.Max(1, Math.Abs(b));

    private double Tail(Func<double, bool> counts)
    {
        if (Draws.IsEmpty || !Observed.IsDefined) return double.NaN;
        long b = 0;
        foreach (double v in Draws.Span) b += counts(v) ? 1 : 0;
        return (b + 1.0) / (Draws.Length + 1.0);
    }
}
