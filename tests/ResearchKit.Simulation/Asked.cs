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

    // Of the network chapter: how it does stands in a section of its own.
    BetweennessChange,
    BrokerageChange,
    BridgeGap,
    BridgeTurnShare,
    BridgeMutual,
}
