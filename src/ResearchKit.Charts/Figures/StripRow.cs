namespace ResearchKit;

/// <summary>One way to count, as drawn.</summary>
/// <param name="Group">What is counted otherwise; empty for the headline.</param>
/// <param name="Label">How; for the headline, that it is.</param>
/// <param name="Value">The value; NaN when undefined.</param>
/// <param name="Low">Lower limit; NaN without a range.</param>
/// <param name="High">Upper limit; NaN without a range.</param>
/// <param name="Rough">True: the range is marked as rough.</param>
/// <param name="Why">Why there is no value or no range.</param>
internal sealed record StripRow(string Group, string Label, double Value, double Low, double High, bool Rough, string? Why);
