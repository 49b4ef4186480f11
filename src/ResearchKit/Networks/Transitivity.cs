namespace ResearchKit;

/// <summary>How often two contacts of a person are tied to each other. The common definitions stand side by side; they differ.</summary>
public static partial class Transitivity
{
    /// <summary>What the measure is.</summary>
    public static MeasureInfo Info { get; } = new(
        "transitivity", "Transitivity", "3 x triangles / connected triples, direction left out; connected triples = sum over people of k(k-1)/2, k = number of neighbours",
        "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>Global transitivity: 3 triangles / connected triples, 0 to 1. Undefined with fewer than 3 people or without a connected triple.</summary>
    /// <remarks>igraph <c>transitivity(type = "global")</c>, networkx <c>transitivity</c> of the undirected graph; sna's default is directed ("weak").</remarks>
    public static Estimate Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.Count < 3) return Estimate.Undefined(Info, 0, "connected triples", network.Provenance, "there are fewer than 3 people");
        long triples = network.Skeleton.TwoPaths();
        if (triples == 0) return Estimate.Undefined(Info, 0, "connected triples", network.Provenance, "nobody has two contacts");
        double closed = 3.0 * network.Triangles(default).Sum();
        return new(Info, closed / triples, triples, "connected triples", network.Provenance) { Numerator = closed, Denominator = triples };
    }

    /// <summary>What <see cref="Directed"/> is.</summary>
    public static MeasureInfo DirectedInfo { get; } = new(
        "transitivity-directed", "Two-paths with a short cut", "ordered triples with i to j, j to k and i to k / ordered triples with i to j and j to k; i, j, k three people",
        "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478; Fagiolo 2007, doi 10.1103/PhysRevE.76.026107", 0, 1);

    /// <summary>
    /// Directed transitivity: of the paths i to j to k over three people, the share with a tie from i to k, 0 to 1. Undefined for an undirected network and
    /// without a two-path.
    /// </summary>
    /// <remarks>
    /// sna <c>gtrans(measure = "weak")</c>; Fagiolo's middleman coefficient with its numerators and denominators summed over people. Ties of people who did
    /// not answer count as absent.
    /// </remarks>
    public static Estimate Directed(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) return Estimate.Undefined(DirectedInfo, 0, "two-paths", network.Provenance, "the network is undirected: transitivity without direction is defined");
        var paths = TwoPaths.Of(network);
        return paths.All == 0 ? Estimate.Undefined(DirectedInfo, 0, "two-paths", network.Provenance, "there is no path of two ties over three people")
            : new(DirectedInfo, (double)paths.ShortCuts / paths.All, paths.All, "two-paths", network.Provenance) { Numerator = paths.ShortCuts, Denominator = paths.All };
    }
}
