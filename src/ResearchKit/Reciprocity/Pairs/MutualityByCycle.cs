namespace ResearchKit;

/// <summary>Is it returned, cycle by cycle, and what may be said of it. Cycles are compared on TurnShare and on the gap, never on the raw mutual share.</summary>
/// <param name="Cycles">A result a cycle, in order; one for a study without cycles.</param>
/// <param name="Whole">All contacts of the study.</param>
/// <param name="TurnShareChange">TurnShare in the last cycle less that in the first.</param>
/// <param name="GapChange">The gap to the random starter in the last cycle less that in the first.</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record MutualityByCycle(
    IReadOnlyList<MutualityResult> Cycles, MutualityResult Whole, Finding TurnShareChange, Finding GapChange, Provenance Provenance)
{
    /// <summary>Two sentences: in how many pairs both started, and the first cycle beside the last; the second says no more than the verdicts.</summary>
    public string PlainReading
    {
        get
        {
            if (!Whole.Observed.IsDefined) return Whole.PlainReading;
            string first = FormattableString.Invariant($"Of {Whole.EligiblePairs:#,0} pairs of {Whole.SideA} and {Whole.SideB} with at least {Whole.MinimumContacts} contacts, both started at least once in {Whole.Observed.Numerator:#,0}.");
            return Cycles.Count < 2 ? $"{first} There is one period only, so nothing is compared over time."
                : $"{first} Between the first cycle and the last, {Readings.OfChanges((TurnShareChange, "turn-taking in pairs"), (GapChange, "what is returned beyond chance"))}.";
        }
    }

    /// <summary>A row a cycle, the whole study, and the changes.</summary>
    public ResultTable ToTable()
    {
        var rows = Cycles.Select(Row).ToList();
        if (Cycles.Count > 1)
        {
            rows.Add(Row(Whole));
            var (gap, turns) = (GapChange.Estimate, TurnShareChange.Estimate);
            var empty = Cell.Of("");
            rows.Add([Cell.Of("gap, last cycle less first"), empty, empty, empty, empty, empty, empty, empty, Cell.Of(gap), Low(gap), High(gap), empty, empty, empty, Cell.Of(GapChange.PlainReading)]);
            rows.Add([Cell.Of("TurnShare, last cycle less first"), empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, Cell.Of(turns), Low(turns), High(turns), Cell.Of(TurnShareChange.PlainReading)]);
        }
        return new(
            "T10-mutuality", $"Is it returned: pairs of {Whole.SideA} and {Whole.SideB}",
            "A raw share of mutual pairs grows with the number of contacts alone: compare cycles on the gap to the random starter and on TurnShare.",
            [
                new("Cycle"), new("Contacts", "contacts", "count") { DataOnly = true }, new("Mutual pairs", "pairs", "count"), new("One-way pairs", "pairs", "count") { DataOnly = true }, new("No recorded contact", "pairs", "count") { DataOnly = true },
                new("Eligible pairs", "pairs", "count"), new("Mutual share, observed", "", "0.00"), new("Expected", "", "0.00"), new("Gap", "", "0.00"), new("Gap from", "", "0.00") { RangeHeading = "Gap, range" }, new("Gap to", "", "0.00"),
                new("TurnShare", "", "0.00"), new("TurnShare from", "", "0.00") { RangeHeading = "TurnShare, range" }, new("TurnShare to", "", "0.00"), new("Reading") { DataOnly = true },
            ],
            rows, RangeNotes.On(Provenance,
                [.. Cycles.Append(Whole).SelectMany(c => new[] { (c.Label, c.Gap), (c.Label, c.TurnShare) }), ("the change of the gap", GapChange.Estimate), ("the change of TurnShare", TurnShareChange.Estimate)]))
        {
            N = FormattableString.Invariant($"{Whole.EligiblePairs} eligible pairs (at least {Whole.MinimumContacts} contacts), {Whole.Contacts} contacts, {Whole.PeopleA} {Whole.SideA}, {Whole.PeopleB} {Whole.SideB}"),
            Formula = $"{Mutuality.GapInfo.Formula}; TurnShare: {Reciprocity.TurnShareInfo.Formula}",
            Reference = Mutuality.GapInfo.Reference,
            Counts = new("pairs", ["cycle", "pair"],
                [.. Cycles.SelectMany(c => new CrosstabCell[] {
                    new([c.Label, "mutual"], c.MutualPairs, c.PeopleA + c.PeopleB), new([c.Label, "one way"], c.OneWayPairs, c.PeopleA + c.PeopleB),
                    new([c.Label, "no recorded contact"], c.NullPairs, c.PeopleA + c.PeopleB) })], Provenance),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private IReadOnlyList<Cell> Row(MutualityResult c)
    {
        long people = c.PeopleA + c.PeopleB;
        return
        [
            Cell.Of(c.Label), Cell.Of(c.Contacts, people), Cell.Of(c.MutualPairs, people), Cell.Of(c.OneWayPairs, people), Cell.Of(c.NullPairs, people), Cell.Of(c.EligiblePairs, people),
            Cell.Of(c.Observed, people), Cell.Of(c.Expected, people), Cell.Of(c.Gap, people), Low(c.Gap), High(c.Gap), Cell.Of(c.TurnShare, people), Low(c.TurnShare), High(c.TurnShare),
            Cell.Of(c.Finding.PlainReading),
        ];
    }

    private static Cell Low(Estimate estimate) => Cell.Limit(estimate, i => i.Low);

    private static Cell High(Estimate estimate) => Cell.Limit(estimate, i => i.High);
}
