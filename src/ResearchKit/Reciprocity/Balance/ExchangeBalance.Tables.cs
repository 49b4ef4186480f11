namespace ResearchKit;

public sealed partial class ExchangeBalance
{
    /// <summary>Two sentences that claim no more than the record: how many of each side gave more than they received, and the mean balance with its range.</summary>
    public string PlainReading
    {
        get
        {
            if (Units.Count == 0) return $"Nothing that went from one person of {SideA} to one of {SideB} or back is recorded. Who gave more than they received cannot be told.";
            // The first unit speaks; the others stand in the table, because units are not added up.
            var unit = Units[0];
            if (unit.A.People < FewestPeople || unit.B.People < FewestPeople)
                return FormattableString.Invariant($"In {unit.Unit}, {unit.A.People} {SideA} and {unit.B.People} {SideB} have anything recorded. Too few people to say how many gave more than they received.");
            string also = unit.Kind is null && unit.Unit == InContacts ? " (to start one is to give)" : "";
            return $"As recorded, {Of(unit.A)} {SideA} and {Of(unit.B)} {SideB} gave more {unit.Unit} than they received{also}. Mean balance, where 0 is even and 1 only gives: {SideA} {Range(unit.A.Mean)}; {SideB} {Range(unit.B.Mean)}.";
        }
    }

    /// <summary>
    /// Table T23, balance: a row a unit and side. A row that rests on fewer than 6 people shows how many they are and nothing else, and a unit in which both sides
    /// have fewer stands in a note: balances of single people are for themselves and the researchers.
    /// </summary>
    public ResultTable ToTable()
    {
        var shown = Units.Where(u => u.A.People >= FewestPeople || u.B.People >= FewestPeople).ToList();
        var provenance = RangeNotes.On(Notes, shown.SelectMany(u => new[] { u.A, u.B }.Where(s => s.People >= FewestPeople).Select(s => ($"{u.Unit} ({LabelOf(s.Side)})", s.Mean))));
        if (shown.Count < Units.Count)
            provenance = provenance.Noting(FormattableString.Invariant($"Not shown, fewer than {FewestPeople} people on each side: ")
                + string.Join("; ", Units.Except(shown).Select(u => FormattableString.Invariant($"{u.Unit} ({u.A.People} {SideA}, {u.B.People} {SideB})"))) + ".");
        return new(
            "T23-exchange-balance", $"Who gave more than they received, {SideA} and {SideB} (as recorded)",
            "Each row counts the people of one side in one unit; a balance is 1 for who only gave, 0 for who gave as much as they received, -1 for who only received; in contacts and minutes, to start one is to give; rows in different units cannot be added or compared.",
            [
                new("In"), new("Side"), new("People", "", "count"), new("Gave more", "people", "count"), new("Even", "people", "count"), new("Received more", "people", "count"),
                new("Gave and received", "people", "count"), new("Mean balance", "", Signed), new("Low", "95 %", Signed) { RangeHeading = "Range" }, new("High", "95 %", Signed),
                new("Lower quartile", "balance", Signed) { DataOnly = true }, new("Median", "balance", Signed), new("Upper quartile", "balance", Signed) { DataOnly = true }, new("Median amount", "a person", "0.#"),
            ],
            [.. shown.SelectMany(u => new[] { u.A, u.B }.Select(s => Row(u, s)))],
            provenance)
        { N = string.Join("; ", Units.Take(1).Select(u => FormattableString.Invariant($"{u.Unit}: {u.A.People} {SideA}, {u.B.People} {SideB}"))), Formula = $"{Info.Formula}; amount = given + received; quartiles as in R, type 7", Reference = Info.Reference };
    }

