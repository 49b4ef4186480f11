namespace ResearchKit;

public sealed partial class DualRoles
{
    /// <summary>Two sentences: contacts of people with two roles and of others, and what that does not say.</summary>
    public string PlainReading
    {
        get
        {
            if (_people.All(p => p.Two == 0)) return "Nobody is recorded with two roles at once. So there is nobody to compare with people who hold one.";
            var (label, two, one) = _people.Last(p => p.Two > 0);
            var contacts = Rows.First(r => r.Network == label);
            string people = FormattableString.Invariant($"In {label}, {two} people held two roles at once and {one} held one");
            const string limit = "Who is in contact with many may be asked to take a second role: this does not say what a second role does.";
            return two < FewestPeople || one < FewestPeople
                ? FormattableString.Invariant($"{people}: too few to compare. {limit}")
                : FormattableString.Invariant($"{people}; on average they were in contact with {contacts.TwoMean:0.0} and with {contacts.OneMean:0.0} people. {limit}");
        }
    }

    /// <summary>Fewer people than this on a side: no number in the table.</summary>
    public const int FewestPeople = 3;

    /// <summary>
    /// Table T17: a row a cycle and measure. Where fewer than <see cref="FewestPeople"/> people stand on either side, no number of the row is shown.
    /// </summary>
    public ResultTable ToTable() => new(
        "T17-dual-roles", "People who hold two roles, and people who hold one",
        "Each row sets the mean of people who hold two roles at once beside that of people who hold one; by chance: the middle 95 % of the difference when labels are dealt out anew.",
        [
            new("When"), new("What"), new("Two roles", "persons", "count"), new("Mean, two roles", "", "number"), new("One role", "persons", "count"), new("Mean, one role", "", "number"), new("Difference", "", "number"),
            new("Difference, range from", "95 %", "number") { RangeHeading = "Difference, range" }, new("Difference, range to", "95 %", "number"),
            new("Difference, by chance from", "", "number") { RangeHeading = "Difference, by chance" }, new("Difference, by chance to", "", "number"),
        ],
        [.. Rows.Select(Row)], RangeNotes.On(Provenance, Rows.Where(r => !Hidden(r)).Select(r => ($"{r.Network}, {r.Measure}", r.Difference))))
    {
        N = string.Join("; ", _people.Select(p => FormattableString.Invariant($"{p.Label}: {p.Two} people with two roles, {p.One} with one"))),
        Formula = Info.Formula + "; contact with another role: no role in common",
        Reference = "ResearchKit; range of time: Welch 1947, doi 10.1093/biomet/34.1-2.28",
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static bool Hidden(DualRoleRow r) => r.TwoPeople < FewestPeople || r.OnePeople < FewestPeople;

    private static Cell[] Row(DualRoleRow r)
    {
        Cell[] people = [Cell.Of(r.Network), Cell.Of(r.Measure), Cell.Of((double)r.TwoPeople, r.TwoPeople)];
        long fewest = Math.Min(r.TwoPeople, r.OnePeople);
        var hidden = new Cell(double.NaN, null, fewest, CellState.Suppressed, FormattableString.Invariant($"rests on fewer than {FewestPeople} people, or is compared with such a number"));
        if (Hidden(r)) return [.. people, hidden, Cell.Of((double)r.OnePeople, r.OnePeople), hidden, hidden, hidden, hidden, hidden, hidden];
        return
        [
            .. people, Cell.Of(r.TwoMean, r.TwoPeople), Cell.Of((double)r.OnePeople, r.OnePeople), Cell.Of(r.OneMean, r.OnePeople), Cell.Of(r.Difference, fewest),
            Cell.Limit(r.Difference, i => i.Low, fewest), Cell.Limit(r.Difference, i => i.High, fewest), .. Middle(r.ByChance, fewest),
        ];
    }

    private static Cell[] Middle(Comparison? comparison, long people)
    {
        var (low, high) = comparison?.Middle() ?? (double.NaN, double.NaN);
        if (!double.IsNaN(low)) return [Cell.Of(low, people), Cell.Of(high, people)];
        var none = Cell.Undefined(comparison is null ? "time is each person's own: see the range" : comparison.Reason ?? "no draw was defined");
        return [none, none];
    }
}
