namespace ResearchKit;

/// <summary>How many of the possible ties there are.</summary>
public static partial class Density
{
    /// <summary>What the measure is.</summary>
    public static MeasureInfo Info { get; } = new(
        "density", "Density", "L / (n(n-1)); undirected 2L / (n(n-1)); between two groups L / (2 n_A n_B)",
        "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>Ties over possible ties, 0 to 1. Undefined with fewer than 2 people.</summary>
    /// <remarks>It falls as a network grows even when everybody keeps as many contacts: compare it only between networks of like size.</remarks>
    public static Estimate Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        double n = network.Count, possible = n * (n - 1) / (network.Directed ? 1 : 2);
        return network.Count < 2
            ? Estimate.Undefined(Info, network.Count, "persons", network.Provenance, "there are fewer than 2 people")
            : new(Info, network.Ties / possible, network.Count, "persons", network.Provenance) { Numerator = network.Ties, Denominator = possible };
    }

    /// <summary>Density of the cells between two groups of a directed network, or within one.</summary>
    /// <exception cref="ArgumentException">The network is undirected, or there is no such group.</exception>
    public static Estimate Of(Network network, Partition partition, string groupA, string groupB)
    {
        var census = DyadCensus.Of(network, partition, groupA, groupB);
        return census.Dyads == 0
            ? Estimate.Undefined(Info, 0, "dyads", census.Provenance, "there is no pair of people")
            : new(Info, census.Density, census.Dyads, "dyads", census.Provenance) { Numerator = census.Ties, Denominator = 2.0 * census.Dyads };
    }
}
