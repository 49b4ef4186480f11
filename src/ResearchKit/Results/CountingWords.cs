namespace ResearchKit;

/// <summary>A counting rule as a caption says it.</summary>
internal static class CountingWords
{
    /// <summary>What one contact counts.</summary>
    public static string Of(CountingRule rule) => rule switch
    {
        CountingRule.Act => "each contact once for each role addressed",
        CountingRule.Pair => "each contact once for each pair of people",
        _ => "each contact once in all",
    };
}
