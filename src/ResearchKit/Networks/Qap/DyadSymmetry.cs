namespace ResearchKit;

/// <summary>How the two numbers of a pair, one each way, become one.</summary>
public enum DyadSymmetry
{
    /// <summary>The larger: a tie where one of the two has one.</summary>
    Larger,

    /// <summary>The smaller: a tie where both have one.</summary>
    Smaller,

    /// <summary>The mean of the two.</summary>
    Mean,

    /// <summary>The two together.</summary>
    Sum,
}
