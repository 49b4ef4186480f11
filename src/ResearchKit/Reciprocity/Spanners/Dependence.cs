namespace ResearchKit;

/// <summary>
/// What would be left if the people who stand most between others were away, against as many people of the same sides taken by chance. Nobody is named.
/// </summary>
/// <remarks>
/// Who stands most between others: the total of Gould and Fernandez' five roles. The network is that of the record: who would step in is not in it.
/// In a network of 30 to 40 people with about six ties each the largest part and fragmentation hardly move; read the returned contact first.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class Dependence
{
    private readonly string _a, _b;

    internal Dependence(IReadOnlyList<DependenceRow> rows, int away, Draws draws, string a, string b, Func<IReadOnlyList<PersonAway>> oneByOne, Provenance provenance)
        => (Rows, Away, Draws, _a, _b, _oneByOne, Provenance) = (rows, away, draws, a, b, oneByOne, provenance);

    /// <summary>What the share with a returned contact is.</summary>
    public static MeasureInfo ReturnedInfo { get; } = new(
        "away-returned", "Returned contact with some away", "M / A; A = people of side a who are not away; M = those of them with a tie both ways to somebody of side b who is not away", "ResearchKit", 0, 1);

    /// <summary>What the reach across the sides is.</summary>
    public static MeasureInfo ReachInfo { get; } = new(
        "away-reach", "Reach across the sides with some away", "R / (A B); A, B = people of side a and of side b who are not away; R = pairs across them with a tie or with a common contact who is not away, direction left out",
        "ResearchKit; Borgatti 2006, doi 10.1007/s10588-006-7084-x", 0, 1);

    /// <summary>What fragmentation is.</summary>
    public static MeasureInfo FragmentationInfo { get; } = new(
        "fragmentation", "Fragmentation", "F = 1 - sum over weak components of s(s-1) / (N(N-1)); s = people of the component, N = people", "Borgatti 2006, doi 10.1007/s10588-006-7084-x", 0, 1);

    /// <summary>What the largest component is.</summary>
    public static MeasureInfo LargestInfo { get; } = new(
        "largest-component", "Largest component", "largest s / N; s = people of a weak component, N = people", "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>The curve: four rows for each number of people away, from 0 on.</summary>
    public IReadOnlyList<DependenceRow> Rows { get; }

    /// <summary>How many are away at the end of the curve; fewer than asked where fewer people stand between others.</summary>
    public int Away { get; }

    /// <summary>The draws behind the range.</summary>
    public Draws Draws { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>What the side is called whose returned contact is looked at.</summary>
    internal string LabelA => _a;

    /// <summary>What the other side is called.</summary>
    internal string LabelB => _b;

    /// <summary>Two sentences: what would be left, and whether that is less than chance gives.</summary>
    public string PlainReading
    {
        get
        {
            var now = this[0, ReturnedInfo];
            var last = this[Away, ReturnedInfo];
            if (Away == 0) return "Nobody stands between two others who have no direct tie. So this record does not say what would be left if a bridge-builder were away.";
            if (double.IsNaN(last.Value) || double.IsNaN(last.RandomLow)) return $"If the bridge-builders were away, nobody of {_a} would be left in this record. So it does not say on how many people returned contact rests.";
            string who = Away == 1 ? "the person who stands most between others" : FormattableString.Invariant($"the {Away} people who stand most between others");
            string first = FormattableString.Invariant($"If {who} were away, {Percent(last.Value)} of the {_a} left would have a returned contact with {_b} (now {Percent(now.Value)}); with as many of the same sides taken by chance away, {Percent(last.RandomLow)} to {Percent(last.RandomHigh)}.");
            return first + (last.Value < last.RandomLow ? " That is less than chance gives: returned contact rests on few people." : " That is not less than chance gives: this record does not show that returned contact rests on few people.");
        }
    }

    /// <summary>One number of the curve.</summary>
    /// <param name="away">How many are away, 0 to <see cref="Away"/>.</param>
    /// <param name="measure">One of the four measures of this class.</param>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public DependenceRow this[int away, MeasureInfo measure]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(measure);
            return Rows.FirstOrDefault(r => r.Away == away && r.Measure.Id == measure.Id)
                ?? throw new ArgumentException(FormattableString.Invariant($"The curve goes from 0 to {Away} away and has no '{measure.Id}' at {away}."), nameof(away));
        }
    }

    /// <summary>The network of all contacts of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="most">How many may be away, 1 or more.</param>
    /// <param name="draws">How many random choices, and from which seed.</param>
    public static Dependence Of(Study study, int most = 3, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of(study.Interactions, most, draws);
    }

    /// <summary>As <see cref="Of(Study, int, Draws)"/>, for the contacts of one window.</summary>
    public static Dependence Of(Interactions interactions, int most = 3, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var study = interactions.Study;
        var network = interactions.ToNetwork();
        var totals = Brokerage.Of(network, study.Roles.Over(network)).Totals();
        return Removals.Curve(network, SidesOver.Of(study, network), totals.Values.Span, most, draws ?? new(), SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B), totals.Provenance);
    }

    /// <summary>A network of any kind, with the two groups between which contact is looked at.</summary>
    /// <param name="network">The network; of an undirected one every tie counts as returned.</param>
    /// <param name="partition">Who belongs to which group; matched by id. People of other groups stay, are never away, and do count as middle people.</param>
    /// <param name="groupA">The group whose returned contact is looked at.</param>
    /// <param name="groupB">The group on the other side.</param>
    /// <param name="most">How many may be away, 1 or more.</param>
    /// <param name="draws">How many random choices, and from which seed.</param>
    /// <exception cref="ArgumentException">There is no such group, or both are one.</exception>
    public static Dependence Of(Network network, Partition partition, string groupA, string groupB, int most = 3, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        int a = partition.IndexOf(groupA), b = partition.IndexOf(groupB);
        if (a == b) throw new ArgumentException($"The two groups must differ; both are '{groupA}'.", nameof(groupB));
        Side[] sides = Array.ConvertAll(partition.On(network.Roster).ToArray(), g => g == a ? Side.A : g == b ? Side.B : Side.None);
        var totals = Brokerage.Of(network, partition).Totals();
        return Removals.Curve(network, sides, totals.Values.Span, most, draws ?? new(), groupA, groupB, totals.Provenance);
    }

    /// <summary>The curve: a row a measure and number of people away.</summary>
    public ResultTable ToTable() => new(
        "dependence", "If bridge-builders were away",
        "Each row shows what is left when the people who stand most between others are away, beside as many of the same sides taken by chance.",
        [
            new("Number"), new("Away", "persons", "count"), new("Value", "", "share"), new("By chance", "", "share"),
            new("By chance, low", "", "share") { RangeHeading = "By chance, range" }, new("By chance, high", "", "share"),
        ],
        [.. Rows.Select(r => (Cell[])[Cell.Of(r.Measure.Name), Cell.Of((double)r.Away), Cell.Of(r.Value), Drawn(r, r.RandomMean), Drawn(r, r.RandomLow), Drawn(r, r.RandomHigh)])],
        Provenance)
    {
        N = FormattableString.Invariant($"{Draws.Count} random choices, seed {Draws.Seed}"),
        Formula = string.Join("; ", new[] { ReturnedInfo, ReachInfo, FragmentationInfo, LargestInfo }.Select(m => $"{m.Name}: {m.Formula}")),
        Reference = FragmentationInfo.Reference,
    };

    /// <summary>The plain reading and the table.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell Drawn(DependenceRow row, double value) => row.Away == 0 ? Cell.Undefined("nobody is away") : Cell.Of(value);

    private static string Percent(double share) => new TableColumn("", "", "share").Show(share);
}
