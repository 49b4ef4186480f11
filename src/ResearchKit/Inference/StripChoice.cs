namespace ResearchKit;

/// <summary>One other way to count, and what it gives: an entry of the strip beside a verdict.</summary>
/// <param name="What">What is chosen otherwise: "counting rule", "minimum contacts", "starters not recorded", "two roles".</param>
/// <param name="Choice">How: "Pair", "3", "all by coproducers".</param>
/// <param name="Estimate">The value when one counts so, with its own interval or the reason why there is none.</param>
public sealed record StripChoice(string What, string Choice, Estimate Estimate);
