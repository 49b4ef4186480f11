namespace ResearchKit;

public static partial class Reciprocity
{
    /// <summary>What <see cref="Cyclic"/> is.</summary>
    public static MeasureInfo CyclicInfo { get; } = new(
        "reciprocity-cyclic", "Two-paths that come back round", "ordered triples with i to j, j to k and k to i / ordered triples with i to j and j to k; i, j, k three people",
        "Fagiolo 2007, doi 10.1103/PhysRevE.76.026107; generalised exchange: Molm, Collett and Schaefer 2007, doi 10.1086/517900", 0, 1);

    /// <summary>
    /// Generalised reciprocity in a network: of the paths i to j to k over three people, the share in which k ties back to i, 0 to 1.
    /// Undefined for an undirected network and without a two-path.
    /// </summary>
    /// <remarks>
    /// Fagiolo's cycle coefficient with its numerators and denominators summed over people: trace(A^3) / sum of (in x out - mutual).
    /// A ring counts whatever stands the other way: a ring of mutual ties is in it twice. Set it beside <see cref="Transitivity.Directed"/>, which has the same
    /// denominator, and against chance: with density d both are about d. Ties of people who did not answer count as absent.
    /// </remarks>
    public static Estimate Cyclic(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) return Estimate.Undefined(CyclicInfo, 0, "two-paths", network.Provenance, NoDirection);
        var paths = TwoPaths.Of(network);
        return paths.All == 0 ? Estimate.Undefined(CyclicInfo, 0, "two-paths", network.Provenance, "there is no path of two ties over three people")
            : Share(CyclicInfo, paths.Rings, paths.All, paths.All, "two-paths", network.Provenance);
    }
}
