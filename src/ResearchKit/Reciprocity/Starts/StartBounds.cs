namespace ResearchKit;

/// <summary>One thing that is not known of who started, bounded both ways.</summary>
/// <param name="What">What is not known: "starters not recorded", "people who hold two roles", "both at once", "who wrote it down", "how much either side wrote down".</param>
/// <param name="Open">How many contacts it concerns.</param>
/// <param name="Low">The lowest value it allows; undefined with its reason.</param>
/// <param name="LowChoice">How one gets there.</param>
/// <param name="High">The highest value it allows; undefined with its reason.</param>
/// <param name="HighChoice">How one gets there.</param>
public sealed record StartBounds(string What, long Open, Estimate Low, string LowChoice, Estimate High, string HighChoice);
