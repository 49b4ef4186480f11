namespace ResearchKit;

/// <summary>How many unlogged starts of the side that starts less would change the verdict on who starts more often.</summary>
/// <param name="Unlogged">The smallest whole number u that changes the verdict; null where it is not defined.</param>
/// <param name="Ratio">The same as a ratio, (I + u)/I: each recorded start of that side would stand for so many. NaN where it is not defined.</param>
/// <param name="Side">The side that starts less; null where it is not defined.</param>
/// <param name="Recorded">I, its recorded starts.</param>
/// <param name="Becomes">The verdict at the tipping point.</param>
/// <param name="Reason">Why there is none; null when there is one.</param>
public sealed record TippingPoint(long? Unlogged, double Ratio, Side? Side, double Recorded, Verdict? Becomes, string? Reason)
{
    /// <summary>One sentence for a page.</summary>
    public string PlainReading { get; init; } = "";
}
