namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F08 for anybody's network: one large panel, groups by colour and shape.</summary>
    /// <example><code>EdgeList.Load("ties.csv").ToSociogram()</code></example>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id. Null: all marks are alike and nobody has a ring.</param>
    /// <param name="view">Outside the team no person is drawn: groups of at least 10 only, and no numbers.</param>
    /// <param name="options">Layout, size of the marks, who has a ring, seed.</param>
    /// <exception cref="ArgumentException">Bridge-builders are asked by name or by job, of which a network knows nothing, or brokerage without a partition.</exception>
    public static StudyChart ToSociogram(this Network network, Partition? partition = null, View view = View.Team, SociogramOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        return SociogramOf([new("All", network)], partition, view, options ?? new());
    }

    /// <summary>Figure F08 for several networks of the same people: a panel a wave or relation, everybody keeps their place.</summary>
    /// <param name="series">The networks with their labels.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    /// <param name="view">Outside the team: groups of at least 10 only, and no numbers.</param>
    /// <param name="options">Layout, size of the marks, who has a ring, seed.</param>
    /// <exception cref="ArgumentException">Bridge-builders are asked by name or by job, or brokerage without a partition, or some networks have directions and some have not.</exception>
    public static StudyChart ToSociogram(this NetworkSeries series, Partition? partition = null, View view = View.Team, SociogramOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return SociogramOf(series.Items, partition, view, options ?? new());
    }

    private static StudyChart SociogramOf(IReadOnlyList<LabelledNetwork> networks, Partition? partition, View view, SociogramOptions options)
    {
        if (options.BridgeBuilders is SpannerKind.Nominated or SpannerKind.Appointed)
            throw new ArgumentException("Who is named a bridge-builder, and whose job it is, stands in a study; of a network alone ask by position (SpannerKind.Structural).", nameof(options));
        if (partition is null && options.Size == SociogramSize.Brokerage) throw new ArgumentException("Brokerage is counted by group: give a partition.", nameof(options));
        if (networks.Select(n => n.Network.Directed).Distinct().Count() > 1) throw new ArgumentException("Some of the networks have directions and some have not: draw them apart.", nameof(networks));
        var provenance = networks.Count == 0 ? Provenance.From("no network") : networks.Select(n => n.Network.Provenance).Aggregate((a, b) => a + b);
        bool directed = networks.Count == 0 || networks[0].Network.Directed;
        string relation = networks.Count == 0 ? "" : networks[0].Network.Relation;
        string caption = $"Who is tied to whom{(relation.Length > 0 ? ": " + relation : "")}";
        var drawn = new SociogramNetworks(networks, partition?.Groups ?? [], options);
        var model = drawn.Model([.. (partition?.Groups ?? []).Select(g => new SociogramModel.Group(Capital(g), Side.None))], _ => partition, _ => null) with
        {
            Directed = directed,
            Ties = directed ? SociogramModel.TieWords.Directed : SociogramModel.TieWords.Undirected,
            SizeWords = options.Size == SociogramSize.Brokerage ? SociogramNetworks.BrokerageWords : "larger: tied to more people",
            NoGroup = partition is null ? null : $"no {partition.Name} known",
            GroundWords = $"outlined ground: people of one {(options.Sectors ?? partition)?.Name}",
            Grounds = options.Layout != SociogramLayout.BySector || (options.Sectors ?? partition) is not { } sectors ? [] : drawn.Grounds(sectors, always: true),
        };
        if (view == View.Public) return Groups(SociogramId, caption, model, provenance);
        string howToRead = $"Each mark is a person{(partition is null ? "" : $", its colour and shape the {partition.Name}")}; "
            + (directed ? "a dark line is a tie both ways, a pale arrow a tie one way; " : "a line is a tie; ")
            + (model.Grounds.Count > 0 ? "people of a group stand together on one ground with its own outline and word." : "near means closely tied, and left or right, up or down mean nothing.");
        return new(SociogramId, caption, howToRead, $"{caption}. {SociogramFigure.Words(model)}.", model.Panels.Count == 1 ? model.Panels[0].Note : Counted(model.People.Count, "person", "people"), provenance, SociogramFigure.Of(model, options.Seed));
    }
}
