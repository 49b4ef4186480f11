namespace ResearchKit;

/// <summary>Whole-network measures of several networks side by side: a wave, cycle or window each.</summary>
/// <remarks>Networks with different boundaries or response have different densities without any change in the field: people and response stand in the first rows.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class NetworkDescriptives
{
    private static readonly (string Name, Func<Network, Estimate> Of)[] Measures =
    [
        ("response rate", ResearchKit.Density.ResponseRate),
        ("density", ResearchKit.Density.Of),
        ("density among those who answered", ResearchKit.Density.OfRespondents),
        ("ties per person", MeanDegree),
        ("ties returned (arc reciprocity)", Reciprocity.Arc),
        ("transitivity", Transitivity.Of),
        ("people without a recorded tie", Isolates.Of),
        ("weak components", Components.WeakCount),
        ("strong components", Components.StrongCount),
        ("centralization, contacts", Centralization.Degree),
        ("centralization, ties received", Centralization.InDegree),
        ("centralization, ties given", Centralization.OutDegree),
        ("centralization, betweenness", Centralization.Betweenness),
        ("mean distance, joined pairs", PathLengths.MeanOf),
        ("core-periphery fit", CorePeriphery.FitOf),
        ("assortativity by degree", Assortativity.ByDegree),
    ];

    private static readonly string[] OfResponse = [ResearchKit.Density.ResponseRateInfo.Id, ResearchKit.Density.RespondentsInfo.Id];

    private NetworkDescriptives(NetworkSeries series, IReadOnlyList<IReadOnlyList<Estimate>> values) => (Series, Values) = (series, values);

    /// <summary>What <see cref="MeanDegree"/> is.</summary>
    public static MeasureInfo MeanDegreeInfo { get; } = new("mean-degree", "Ties per person", "L / n; undirected 2L / n", "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, double.PositiveInfinity);

    /// <summary>The networks, in order.</summary>
    public NetworkSeries Series { get; }

    /// <summary>The measures of each network, in the order of <see cref="Names"/>.</summary>
    public IReadOnlyList<IReadOnlyList<Estimate>> Values { get; }

    /// <summary>What is measured, in plain words.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Measures.Select(m => m.Name)];

    /// <summary>Ties per person: L / n, undirected 2L / n. Undefined without people.</summary>
    public static Estimate MeanDegree(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        double ties = network.Ties * (network.Directed ? 1.0 : 2.0);
        return network.Count == 0
            ? Estimate.Undefined(MeanDegreeInfo, 0, "persons", network.Provenance, "there is nobody")
            : new(MeanDegreeInfo, ties / network.Count, network.Count, "persons", network.Provenance) { Numerator = ties, Denominator = network.Count };
    }

    /// <summary>The measures of each network of a series.</summary>
    /// <param name="series">Networks of one relation over time.</param>
    /// <exception cref="ArgumentException">There is no network.</exception>
    public static NetworkDescriptives Of(NetworkSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Items.Count == 0) throw new ArgumentException("There is no network.", nameof(series));
        return new(series, [.. series.Items.Select(item => (IReadOnlyList<Estimate>)[.. Measures.Select(m => m.Of(item.Network))])]);
    }

    /// <summary>The measures of who started contact with whom, cycle by cycle.</summary>
    /// <param name="study">The study.</param>
    public static NetworkDescriptives Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of(study.ToNetworks());
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a measure, a column a network.</summary>
    public ResultTable ToTable()
    {
        var provenance = Series.Items.Select(i => i.Network.Provenance).Aggregate((a, b) => a + b);
        bool asked = Series.Items.Any(i => !i.Network.Answered.IsEmpty);
        return new(
            "T13-network", "The network as a whole", "Each row is a measure of its own, each column a network. Density depends on who counts: read it beside the people and the response.",
            [new("Measure"), .. Series.Items.Select(i => new TableColumn(i.Label, "", "mixed"))],
            [
                [Cell.Of("people"), .. Series.Items.Select(i => Cell.Of(i.Network.Count, i.Network.Count))],
                [Cell.Of("ties"), .. Series.Items.Select(i => Cell.Of(i.Network.Ties))],
                // Where nobody was asked, as in a log of contacts, a response of 100 % would be read as one.
                .. Measures.Select((m, k) => (m.Name, Values: Values.Select(v => v[k]).ToList())).Where(m => asked || !OfResponse.Contains(m.Values[0].Measure.Id, StringComparer.Ordinal))
                    .Select(m => (Cell[])[Cell.Of(m.Name), .. m.Values.Select(v => Cell.Of(v))]),
            ],
            provenance)
        { N = string.Join("; ", Series.Items.Select(i => FormattableString.Invariant($"{i.Label}: {i.Network.Count} people, {i.Network.Ties} ties"))) };
    }
}
