namespace ResearchKit;

public static partial class Centrality
{
    private const string WassermanFaust = "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478";

    /// <summary>What <see cref="Closeness(Network)"/> is.</summary>
    public static MeasureInfo ClosenessInfo { get; } = new(
        "closeness", "Closeness (incoming)", "(r / (n-1)) x (r / sum of d(u, v)), over the r people u who reach v; 0 when r = 0", WassermanFaust, 0, 1);

    /// <summary>What <see cref="ClosenessOut"/> is.</summary>
    public static MeasureInfo ClosenessOutInfo { get; } = new(
        "closeness-out", "Closeness (outgoing)", "(r / (n-1)) x (r / sum of d(v, u)), over the r people u whom v reaches; 0 when r = 0", WassermanFaust, 0, 1);

    /// <summary>What <see cref="ClosenessFreeman"/> is.</summary>
    public static MeasureInfo ClosenessFreemanInfo { get; } = new(
        "closeness-freeman", "Closeness (Freeman)", "(n-1) / sum of d over all others; undefined when the person and somebody are not joined", Freeman, 0, 1);

    /// <summary>What <see cref="ClosenessReached"/> is.</summary>
    public static MeasureInfo ClosenessReachedInfo { get; } = new(
        "closeness-reached", "Closeness to those who are reached", "r / sum of d over the r people who are joined to the person; undefined when r = 0", Freeman, 0, 1);

    /// <summary>What <see cref="ClosenessAllOrNothing"/> is.</summary>
    public static MeasureInfo ClosenessAllOrNothingInfo { get; } = new(
        "closeness-all-or-nothing", "Closeness (0 unless all are reached)", "(n-1) / sum of d over all others; 0 when the person and somebody are not joined", Freeman, 0, 1);

    /// <summary>What <see cref="Harmonic(Network)"/> is.</summary>
    public static MeasureInfo HarmonicInfo { get; } = new(
        "harmonic", "Harmonic centrality (incoming)", "sum of 1 / d(u, v) over the people u who reach v", "Boldi and Vigna 2014, doi 10.1080/15427951.2013.865686", 0, double.PositiveInfinity);

    /// <summary>What <see cref="HarmonicOut"/> is.</summary>
    public static MeasureInfo HarmonicOutInfo { get; } = new(
        "harmonic-out", "Harmonic centrality (outgoing)", "sum of 1 / d(v, u) over the people u whom v reaches", "Boldi and Vigna 2014, doi 10.1080/15427951.2013.865686", 0, double.PositiveInfinity);

    /// <summary>Closeness by the distance from others to the person, with Wasserman and Faust's correction for those who do not reach; 0 when nobody does.</summary>
    /// <remarks>networkx <c>closeness_centrality</c>. igraph averages over those who reach, sna gives 0 when one does not. Costs people x ties steps at most.</remarks>
    public static PersonValues Closeness(Network network) => ClosenessOf(network, ClosenessInfo, TieDirection.In, Corrected);

    /// <summary>Closeness by the distance from the person to others, with Wasserman and Faust's correction for those who are not reached; 0 when nobody is.</summary>
    /// <remarks>networkx <c>closeness_centrality</c> of the reversed graph.</remarks>
    public static PersonValues ClosenessOut(Network network) => ClosenessOf(network, ClosenessOutInfo, TieDirection.Out, Corrected);

    /// <summary>Freeman's closeness: the others over the sum of the distances. NaN for a person whom not all reach (In) or who does not reach all (Out).</summary>
    /// <remarks>sna <c>closeness</c> where it is not 0; igraph <c>closeness(normalized = TRUE)</c> in a connected network.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="direction">Which way distances run.</param>
    public static PersonValues ClosenessFreeman(Network network, TieDirection direction = TieDirection.In)
        => ClosenessOf(network, ClosenessFreemanInfo, direction, (r, total, n) => r > 0 && r == n - 1 ? r / total : double.NaN);

    /// <summary>Closeness among those who reach the person (In) or are reached (Out), however few; NaN when there is none.</summary>
    /// <remarks>igraph <c>closeness(normalized = TRUE)</c>. A person with one contact and nobody beyond gets 1, the highest value.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="direction">Which way distances run.</param>
    public static PersonValues ClosenessReached(Network network, TieDirection direction = TieDirection.In)
        => ClosenessOf(network, ClosenessReachedInfo, direction, (r, total, _) => r > 0 ? r / total : double.NaN);

    /// <summary>Freeman's closeness with 0, not undefined, for a person who is not joined to all.</summary>
    /// <remarks>sna <c>closeness(cmode = "directed")</c>, which is outgoing.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="direction">Which way distances run.</param>
    public static PersonValues ClosenessAllOrNothing(Network network, TieDirection direction = TieDirection.Out)
        => ClosenessOf(network, ClosenessAllOrNothingInfo, direction, (r, total, n) => r > 0 && r == n - 1 ? r / total : 0);

    /// <summary>Sum of 1/distance from others to the person; those who do not reach add 0.</summary>
    /// <remarks>networkx <c>harmonic_centrality</c>. Costs people x ties steps at most.</remarks>
    public static PersonValues Harmonic(Network network) => HarmonicOf(network, HarmonicInfo, TieDirection.In);

    /// <summary>Sum of 1/distance from the person to others; those who are not reached add 0.</summary>
    /// <remarks>igraph <c>harmonic_centrality(mode = "out")</c>; sna <c>closeness(cmode = "suminvdir")</c> times n - 1.</remarks>
    public static PersonValues HarmonicOut(Network network) => HarmonicOf(network, HarmonicOutInfo, TieDirection.Out);

    /// <summary>Wasserman and Faust's closeness from sums of distances that are there already.</summary>
    internal static PersonValues Closeness(Network network, TieDirection direction, Reach reach)
        => ClosenessOf(network, direction == TieDirection.In ? ClosenessInfo : ClosenessOutInfo, reach, Corrected);

    private static double Corrected(double reached, double total, int people) => reached == 0 ? 0 : reached / (people - 1) * (reached / total);

    private static PersonValues ClosenessOf(Network network, MeasureInfo measure, TieDirection direction, Func<double, double, int, double> value)
    {
        _ = Roster(network);
        var values = ClosenessOf(network, measure, Reach.Of(network, direction, default), value);
        return values with { Provenance = values.Provenance.Noting(direction == TieDirection.In ? "distances run from the others to the person" : "distances run from the person to the others") };
    }

    private static PersonValues ClosenessOf(Network network, MeasureInfo measure, Reach reach, Func<double, double, int, double> value)
    {
        var values = new double[network.Count];
        for (int v = 0; v < values.Length; v++) values[v] = value(reach.Reached[v], reach.Total[v], network.Count);
        return new(measure, network.Roster, values, network.Provenance);
    }

    private static PersonValues HarmonicOf(Network network, MeasureInfo measure, TieDirection direction)
        => new(measure, Roster(network), Reach.Of(network, direction, default).Harmonic, network.Provenance);
}
