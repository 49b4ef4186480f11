namespace ResearchKit;

/// <summary>Networks over time or over relations, each with its label: waves, cycles, kinds of tie.</summary>
/// <param name="Items">The networks in order.</param>
public sealed record NetworkSeries(IReadOnlyList<LabelledNetwork> Items);
