namespace ResearchKit;

/// <summary>
/// Which sectors are at work in each network of a series, and how evenly people and ties are spread over them: Shannon entropy and Pielou's evenness.
/// </summary>
/// <remarks>
/// A sector is at work when one of its people is: in a network, who has a tie; in a cycle of a study, who started, was addressed or was present in a recorded
/// contact, group meetings included. Who stood in two sectors is counted in that of the role held for most days (<see cref="SectorPartition"/>).
/// Logarithms are natural (nats); exp(H) is the number of equally large sectors that would be as varied.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class SectorPresence
{
    private const string Shannon = "Shannon 1948, doi 10.1002/j.1538-7305.1948.tb01338.x";
    private const string Pielou = "Pielou 1966, doi 10.1016/0022-5193(66)90013-0";

    private SectorPresence(IReadOnlyList<SectorPicture> networks, string name) => (Networks, _name) = (networks, name);

    private readonly string _name;

    /// <summary>What <see cref="SectorPicture.Active"/> is.</summary>
    public static MeasureInfo ActiveInfo { get; } = new("sectors-active", "Sectors at work", "number of groups with at least one person who has a tie or took part in a recorded contact", "ResearchKit", 0, double.PositiveInfinity);

    /// <summary>What <see cref="SectorPicture.People"/> is.</summary>
    public static MeasureInfo PeopleInfo { get; } = new(
        "sector-entropy", "Spread of people over sectors", "H = - sum over sectors of p ln p; p = people at work of the sector / people at work with a sector; natural logarithm", Shannon, 0, double.PositiveInfinity);

    /// <summary>What <see cref="SectorPicture.PeopleEvenness"/> is.</summary>
    public static MeasureInfo PeopleEvennessInfo { get; } = new("sector-evenness", "Evenness of people over sectors", "J = H / ln S; H = spread of people over sectors, S = sectors with people at work", Pielou, 0, 1);

    /// <summary>What <see cref="SectorPicture.Ties"/> is.</summary>
    public static MeasureInfo TiesInfo { get; } = new(
        "sector-entropy-ties", "Spread of ties over sectors", "H = - sum over sectors of q ln q; q = ends of ties at people of the sector / ends of ties at people with a sector; natural logarithm", Shannon, 0, double.PositiveInfinity);

    /// <summary>What <see cref="SectorPicture.TiesEvenness"/> is.</summary>
    public static MeasureInfo TiesEvennessInfo { get; } = new("sector-evenness-ties", "Evenness of ties over sectors", "J = H / ln S; H = spread of ties over sectors, S = sectors with ties", Pielou, 0, 1);

    /// <summary>The networks in order.</summary>
    public IReadOnlyList<SectorPicture> Networks { get; }

    /// <summary>Sectors at work in each network of a series: of people with a tie.</summary>
    /// <param name="series">The networks.</param>
    /// <param name="sectors">Lays sectors (or other groups) over a network: <c>n => study.SectorsOver(n)</c>.</param>
    /// <exception cref="ArgumentException">There is no network.</exception>
    public static SectorPresence Of(NetworkSeries series, Func<Network, Partition> sectors)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(sectors);
        if (series.Items.Count == 0) throw new ArgumentException("There is no network.", nameof(series));
        return new([.. series.Items.Select(i => new SectorPicture(i.Label, new(i.Network, sectors(i.Network)), Tied(i.Network)))], NameOf(sectors(series.Items[0].Network)));
    }

    /// <summary>Sectors at work in each cycle of a study: of people who took part in a recorded contact. Ties are those of who started contact with whom.</summary>
    /// <param name="study">The study.</param>
    public static SectorPresence Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var pictures = study.ToNetworks().Items.Select((item, k) =>
        {
            var acts = study.LeafCycles.Count == 0 ? study.Interactions : study.Interactions.During(study.LeafCycles[k]);
            var people = TakingPart(study, acts);
            bool[] active = [.. item.Network.Roster.Ids.Select(people.Contains)];
            return new SectorPicture(item.Label, new(item.Network, study.SectorsOver(item.Network)), active);
        });
        return new([.. pictures], "sector");
    }

    /// <summary>Sectors with a tied person.</summary>
    public static Estimate Active(GroupedNetwork grouped) => PictureOf(grouped).Active;

    /// <summary>Entropy of the tied people over sectors. Undefined without a tied person who has a sector.</summary>
    public static Estimate People(GroupedNetwork grouped) => PictureOf(grouped).People;

    /// <summary>Entropy of the ends of ties over sectors. Undefined without a tie between people with a sector.</summary>
    public static Estimate Ties(GroupedNetwork grouped) => PictureOf(grouped).Ties;

    private static SectorPicture PictureOf(GroupedNetwork grouped)
    {
        ArgumentNullException.ThrowIfNull(grouped);
        return new("all", grouped, Tied(grouped.Network));
    }

    private static string NameOf(Partition partition) => partition.Name;

    private static bool[] Tied(Network network)
    {
        var tied = new bool[network.Count];
        for (int i = 0; i < tied.Length; i++) tied[i] = network.Out(i).Length + network.In(i).Length > 0;
        return tied;
    }

    private static HashSet<string> TakingPart(Study study, Interactions acts)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var act in acts)
        {
            ids.Add(act.Id);
            people.UnionWith(act.RecipientIds);
            people.UnionWith(act.PresentIds);
            if (act.InitiatorId is { } starter) people.Add(starter);
        }
        foreach (var row in study.Tables.Attendance)
        {
            if (ids.Contains(row.InteractionId)) people.Add(row.ParticipantId);
        }
        return people;
    }
}
