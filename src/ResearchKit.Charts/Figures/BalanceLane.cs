namespace ResearchKit;

/// <summary>The balances of one side in one unit, as drawn in a lane of F24: values without names, from the lowest up.</summary>
/// <param name="Unit">The unit; lanes of one unit stand together.</param>
/// <param name="Side">Label of the side.</param>
/// <param name="First">True for side a.</param>
/// <param name="People">How many.</param>
/// <param name="Balances">Their balances, sorted; empty where they are too few to be drawn.</param>
/// <param name="Mean">The mean; NaN where not drawn.</param>
/// <param name="Low">Lower limit; NaN without a range.</param>
/// <param name="High">Upper limit; NaN without a range.</param>
/// <param name="Rough">True: the range is marked as rough.</param>
/// <param name="GaveMore">How many gave more than they received.</param>
internal sealed record BalanceLane(string Unit, string Side, bool First, int People, IReadOnlyList<double> Balances, double Mean, double Low, double High, bool Rough, int GaveMore);
