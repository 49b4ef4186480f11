namespace ResearchKit;

/// <summary>How a questionnaire was answered.</summary>
public enum ResponseMode
{
    /// <summary>Each person alone.</summary>
    Individual,

    /// <summary>One answer of the group (n = 1).</summary>
    Consensus,

    /// <summary>Single answers put together into one (n = 1).</summary>
    Compiled,
}
