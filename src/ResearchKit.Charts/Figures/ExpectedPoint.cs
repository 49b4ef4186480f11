namespace ResearchKit;

/// <summary>One cycle of the figure of observed and expected, as drawn.</summary>
/// <param name="Label">Under the point: the cycle.</param>
/// <param name="Observed">The observed share; NaN when undefined.</param>
/// <param name="Expected">The expected share; NaN when undefined.</param>
/// <param name="Gap">The one less the other; NaN when undefined.</param>
/// <param name="Low">Lower limit of the gap; NaN without a range.</param>
/// <param name="High">Upper limit of the gap; NaN without a range.</param>
/// <param name="Rough">True: the range is marked as rough.</param>
/// <param name="N">Under the label: "41 pairs".</param>
/// <param name="Why">Why there is no range or no value.</param>
internal sealed record ExpectedPoint(string Label, double Observed, double Expected, double Gap, double Low, double High, bool Rough, string N, string? Why = null)
{
    /// <summary>True when the gap has a range.</summary>
    public bool HasRange => double.IsFinite(Low) && double.IsFinite(High);
}
