namespace ResearchKit;

/// <summary>One share with its range, as drawn.</summary>
/// <param name="Label">Under the point: the cycle.</param>
/// <param name="Value">The share, 0 to 1; NaN when undefined.</param>
/// <param name="Low">Lower limit; NaN without a range.</param>
/// <param name="High">Upper limit; NaN without a range.</param>
/// <param name="Rough">True: the range is marked as rough.</param>
/// <param name="N">Under the label: "230 acts".</param>
/// <param name="Why">Why there is no range or no value.</param>
/// <param name="More">A second line under the label.</param>
internal sealed record SharePoint(string Label, double Value, double Low, double High, bool Rough, string N, string? Why = null, string More = "");
