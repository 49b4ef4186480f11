namespace ResearchKit;

/// <summary>What a simulation of missing answers tries, and what it holds for good enough.</summary>
public sealed record ResponseSimulationOptions
{
    /// <summary>How many draws, from which seed, and the share of draws that must stay inside the tolerance: 1,000, seed 1, 0.9.</summary>
    public Draws Draws { get; init; } = new(1000, 1, 0.9);

    /// <summary>Response rates, each above 0 and below 1: .95, .90, .85, .80, .75, .70, .60, .50, .40.</summary>
    public IReadOnlyList<double> Rates { get; init; } = [0.95, 0.90, 0.85, 0.80, 0.75, 0.70, 0.60, 0.50, 0.40];

    /// <summary>Who does not answer: all three ways.</summary>
    public IReadOnlyList<Missingness> Missing { get; init; } = [Missingness.AtRandom, Missingness.CentralMissing, Missingness.PeripheralMissing];

    /// <summary>Groups of the people, for the E-I index; null: it is left out.</summary>
    public Partition? Partition { get; init; }

    /// <summary>Tolerated error of a share or index, and of people counted over people: 0.05.</summary>
    public double ShareTolerance { get; init; } = 0.05;

    /// <summary>Tolerated error of ties per person, over the truth: 0.10.</summary>
    public double RelativeTolerance { get; init; } = 0.10;

    /// <summary>Least rank correlation of a person measure with the truth: 0.90.</summary>
    public double LeastRankCorrelation { get; init; } = 0.90;
}
