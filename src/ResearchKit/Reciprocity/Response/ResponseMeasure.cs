namespace ResearchKit;

/// <summary>A measure that is taken under each treatment: one number for the network, or one a person.</summary>
/// <param name="Info">What it is.</param>
/// <param name="Name">Plain name.</param>
/// <param name="Scale">How its errors are judged.</param>
/// <param name="Whole">The number of a network; null for values a person.</param>
/// <param name="Person">The values; NaN for who is not compared. Null for a number of the network.</param>
/// <param name="DirectedOnly">True: of an undirected network it is undefined, or the same as another.</param>
/// <param name="NeedsGroups">True: without groups it is left out.</param>
internal sealed record ResponseMeasure(
    MeasureInfo Info, string Name, ErrorScale Scale, Func<TreatedNetwork, Estimate>? Whole, Func<TreatedNetwork, Effort, PersonValues>? Person = null, bool DirectedOnly = false, bool NeedsGroups = false)
{
    private const string Assumed = "the reconstruction assumes that ties are returned: it cannot say how many are";

    /// <summary>Measures of the network as a whole, in the order of tables.</summary>
    public static IReadOnlyList<ResponseMeasure> OfNetwork { get; } =
    [
        new(Density.Info, "density", ErrorScale.Share, DensityOf),
        new(NetworkDescriptives.MeanDegreeInfo, "ties per person", ErrorScale.Relative, MeanDegreeOf),
        new(Reciprocity.ArcInfo, "ties returned", ErrorScale.Share, ArcOf, DirectedOnly: true),
        new(Transitivity.Info, "transitivity", ErrorScale.Share, t => Transitivity.Of(t.Network)),
        new(EiIndex.Info, "E-I index", ErrorScale.Share, t => EiIndex.Of(t.Network, t.Partition!), NeedsGroups: true),
        new(Isolates.Info, "people with no recorded tie", ErrorScale.PerPerson, t => Isolates.Of(t.Network)),
        new(Centralization.InDegreeInfo, "centralization, ties received", ErrorScale.Share, t => Centralization.InDegree(t.Network)),
        new(Centralization.BetweennessInfo, "centralization, betweenness", ErrorScale.Share, t => Centralization.OfBetweenness(t.Network, Centrality.Betweenness(t.Network, One))),
    ];

    /// <summary>Measures with a value a person.</summary>
    public static IReadOnlyList<ResponseMeasure> OfPersons { get; } =
    [
        new(Centrality.InDegreeInfo, "ties received", ErrorScale.Rank, null, (t, _) => Centrality.InDegree(t.Network)),
        new(Centrality.OutDegreeInfo, "ties given", ErrorScale.Rank, null, OutDegreeOf, DirectedOnly: true),
        new(Centrality.BetweennessInfo, "betweenness", ErrorScale.Rank, null, (t, effort) => Centrality.Betweenness(t.Network, effort)),
        new(Centrality.ClosenessInfo, "closeness", ErrorScale.Rank, null, (t, effort) => Centrality.Closeness(t.Network, TieDirection.In, Reach.Of(t.Network, TieDirection.In, effort))),
    ];

    /// <summary>Draws run side by side: within one there is one thread.</summary>
    private static Effort One => new(1, default);

    /// <summary>Those that apply to a network.</summary>
    public static IEnumerable<ResponseMeasure> For(IEnumerable<ResponseMeasure> measures, bool directed, Partition? partition)
        => measures.Where(m => (directed || !m.DirectedOnly) && (partition is not null || !m.NeedsGroups));

    /// <summary>The number of the network, or why the treatment gives none.</summary>
    public Estimate Of(TreatedNetwork treated)
        => treated.Refusal is { } refusal ? Estimate.Undefined(Info, 0, "persons", treated.Given.Provenance, refusal) : Whole!(treated);

    /// <summary>The number on the scale on which errors are judged.</summary>
    public double Scaled(Estimate estimate) => Scale == ErrorScale.PerPerson ? estimate.Value / Math.Max(1, estimate.N) : estimate.Value;

    // A share of the cells that were answered: recorded as absent, unknown ties would make every network look sparse.
    private static Estimate DensityOf(TreatedNetwork t) => t.Reconstruction?.Density ?? (t.Treatment == Treatment.Recorded ? Density.OfAnswers(t.Network) : Density.Of(t.Network));

    private static Estimate MeanDegreeOf(TreatedNetwork t)
    {
        if (t.Treatment == Treatment.Respondents) return NetworkDescriptives.MeanDegree(t.Network);
        var density = DensityOf(t);
        var info = NetworkDescriptives.MeanDegreeInfo;
        return density.Reason is { } why ? Estimate.Undefined(info, density.N, "persons", density.Provenance, why)
            : new(info, density.Value * (t.Network.Count - 1), density.N, "persons", density.Provenance);
    }

    private static Estimate ArcOf(TreatedNetwork t)
        => t.Treatment == Treatment.Reconstructed && !t.IsComplete ? Estimate.Undefined(Reciprocity.ArcInfo, 0, "ties", t.Network.Provenance, Assumed) : Reciprocity.Arc(t.Network);

    // What somebody gave who did not answer is unknown.
    private static PersonValues OutDegreeOf(TreatedNetwork t, Effort effort)
    {
        var values = Centrality.OutDegree(t.Network);
        if (t.Treatment != Treatment.Recorded || t.IsComplete) return values;
        double[] known = [.. values.Values.Span];
        for (int i = 0; i < known.Length; i++) known[i] = t.Given.HasAnswered(i) ? known[i] : double.NaN;
        return values with { Values = known };
    }
}
