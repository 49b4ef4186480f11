namespace ResearchKit;

public sealed partial class ExchangeTable
{
    /// <summary>Two sentences that claim no more than the record: which kinds went both ways and which one way only.</summary>
    public string PlainReading
    {
        get
        {
            if (Exchanges == 0) return "No exchange with a known direction is recorded. What each side gives and receives cannot be told.";
            var between = Kinds.Where(k => k.BothWays || k.OnlyFrom is not null).ToList();
            if (between.Count == 0) return $"No exchange between {SideA} and {SideB} is recorded. What went from one side to the other cannot be told.";
            int both = between.Count(k => k.BothWays);
            string first = FormattableString.Invariant($"Of the {between.Count} kinds recorded between {SideA} and {SideB}, {both} went both ways.");
            string[] only = [.. new[] { Side.A, Side.B }.Select(Only).OfType<string>()];
            return $"{first} {(only.Length == 0 ? "No kind is recorded one way only" : $"Recorded one way only: {string.Join("; ", only)}")}; what nobody wrote down is not in it.";
        }
    }

    private string Arrow(ExchangeFlow flow) => flow switch
    {
        ExchangeFlow.AToB => $"{SideA} to {SideB}",
        ExchangeFlow.BToA => $"{SideB} to {SideA}",
        ExchangeFlow.WithinA => $"among {SideA}",
        ExchangeFlow.WithinB => $"among {SideB}",
        _ => "with others",
    };

    private string N => FormattableString.Invariant($"{Exchanges} exchanges, {PeopleA} {SideA}, {PeopleB} {SideB}");

    /// <summary>Table T23: a row a kind, a column a direction.</summary>
    public ResultTable ToTable()
    {
        string ab = Arrow(ExchangeFlow.AToB), ba = Arrow(ExchangeFlow.BToA);
        return new(
            "T23-exchanges", $"What is given and received between {SideA} and {SideB}, by kind",
            "A row is a kind of exchange, recorded both ways or one way only between the sides, and the numbers count exchanges in each direction; kinds are not added up, because an introduction and an hour have no common measure.",
            [
                new("Kind"), new("Went"), new(Sentence(ab), "", "count"), new("Asked for", $"{SideA} gave", "count"), new("Unasked", $"{SideA} gave", "count"),
                new("Not recorded whether asked", $"{SideA} gave", "count") { DataOnly = true }, new("People", ab, "count") { DataOnly = true },
                new(Sentence(ba), "", "count"), new("Asked for", $"{SideB} gave", "count"), new("Unasked", $"{SideB} gave", "count"),
                new("Not recorded whether asked", $"{SideB} gave", "count") { DataOnly = true }, new("People", ba, "count") { DataOnly = true },
                new(Sentence(Arrow(ExchangeFlow.WithinA)), "", "count"), new(Sentence(Arrow(ExchangeFlow.WithinB)), "", "count"), new("With others", "", "count"),
            ],
            [.. Kinds.Select(k => (IReadOnlyList<Cell>)
            [
                Cell.Of(PlainWord.Of(k.Kind)), Cell.Of(Ways(k)), .. Direction(k[ExchangeFlow.AToB]), .. Direction(k[ExchangeFlow.BToA]),
                Cell.Of(k[ExchangeFlow.WithinA].Count, k[ExchangeFlow.WithinA].Persons), Cell.Of(k[ExchangeFlow.WithinB].Count, k[ExchangeFlow.WithinB].Persons),
                Cell.Of(k[ExchangeFlow.Others].Count, k[ExchangeFlow.Others].Persons),
            ])],
            Noted)
        { N = N, Formula = Info.Formula, Reference = Info.Reference, Counts = Counts };
    }

    /// <summary>Table T23, how sure: a row a direction, with who confirmed the exchanges and whether they were asked for.</summary>
    public ResultTable ToConfirmationTable() => new(
        "T23-exchanges-confirmed", "Exchanges by direction: asked for, and confirmed by whom",
        "A row is a direction; it tells how well its records are confirmed, not how much was given, for that depends on the kind.",
        [
            new("Direction"), new("Exchanges", "", "count"), new("People", "", "count"), new("Asked for", "", "count"), new("Unasked", "", "count"), new("Not recorded", "whether asked", "count"),
            new("By both", "confirmed", "count"), new("By the receiver", "confirmed", "count"), new("By an observer", "confirmed", "count"), new("By the giver only", "confirmed", "count"), new("Not confirmed", "", "count"),
        ],
        [.. Flows.Where(f => f.Count > 0).Select(f => (IReadOnlyList<Cell>)
        [
            Cell.Of(Arrow(f.Flow)), .. new[] { f.Count, f.Persons, f.AskedFor, f.Unasked, f.AskedNotRecorded, f.ByBoth, f.ByReceiver, f.ByObserver, f.ByGiver, f.NotConfirmed }.Select(n => Cell.Of(n, f.Persons)),
        ])],
        Provenance)
    { N = N, Formula = Info.Formula, Reference = Info.Reference };

    /// <summary>Table T23 by cycle: a row a cycle and kind, the two directions between the sides.</summary>
    public ResultTable ToCycleTable() => new(
        "T23-exchanges-by-cycle", $"What is given and received between {SideA} and {SideB}, by cycle",
        "A row is a kind in one cycle; with so few records a cycle, a nought says that nothing was written down.",
        [new("Cycle"), new("Kind"), new("Went"), new(Sentence(Arrow(ExchangeFlow.AToB)), "", "count"), new(Sentence(Arrow(ExchangeFlow.BToA)), "", "count")],
        [.. Cycles.SelectMany(c => c.Kinds.Select(k => (IReadOnlyList<Cell>)
        [
            Cell.Of(c.Label), Cell.Of(PlainWord.Of(k.Kind)), Cell.Of(Ways(k)), Cell.Of(k[ExchangeFlow.AToB].Count, k[ExchangeFlow.AToB].Persons), Cell.Of(k[ExchangeFlow.BToA].Count, k[ExchangeFlow.BToA].Persons),
        ]))],
        Provenance)
    { N = N, Formula = Info.Formula, Reference = Info.Reference };

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private Provenance Noted => Flows.Take(2).Sum(f => f.AskedNotRecorded) is > 0 and var unknown
        ? Provenance.Noting(FormattableString.Invariant($"Of {unknown} exchanges between the sides it is not recorded whether they were asked for."))
        : Provenance;

    private Crosstab Counts => new(
        "exchanges", ["Kind", "Direction"],
        [.. Kinds.SelectMany(k => k.Flows.Take(2).Select(f => new CrosstabCell([PlainWord.Of(k.Kind), Arrow(f.Flow)], f.Count, f.Persons)))], Provenance);

    private static Cell[] Direction(FlowCount f)
        => [Cell.Of(f.Count, f.Persons), Cell.Of(f.AskedFor, f.Persons), Cell.Of(f.Unasked, f.Persons), Cell.Of(f.AskedNotRecorded, f.Persons), Cell.Of(f.Persons, f.Persons)];

    private static string Ways(KindFlows k) => k.BothWays ? "both ways" : k.OnlyFrom is null ? "not across" : "one way";

    private string? Only(Side side)
    {
        var flow = side == Side.A ? ExchangeFlow.AToB : ExchangeFlow.BToA;
        string[] kinds = [.. OneWay.Where(k => k.OnlyFrom == side).Select(k => FormattableString.Invariant($"{PlainWord.Of(k.Kind)} ({k[flow].Count})"))];
        return kinds.Length == 0 ? null : $"{Arrow(flow)}: {string.Join(", ", kinds)}";
    }

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
