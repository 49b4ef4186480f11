namespace ResearchKit;

/// <summary>
/// What is given and received, by kind and direction: from side a to side b, back, within each side, and with others. Kinds are never converted into one
/// currency; no total over kinds is shown.
/// </summary>
/// <remarks>
/// Unit: recorded exchanges. A direction follows the roles acted in where the contact of the exchange records them, else the roles held on the day. Who held
/// roles on two sides is left out and counted. A group that received counts for the side of its role word; it is no person. No interval: counts of a record.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class ExchangeTable
{
    private static readonly ExchangeFlow[] AllFlows = Enum.GetValues<ExchangeFlow>();

    private ExchangeTable(
        IReadOnlyList<KindFlows> kinds, IReadOnlyList<FlowCount> flows, IReadOnlyList<ExchangeCycle> cycles, int exchanges, int peopleA, int peopleB, string sideA, string sideB, Provenance provenance)
        => (Kinds, Flows, Cycles, Exchanges, PeopleA, PeopleB, SideA, SideB, Provenance) = (kinds, flows, cycles, exchanges, peopleA, peopleB, sideA, sideB, provenance);

    /// <summary>What the table counts.</summary>
    public static MeasureInfo Info { get; } = new(
        "exchange-flows", "What is given and received, by kind and direction",
        "E[k, X, Y] = recorded exchanges of kind k with a giver of side X and a receiver of side Y; one way only: E[k, A, B] > 0 and E[k, B, A] = 0, or the reverse",
        "ResearchKit; kinds as in exchanges.csv", 0, double.PositiveInfinity);

    /// <summary>The kinds that occur, in the order of <see cref="ExchangeKind"/>.</summary>
    public IReadOnlyList<KindFlows> Kinds { get; }

    /// <summary>The records of each direction, whatever their kind: to see how they were asked for and confirmed, not to add up what was given.</summary>
    public IReadOnlyList<FlowCount> Flows { get; }

    /// <summary>The kinds by cycle.</summary>
    public IReadOnlyList<ExchangeCycle> Cycles { get; }

    /// <summary>How many exchanges have a known direction.</summary>
    public int Exchanges { get; }

    /// <summary>People of side a who gave to or received from side b.</summary>
    public int PeopleA { get; }

    /// <summary>People of side b who gave to or received from side a.</summary>
    public int PeopleB { get; }

    /// <summary>Label of side a.</summary>
    public string SideA { get; }

    /// <summary>Label of side b.</summary>
    public string SideB { get; }

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>The kinds that only one side gave to the other.</summary>
    public IReadOnlyList<KindFlows> OneWay => [.. Kinds.Where(k => k.OnlyFrom is not null)];

    /// <summary>What is given and received by kind and direction. Without exchanges an empty table, with a note on what the file would add.</summary>
    /// <param name="study">The study; reads exchanges.csv, and interactions.csv for the roles acted in.</param>
    public static ExchangeTable Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var (sided, provenance) = SidedExchange.Read(study);
        ExchangeKind[] kinds = [.. sided.Select(s => s.Exchange.Kind).Distinct().Order()];
        var dated = sided.Select(s => (Sided: s, Cycle: study.CycleAt(s.Exchange.Date))).ToList();
        // By id: an int key for "in no cycle" too.
        var cycles = study.CycleRows(dated.Select(d => d.Cycle));
        var inCycle = dated.ToLookup(d => d.Cycle?.Id ?? "", d => d.Sided, StringComparer.Ordinal);
        return new(
            KindsOf(kinds, sided),
            [.. AllFlows.Select(f => FlowCount.Of(f, [.. sided.Where(s => s.Flow == f).Select(s => s.Exchange)]))],
            [.. cycles.Select(c => new ExchangeCycle(c, study.LabelOf(c), KindsOf(kinds, inCycle[c?.Id ?? ""])))],
            sided.Count, People(sided, Side.A), People(sided, Side.B), SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B), provenance);
    }

    private static IReadOnlyList<KindFlows> KindsOf(ExchangeKind[] kinds, IEnumerable<SidedExchange> sided)
    {
        var cells = sided.ToLookup(s => (s.Exchange.Kind, s.Flow), s => s.Exchange);
        return [.. kinds.Select(k => new KindFlows(k, [.. AllFlows.Select(f => FlowCount.Of(f, [.. cells[(k, f)]]))]))];
    }

    private static int People(IEnumerable<SidedExchange> sided, Side side)
    {
        var gives = side == Side.A ? ExchangeFlow.AToB : ExchangeFlow.BToA;
        return sided.Where(s => s.Flow is ExchangeFlow.AToB or ExchangeFlow.BToA).Select(s => s.Flow == gives ? s.Exchange.GiverId : s.Exchange.ReceiverId)
            .OfType<string>().Distinct(StringComparer.Ordinal).Count();
    }
}
