namespace ResearchKit.Simulation;

/// <summary>What is asked of each simulated study.</summary>
internal enum Asked
{
    Share,
    ShareChange,
    TurnShare,
    TurnShareChange,
    Gap,
    GapChange,
    Arc,
}
