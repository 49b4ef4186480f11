namespace ResearchKit;

public sealed partial class Spanners
{
    /// <summary>Fewest people behind a total of hours that is shown.</summary>
    public const int FewestPeople = 3;

    private const string Signed = "+0.00;−0.00;0.00";

    /// <summary>How many of each kind, and their part in the contacts across the sides. No ids.</summary>
    public ResultTable ToTable() => new(
        "T08-three-ways", "Bridge-builders, and their part in contact across the sides",
        "Each row is one way to be a bridge-builder; the share of contacts with one is to be read beside the share of pairs with one.",
        [
            new("Bridge-builders"), new("People", "persons", "count"), new(SideLabels.LabelOf(_study, Side.A), "persons", "count"), new(SideLabels.LabelOf(_study, Side.B), "persons", "count"),
            new("Contacts with one", "", "share"), new("Contacts with one, low", "95 %", "share") { RangeHeading = "Contacts with one, range", DataOnly = true }, new("Contacts with one, high", "95 %", "share") { DataOnly = true },
            new("Pairs with one", "", "share"),
            new("Contacts less pairs", "", Signed), new("Contacts less pairs, low", "95 %", Signed) { RangeHeading = "Contacts less pairs, range" }, new("Contacts less pairs, high", "95 %", Signed),
        ],
        [
            .. Contacts.Select(c => (Cell[])
            [
                Cell.Of(Word(c.Kind)), Count(c.Kind, null), Count(c.Kind, Side.A), Count(c.Kind, Side.B),
                .. Ranged(c.Share), Cell.Of(c.Base), .. Ranged(c.Gap),
            ]),
        ],
        RangeNotes.On(OfContacts, Contacts.SelectMany(c => new[] { ($"{Word(c.Kind)}, contacts", c.Share), ($"{Word(c.Kind)}, contacts less pairs", c.Gap) })))
    {
        N = FormattableString.Invariant($"{Compared} people with a {GroupWord} and a tie, {Contacts[0].Share.N} contacts of pairs across the sides, {Contacts[0].Base.N} possible pairs of those in them; {Label}"),
        Formula = $"{Info.Name}: {Info.Formula}; {ContactShareInfo.Name}: {ContactShareInfo.Formula}; {ContactBaseInfo.Name}: {ContactBaseInfo.Formula}",
        Reference = Info.Reference,
    };

    /// <summary>Two by two for each two of the three ways, with Jaccard and, for the first, Spearman. No ids.</summary>
    public ResultTable OverlapTable() => new(
        "T08-overlap", "Are they the same people?",
        "Each row lays two ways to be a bridge-builder over each other; 0 % common means that no one person is both.",
        [
            new("Ways"), new("Both", "persons", "count"), new("Only the first", "persons", "count"), new("Only the second", "persons", "count"), new("Neither", "persons", "count"),
            new("Common of all in either", "", "share"), new("Rank correlation", "", "0.00"),
        ],
        [
            .. Overlaps.Select((o, i) => (Cell[])
            [
                Cell.Of($"{Word(o.First)}; {Word(o.Second)}"), People(o.Both), People(o.FirstOnly), People(o.SecondOnly), People(o.Neither), Cell.Of(o.Jaccard),
                i == 0 ? Cell.Of(RankCorrelation) : Cell.Of(""),
            ]),
        ],
        Provenance)
    {
        N = FormattableString.Invariant($"{Compared} people with a {GroupWord} and a tie; {Label}"),
        Formula = $"{OverlapInfo.Formula}; {RankCorrelationInfo.Formula}",
        Reference = $"{OverlapInfo.Reference}; {RankCorrelationInfo.Reference}",
    };

    /// <summary>Taking turns and mutual pairs with and without a bridge-builder, by the side of the bridge-builder, with the differences. No ids.</summary>
    /// <param name="only">One way to be a bridge-builder; null: all three, one below the other.</param>
    public ResultTable PairsTable(SpannerKind? only = null) => new(
        "T08-pairs", "Is contact more even with a bridge-builder in the pair?" + (only is { } kind ? $" Bridge-builders {Word(kind)}" : ""),
        $"Each row is a set of pairs across the sides, or one set less another; a pair with a bridge-builder on both sides stands in both rows by side. Balance: 1 = {SideLabels.LabelOf(_study, Side.A)} start all, 0 = both start equally often. No difference found is not proof of equality.",
        [
            .. only is null ? new TableColumn[] { new("Bridge-builders") } : [], new("Pairs"), new("n", "pairs", "count"),
            new("Taking turns", "", "0.00"), new("Taking turns, low", "95 %", "0.00") { RangeHeading = "Taking turns, range" }, new("Taking turns, high", "95 %", "0.00"),
            new("Mutual", "", "0.00"), new("Mutual, low", "95 %", "0.00") { RangeHeading = "Mutual, range" }, new("Mutual, high", "95 %", "0.00"),
            new("Contacts", "contacts", "count"),
            new("Balance of starts", "", Signed), new("Balance of starts, low", "95 %", Signed) { RangeHeading = "Balance of starts, range" }, new("Balance of starts, high", "95 %", Signed),
        ],
        [
            .. Shown(only).SelectMany(c => c.Pairs.Select(p => (Cell[])[.. Way(only, c.Kind), Cell.Of(Word(p.Which)), Cell.Of((double)p.TurnShare.N), .. Ranged(p.TurnShare), .. Ranged(p.MutualShare), Cell.Of((double)p.Balance.N), .. Ranged(p.Balance)])
                .Concat(c.Differences.Select(d => (Cell[])[.. Way(only, c.Kind), Cell.Of($"{Word(d.Of)}, less {Word(d.Less)}"), Cell.Of((double)d.TurnShare.N), .. Ranged(d.TurnShare), .. Ranged(d.MutualShare), Cell.Of((double)d.Balance.N), .. Ranged(d.Balance)]))),
        ],
        RangeNotes.On(OfContacts, Shown(only).SelectMany(c => c.Differences.Select(d => ($"{Word(c.Kind)}, {Word(d.Of)} less {Word(d.Less)}", d.TurnShare)))))
    {
        N = FormattableString.Invariant($"{Contacts[0].Pairs[(int)SpannerPairing.Without].TurnShare.N + Contacts[0].Pairs[(int)SpannerPairing.With].TurnShare.N} pairs with enough contacts; {Label}"),
        Formula = $"{Reciprocity.TurnShareInfo.Name}: {Reciprocity.TurnShareInfo.Formula}; {BalanceInfo.Name}: {BalanceInfo.Formula}",
        Reference = Reciprocity.TurnShareInfo.Reference,
    };

