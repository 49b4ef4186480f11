namespace ResearchKit;

/// <summary>The balances of the people of one side, in one unit. "Gave more" and "received more" mean: as recorded.</summary>
/// <param name="Side">Side a or b.</param>
/// <param name="People">People of the side with anything given or received.</param>
/// <param name="GaveMore">How many of them gave more than they received; the value is their share, the numerator their number.</param>
/// <param name="Even">How many gave as much as they received.</param>
/// <param name="ReceivedMore">How many received more than they gave.</param>
/// <param name="BothWays">How many both gave and received (active reciprocity); the value is their share, the numerator their number.</param>
/// <param name="Mean">Mean balance, with its interval.</param>
/// <param name="Lower">Lower quartile of the balances; NaN without people. Quartiles as in R, type 7.</param>
/// <param name="Median">Median of the balances.</param>
/// <param name="Upper">Upper quartile.</param>
/// <param name="MedianAmount">Median of given + received: where it is small, a balance of 1 or -1 says little.</param>
public sealed record SideBalance(
    Side Side, int People, Estimate GaveMore, int Even, int ReceivedMore, Estimate BothWays, Estimate Mean, double Lower, double Median, double Upper, double MedianAmount);