    /// <summary>Table T23, pairs: a row a unit. A unit with fewer than 6 such pairs shows how many they are and nothing else.</summary>
    public ResultTable ToPairTable() => new(
        "T23-pair-symmetry", $"Pairs of {SideA} and {SideB}: given both ways",
        "Each row counts pairs of people across the sides in one unit; symmetry is 0 where only one of the two gave and 1 where both gave as much; it grows with the number of gifts alone, so it is not for comparing periods.",
        [new("In"), new("Pairs", "", "count"), new("Both gave", "pairs", "count"), new("Pairs with 2 gifts or more", "", "count"), new("Symmetry, median", "", "0.00")],
        [.. Units.Select(u =>
        {
            var symmetry = u.PairSymmetry;
            return (IReadOnlyList<Cell>)[Cell.Of(u.Unit), Cell.Of(u.Pairs.Count), .. Protected(u.Pairs.Count, "pairs", [Cell.Of(u.PairsBothWays), Cell.Of(symmetry.N), symmetry.N is > 0 and < FewestPeople ? Hidden(symmetry.N, "pairs") : Cell.Of(symmetry)])];
        })],
        Notes)
    { Formula = PairSymmetryInfo.Formula, Reference = PairSymmetryInfo.Reference };

    /// <summary>
    /// One person's own numbers: given, received and balance in each unit. For that person and the researchers; it is in no report.
    /// </summary>
    /// <param name="personId">The person.</param>
    public ResultTable ForPerson(string personId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(personId);
        return new(
            "own-balance", "What you gave and received, as recorded", "Each row is one unit; a balance is 1 for only gave, 0 for as much as received, -1 for only received. It is for you and the researchers.",
            [new("In"), new("Acting with"), new("Given", "", "count"), new("Received", "", "count"), new("Balance", "", Signed)],
            [.. Units.SelectMany(u => u.Persons.Where(p => p.PersonId == personId).Select(p => (IReadOnlyList<Cell>)
                [Cell.Of(u.Unit), Cell.Of(LabelOf(p.Side)), Cell.Of(p.Given, 1), Cell.Of(p.Received, 1), Cell.Of(p.Balance, 1)]))],
            Provenance)
        { Formula = Info.Formula, Reference = Info.Reference };
    }

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private const string Signed = "+0.00;-0.00;0.00";

    // What contacts and minutes leave out they leave out alike; a kind has its own.
    private Provenance Notes => Units.Aggregate(Provenance, (all, u) => all + u.Provenance);

    private string LabelOf(Side side) => side == Side.A ? SideA : SideB;

    private IReadOnlyList<Cell> Row(UnitBalance unit, SideBalance s)
    {
        long n = s.People;
        return
        [
            Cell.Of(unit.Unit), Cell.Of(LabelOf(s.Side)), Cell.Of(n, n),
            .. Protected(n, "people", [
                Count(s.GaveMore), Cell.Of(s.Even, n), Cell.Of(s.ReceivedMore, n), Count(s.BothWays), Cell.Of(s.Mean, n), Cell.Limit(s.Mean, i => i.Low, n), Cell.Limit(s.Mean, i => i.High, n),
                Cell.Of(s.Lower, n), Cell.Of(s.Median, n), Cell.Of(s.Upper, n), Cell.Of(s.MedianAmount, n)]),
        ];
    }

    private static Cell Count(Estimate share) => share.Reason is { } why ? Cell.Undefined(why) : Cell.Of(share.Numerator, share.N);

    private static IEnumerable<Cell> Protected(long n, string unit, IReadOnlyList<Cell> cells) => n is > 0 and < FewestPeople ? cells.Select(_ => Hidden(n, unit)) : cells;

    private static Cell Hidden(long n, string unit) => new(double.NaN, null, n, CellState.Suppressed, FormattableString.Invariant($"rests on fewer than {FewestPeople} {unit}"));

    private static string Of(SideBalance side) => FormattableString.Invariant($"{side.GaveMore.Numerator:0} of {side.People}");

    private static string Range(Estimate mean) => mean.Interval is { } range ? $"{Plain.Number(mean.Value)}, the data allow {Plain.Range(range)}" : $"{Plain.Number(mean.Value)}, no range ({mean.NoInterval})";
}
