namespace ResearchKit;

/// <summary>A network and what it is called in a series.</summary>
/// <param name="Label">"wave 1", "cycle 2", "refers to".</param>
/// <param name="Network">The network.</param>
public sealed record LabelledNetwork(string Label, Network Network);
