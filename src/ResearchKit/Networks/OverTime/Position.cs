namespace ResearchKit;

/// <summary>
/// Where groups stand in a network, network after network: their share of the people, of betweenness, of brokerage, of ties sent and received. Beside it what
/// labels dealt out anew give, whose mean is the share of the people. Betweenness is not voice: it says who lies between, not who is heard.
/// </summary>
/// <remarks>
/// All shares are of the people with a group; people without one still lie on paths. Betweenness: shortest paths along the direction of ties. Brokerage: Gould and
/// Fernandez' total of the five roles, which is the number of open two-paths through the person. Ranges: delete-one-person jackknife over one set of people (those
/// with a group and a tie) and their pairs; none where the group, or the rest, has fewer than 6 people with a tie. In trials they covered .97 to .99.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class Position
{
    internal const string TooLarge = "the network is too large to leave out one person at a time";

    private const string Ours = "ResearchKit; ";

    private Position(IReadOnlyList<PositionShare> shares, IReadOnlyList<PositionDifference> differences, Draws draws, Provenance provenance)
        => (Shares, Differences, Draws, Provenance) = (shares, differences, draws, provenance);

    /// <summary>What the share of betweenness is.</summary>
    public static MeasureInfo BetweennessInfo { get; } = new(
        "betweenness-share", "Share of betweenness", "sum of the betweenness of the people of a group / sum over all people with a group", Ours + "Freeman 1978, doi 10.1016/0378-8733(78)90021-7", 0, 1);

    /// <summary>What the share of brokerage is.</summary>
    public static MeasureInfo BrokerageInfo { get; } = new(
        "brokerage-share", "Share of brokerage", "T of the people of a group / T of all people with a group; T = number of ordered pairs i, j with i -> v -> j, i != j and no i -> j, i, v and j with a group",
        Ours + "Gould and Fernandez 1989, doi 10.2307/270949", 0, 1);

    /// <summary>What the share of ties sent is.</summary>
    public static MeasureInfo SentInfo { get; } = new("ties-sent-share", "Share of ties sent", "ties sent by the people of a group / ties sent by all people with a group", "ResearchKit", 0, 1);

    /// <summary>What the share of ties received is.</summary>
    public static MeasureInfo ReceivedInfo { get; } = new("ties-received-share", "Share of ties received", "ties received by the people of a group / ties received by all people with a group", "ResearchKit", 0, 1);

    /// <summary>What the difference of shares of betweenness is.</summary>
    public static MeasureInfo BetweennessChangeInfo { get; } = new(
        "betweenness-share-change", "Share of betweenness, last less first", "share of betweenness of a group in the last network - in the first", Ours + "Freeman 1978, doi 10.1016/0378-8733(78)90021-7", -1, 1);

    /// <summary>What the difference of shares of brokerage is.</summary>
    public static MeasureInfo BrokerageChangeInfo { get; } = new(
        "brokerage-share-change", "Share of brokerage, last less first", "share of brokerage of a group in the last network - in the first", Ours + "Gould and Fernandez 1989, doi 10.2307/270949", -1, 1);

    /// <summary>A row a network and group; several roles together come after the roles.</summary>
    public IReadOnlyList<PositionShare> Shares { get; }

    /// <summary>Last less first, for each group that stands in both; empty for a single network.</summary>
    public IReadOnlyList<PositionDifference> Differences { get; }

    /// <summary>The draws behind what chance gives.</summary>
    public Draws Draws { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>A group's share of betweenness, as a measure with one parameter. Undefined when nobody lies between two others.</summary>
    /// <param name="group">Name of the group in the partition.</param>
    /// <example><code>Chance.Compare(new GroupedNetwork(network, roles), Position.BetweennessShare("coproducer"), NullModels.PermutedGroups)</code></example>
    public static Func<GroupedNetwork, Estimate> BetweennessShare(string group)
        => grouped => Share(BetweennessInfo, grouped, group, grouped.Network.Between(default), "nobody lies between two others");

    /// <summary>A group's share of brokerage, as a measure with one parameter. Undefined when there is no open two-path.</summary>
    /// <param name="group">Name of the group in the partition.</param>
    public static Func<GroupedNetwork, Estimate> BrokerageShare(string group) => grouped =>
    {
        double[] totals = Brokerage.Of(grouped.Network, grouped.Partition).Totals().Values.ToArray();
        return Share(BrokerageInfo, grouped, group, totals, "nobody stands between two others who have no direct tie");
    };

    /// <summary>A group's share of the ties sent, as a measure with one parameter. Undefined without a tie.</summary>
    /// <param name="group">Name of the group in the partition.</param>
    public static Func<GroupedNetwork, Estimate> SentShare(string group)
        => grouped => Share(SentInfo, grouped, group, Centrality.OutDegree(grouped.Network).Values.ToArray(), "there is no tie");

    /// <summary>A group's share of the ties received, as a measure with one parameter. Undefined without a tie.</summary>
    /// <param name="group">Name of the group in the partition.</param>
    public static Func<GroupedNetwork, Estimate> ReceivedShare(string group)
        => grouped => Share(ReceivedInfo, grouped, group, Centrality.InDegree(grouped.Network).Values.ToArray(), "there is no tie");

    private static Estimate Share(MeasureInfo info, GroupedNetwork grouped, string group, double[] values, string none)
    {
        int index = grouped.Partition.IndexOf(group);
        var groups = grouped.Partition.On(grouped.Network.Roster).Span;
        double part = 0, all = 0;
        int people = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (groups[i] < 0) continue;
            people++;
            all += values[i];
            if (groups[i] == index) part += values[i];
        }
        var provenance = Grouping.ProvenanceOf(grouped.Network, grouped.Partition);
        return all > 0 ? new(info, part / all, people, "persons", provenance) { Numerator = part, Denominator = all } : Estimate.Undefined(info, people, "persons", provenance, none);
    }
}
