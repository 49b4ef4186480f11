namespace ResearchKit;

/// <summary>One number a person: one array and one provenance, never 100,000 estimates.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Roster">The persons, in order.</param>
/// <param name="Values">One value a person in roster order; NaN where undefined.</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record PersonValues(MeasureInfo Measure, Roster Roster, ReadOnlyMemory<double> Values, Provenance Provenance)
{
    /// <summary>The value of the person with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such person in the roster.</exception>
    public double this[string id] => Roster.IndexOf(id) is >= 0 and var i ? Values.Span[i] : throw new KeyNotFoundException($"'{id}' is not in the roster.");
}