    /// <summary>
    /// Time beside brokerage: two totals, of the bridge-builders of one kind and of everybody else. Both rest on at least <see cref="FewestPeople"/> people with
    /// recorded time, or neither is shown: from one and the total the other would follow. Show it for one kind only: two kinds differ by few people.
    /// </summary>
    /// <param name="kind">Which bridge-builders.</param>
    public ResultTable TimeTable(SpannerKind kind = SpannerKind.Structural)
    {
        var set = _people[kind].ToHashSet(StringComparer.Ordinal);
        var entries = _study.Tables.TimeLog.Where(e => _sides.ContainsKey(e.ParticipantId) && (_window is not { } days || days.Contains(e.Date))).ToList();
        var groups = new[] { true, false }.Select(member =>
        {
            var people = Enumerable.Range(0, Brokerage.Roster.Count).Where(i => set.Contains(Brokerage.Roster[i]) == member).ToList();
            var own = entries.Where(e => set.Contains(e.ParticipantId) == member).ToList();
            return (Member: member, People: people.Count, Paths: people.Where(Brokerage.HasGroup).Sum(Brokerage.Total), Persons: own.Select(e => e.ParticipantId).Distinct(StringComparer.Ordinal).Count(), Hours: own.Sum(e => (long)e.Minutes) / 60.0);
        }).ToList();
        bool hidden = groups.Exists(g => g.Persons < FewestPeople);
        string why = FormattableString.Invariant($"rests on fewer than {FewestPeople} people, or such a number would follow from it");
        Cell Hours(double value, int persons) => hidden ? new(double.NaN, null, persons, CellState.Suppressed, why) : Cell.Of(value, persons);
        return new(
            "T08-time", "Time and load beside bridging",
            "Two groups: bridge-builders and everybody else, with the time they recorded. It does not say that bridging takes the time.",
            [new("People"), new("Persons", "", "count"), new("Two-paths through them", "", "count"), new("With recorded time", "persons", "count"), new("Hours", "", "#,0"), new("Hours a person", "", "0.0")],
            [
                .. groups.Select(g => (Cell[])
                [
                    Cell.Of(g.Member ? Word(kind) : "everybody else"), People(g.People), hidden ? Hours(0, g.Persons) : Cell.Of((double)g.Paths, g.People), People(g.Persons),
                    Hours(g.Hours, g.Persons), Hours(g.Persons == 0 ? double.NaN : g.Hours / g.Persons, g.Persons),
                ]),
            ],
            Provenance.Noting("Recorded time only: people who keep no log are not in it."))
        {
            N = FormattableString.Invariant($"{groups.Sum(g => g.Persons)} persons, {entries.Count} entries; {Label}"),
            Formula = TimeAndLoad.HoursInfo.Formula,
            Reference = TimeAndLoad.HoursInfo.Reference,
        };
    }

    /// <summary>The plain reading and the three tables without time as HTML.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}\n{OverlapTable().ToHtml()}\n{PairsTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    // The network and the contacts across the sides leave out for reasons of the same name: a table shows those of its own numbers.
    private Provenance OfContacts => Contacts[0].Share.Provenance.Noting(FollowsContact).Noting("Who the bridge-builders are is taken as given in all ranges.");

    private static Cell[] Way(SpannerKind? only, SpannerKind kind) => only is null ? [Cell.Of(Word(kind))] : [];

    private IEnumerable<SpannerContacts> Shown(SpannerKind? only) => Contacts.Where(c => only is null || c.Kind == only);

    private string GroupWord => Groups.ToString().ToLowerInvariant();

    private static string Word(SpannerKind kind) => kind switch
    {
        SpannerKind.Nominated => "named by others",
        SpannerKind.Structural => "by position",
        _ => "by job",
    };

    private string Word(SpannerPairing which) => which switch
    {
        SpannerPairing.Without => "without one",
        SpannerPairing.With => "with one",
        SpannerPairing.OnSideA => $"with one among {SideLabels.LabelOf(_study, Side.A)}",
        _ => $"with one among {SideLabels.LabelOf(_study, Side.B)}",
    };

    private static Cell People(int count) => Cell.Of((double)count, count);

    private Cell Count(SpannerKind kind, Side? side) => People(_people[kind].Count(p => side is null || _sides[p] == side));

    private static Cell[] Ranged(Estimate estimate) => [Cell.Of(estimate), Cell.Limit(estimate, i => i.Low), Cell.Limit(estimate, i => i.High)];
}
