namespace ResearchKit.Simulation;

/// <summary>Parts of the program, in the order of their rows.</summary>
internal enum Part
{
    /// <summary>The default range and the verdicts.</summary>
    Default,

    /// <summary>The bootstraps.</summary>
    Options,

    /// <summary>Positions and bridge-builders.</summary>
    Positions,
}
