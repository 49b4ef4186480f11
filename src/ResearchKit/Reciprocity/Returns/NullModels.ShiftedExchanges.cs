namespace ResearchKit;

public static partial class NullModels
{
    /// <summary>
    /// As <see cref="ShiftedActs"/>, for exchanges.csv: what one person gives within one cycle is turned on the circle of its days by a number of days of its own.
    /// Exchanges with a group as receiver stay. For "passed on more than chance?".
    /// </summary>
    public static Randomised<Study> ShiftedExchanges { get; } = new(
        "exchanges shifted in time, giver by giver, within cycle and membership", "who gives what to whom, how often, and each giver's own order and bursts", HandoverBook.ShiftExchanges);
}
