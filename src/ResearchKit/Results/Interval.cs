namespace ResearchKit;

/// <summary>A range that is compatible with the data.</summary>
/// <param name="Low">Lower limit.</param>
/// <param name="High">Upper limit.</param>
/// <param name="Level">Nominal coverage, 0.95 by default.</param>
/// <param name="Method">How it was made, in words for a method section.</param>
/// <param name="Df">Degrees of freedom of the t distribution; null where none was used.</param>
/// <param name="Rough">True when a side has 6-10 people: the range is marked as rough.</param>
/// <param name="Draws">Number of draws; null for the jackknife, which has none.</param>
/// <param name="Seed">Seed of the draws; null for the jackknife.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public readonly partial record struct Interval(double Low, double High, double Level, string Method, double? Df = null, bool Rough = false, int? Draws = null, ulong? Seed = null)
{
    /// <summary>True when <paramref name="value"/> lies inside the limits, both included.</summary>
    public bool Contains(double value) => Low <= value && value <= High;
}
