namespace ResearchKit;

/// <summary>Another way to count. A change counts its two periods apart, because what is not known can lie one way in the first and the other in the last.</summary>
/// <param name="What">What is chosen otherwise.</param>
/// <param name="Choice">How.</param>
/// <param name="First">How the first period is counted; for one period, how it is counted.</param>
/// <param name="Last">How the last period is counted.</param>
internal sealed record StripWay(string What, string Choice, Counting First, Counting Last)
{
    public StripWay(string what, string choice, Counting counting)
        : this(what, choice, counting, counting)
    {
    }
}
