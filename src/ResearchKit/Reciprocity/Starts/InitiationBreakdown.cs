namespace ResearchKit;

/// <summary>Who started, laid out by something: kind of contact, setting, occasion, sectors, counting rule. No row is judged; each has its range.</summary>
/// <param name="By">By what: "kind", "setting", "occasion", "sector", "rule".</param>
/// <param name="Words">The same as a caption says it: "kind of contact".</param>
/// <param name="Parts">The rows; parts without a contact between the sides are not listed.</param>
/// <param name="Contacts">Counted contacts between the sides in all; one that addresses two sectors stands in two rows.</param>
/// <param name="SideA">Label of side a.</param>
/// <param name="SideB">Label of side b.</param>
/// <param name="Provenance">Where it comes from and what was left out.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record InitiationBreakdown(string By, string Words, IReadOnlyList<InitiationPart> Parts, long Contacts, string SideA, string SideB, Provenance Provenance)
{
    /// <summary>The part with this key or label; null when no contact falls into it.</summary>
    public InitiationPart? this[string part] => Parts.FirstOrDefault(p => p.Key == part) ?? Parts.FirstOrDefault(p => p.Label == part);

    /// <summary>Two sentences: what is laid out, and that no row is judged.</summary>
    public string PlainReading => Parts.Count == 0
        ? $"No contact between {SideA} and {SideB} can be laid out by {Words}. There is nothing to judge."
        : FormattableString.Invariant($"{Contacts} contacts between {SideA} and {SideB} are laid out by {Words} in {Parts.Count} {(Parts.Count == 1 ? "row" : "rows")}. No row carries a verdict of its own: read each share with its range and its number of contacts.");

    /// <summary>A row a part.</summary>
    public ResultTable ToTable()
    {
        bool rates = Parts.Any(p => p.PerPersonA is not null);
        string format = Parts.All(p => double.IsInteger(p.StartsA) && double.IsInteger(p.StartsB)) ? "count" : "0.0";
        var columns = new List<TableColumn>
        {
            new(By == "sector" ? $"Sectors of {SideA} and of {SideB}" : char.ToUpperInvariant(Words[0]) + Words[1..]), new("Contacts", "contacts", "count"), new($"Started by {SideA}", "contacts", format), new($"Started by {SideB}", "contacts", format) { DataOnly = true },
            new($"Share started by {SideA}", "", "0.00"), new("Range from", "", "0.00") { RangeHeading = "Range" }, new("Range to", "", "0.00"),
        };
        if (rates)
            columns.AddRange([
                new($"Starts per person, {SideA}", "", "0.0"), new($"Starts per person, {SideB}", "", "0.0"),
                new($"Starts per person-month, {SideA}", "", "0.00"), new($"Starts per person-month, {SideB}", "", "0.00"),
            ]);
        return new(
            $"T09-initiation-by-{By}", $"Who starts, by {Words}: {SideA} and {SideB}",
            $"The share says of how many of these contacts {SideA} were the starter; .50 reads \"equally often\".", columns, [.. Parts.Select(p => Row(p, rates))],
            RangeNotes.On(Provenance, Parts.Select(p => (p.Label, p.Share))))
        {
            N = FormattableString.Invariant($"{Contacts} contacts{(Parts.Sum(p => p.Share.N) > Contacts && By == "sector" ? "; one that addresses two sectors stands in two rows" : "")}"),
            Formula = Parts.Count == 0 ? Initiation.ShareInfo.Formula : Parts[0].Share.Measure.Formula,
            Reference = Initiation.ShareInfo.Reference,
            Counts = new("contacts", [By, "started by"], [.. Parts.SelectMany(p => new CrosstabCell[] { new([p.Label, SideA], p.StartsA, p.People), new([p.Label, SideB], p.StartsB, p.People) })], Provenance),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static IReadOnlyList<Cell> Row(InitiationPart part, bool rates)
    {
        var cells = new List<Cell>
        {
            Cell.Of(part.Label), Cell.Of((double)part.Share.N, part.People), Cell.Of(part.StartsA, part.People), Cell.Of(part.StartsB, part.People), Cell.Of(part.Share, part.People),
            Cell.Limit(part.Share, i => i.Low), Cell.Limit(part.Share, i => i.High),
        };
        if (rates) cells.AddRange([Rate(part.PerPersonA, part.PeopleA), Rate(part.PerPersonB, part.PeopleB), Rate(part.PerMonthA, part.PeopleA), Rate(part.PerMonthB, part.PeopleB)]);
        return cells;
    }

    private static Cell Rate(Estimate? rate, long people) => rate is null ? Cell.Undefined("convened, not started: no rate is made") : Cell.Of(rate, people);
}
