namespace ResearchKit;

/// <summary>Who started, cycle by cycle, and what may be said of it.</summary>
/// <param name="Cycles">A row a cycle, in order; one row for a study without cycles.</param>
/// <param name="Whole">All contacts of the study.</param>
/// <param name="Starts">Who starts more often, over the whole study: the share against one half.</param>
/// <param name="Change">The share in the last cycle less that in the first.</param>
/// <param name="SideA">Label of side a.</param>
/// <param name="SideB">Label of side b.</param>
/// <param name="Rule">The counting rule.</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record InitiationByCycle(
    IReadOnlyList<InitiationCycle> Cycles, InitiationCycle Whole, Finding Starts, Finding Change, string SideA, string SideB, CountingRule Rule, Provenance Provenance)
{
    /// <summary>Two sentences: who starts over the whole study, and the first cycle beside the last; each says no more than its verdict.</summary>
    public string PlainReading
    {
        get
        {
            if (!Whole.Share.IsDefined) return $"No contact between {SideA} and {SideB} with a recorded starter counts here. Who starts cannot be told.";
            string counts = FormattableString.Invariant($"Of {Whole.Contacts:#,0} contacts between {SideA} and {SideB} that somebody chose to start, {SideA} started ")
                + (double.IsInteger(Whole.StartsA) && Rule == CountingRule.Act ? FormattableString.Invariant($"{Whole.StartsA:#,0}") : $"a share of {Readings.Number(Whole.Share.Value)}");
            string first = Starts.Verdict switch
            {
                Verdict.Higher or Verdict.Lower => $"{counts}: {Starts.Word}, whichever way one counts.",
                Verdict.Same => $"{counts}: both sides start about equally often.",
                Verdict.Depends => $"{counts}: who takes the first step depends on how one counts.",
                _ => $"{counts}: the data do not tell which side takes the first step{Allowed(Whole.Share)}.",
            };
            if (Cycles.Count < 2) return $"{first} There is one period only, so nothing is compared over time.";
            if (!Cycles[0].Share.IsDefined || !Cycles[^1].Share.IsDefined) return $"{first} In the first or the last cycle no contact counts, so the two are not compared.";
            string cycles = $"In the first cycle {SideA} started {Readings.Of(Cycles[0].Share)}, in the last {Readings.Of(Cycles[^1].Share)}";
            return $"{first} " + (!Change.Primary ? $"{cycles}; nobody declared this comparison beforehand, so it is not judged." : Change.Verdict switch
            {
                Verdict.Higher => $"{cycles}: their share is higher, whichever way one counts.",
                Verdict.Lower => $"{cycles}: their share is lower, whichever way one counts.",
                Verdict.Same => $"{cycles}: about the same, within the margin declared beforehand.",
                Verdict.Depends => $"{cycles}: what to make of it depends on how one counts.",
                _ => $"{cycles}: the data do not tell the two apart{Allowed(Change.Estimate)}.",
            });
        }
    }

    /// <summary>A row a cycle, the whole study, and the change.</summary>
    public ResultTable ToTable()
    {
        var rows = Cycles.Select(Row).ToList();
        if (Cycles.Count > 1) rows.Add(Row(Whole));
        if (Cycles.Count > 1)
        {
            var change = Change.Estimate;
            rows.Add([Cell.Of("last cycle less first"), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(change), Cell.Limit(change, i => i.Low), Cell.Limit(change, i => i.High),
                Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(Change.PlainReading)]);
        }
        return new(
            "T09-initiation", $"Who starts: contacts between {SideA} and {SideB}",
            $"The share says of how many contacts between the two sides {SideA} were the starter; .50 reads \"equally often\". The range is what the data allow.",
            [
                new("Cycle"), new("Contacts", "contacts", "count"), new($"Started by {SideA}", "contacts", StartFormat), new($"Started by {SideB}", "contacts", StartFormat) { DataOnly = true },
                new($"Share started by {SideA}", "", "0.00"), new("Range from", "", "0.00") { RangeHeading = "Range" }, new("Range to", "", "0.00"), new("Balance", "", "0.00") { DataOnly = true },
                new($"Starts per person, {SideA}", "", "0.0"), new($"Starts per person, {SideB}", "", "0.0"),
                new($"Starts per person-month, {SideA}", "", "0.00") { DataOnly = true }, new($"Starts per person-month, {SideB}", "", "0.00") { DataOnly = true },
                new($"Convened by {SideA}", "share of convened contacts", "0.00"), new("Starter not recorded", "contacts", "count") { DataOnly = true }, new("Reading") { DataOnly = true },
            ],
            rows, RangeNotes.On(Provenance, [.. Cycles.Select(c => (c.Label, c.Share)), (Whole.Label, Whole.Share), ("the change", Change.Estimate)]))
        {
            N = FormattableString.Invariant($"{Whole.Contacts} contacts, {Whole.PeopleA} {SideA}, {Whole.PeopleB} {SideB}, {CountingWords.Of(Rule)}"),
            Formula = Initiation.ShareInfo.Formula,
            Reference = Initiation.ShareInfo.Reference,
            Counts = new("contacts", ["cycle", "started by"],
                [.. Cycles.SelectMany(c => new CrosstabCell[] { new([c.Label, SideA], c.StartsA, c.PeopleA + c.PeopleB), new([c.Label, SideB], c.StartsB, c.PeopleA + c.PeopleB) })], Provenance),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static string Allowed(Estimate estimate) => estimate.Interval is { } range ? $" (they allow {Readings.Range(range)})" : $" ({estimate.NoInterval ?? "no range was made"})";

    private string StartFormat => Rule == CountingRule.Fractional ? "0.0" : "count";

    private IReadOnlyList<Cell> Row(InitiationCycle c)
    {
        long people = c.PeopleA + c.PeopleB;
        string reading = ReferenceEquals(c, Whole) || Cycles.Count == 1 ? Starts.PlainReading : "";
        return
        [
            Cell.Of(c.Label), Cell.Of(c.Contacts, people), Cell.Of(c.StartsA, people), Cell.Of(c.StartsB, people), Cell.Of(c.Share, people), Cell.Limit(c.Share, i => i.Low), Cell.Limit(c.Share, i => i.High),
            Cell.Of(c.Balance, people), Cell.Of(c.StartsPerPersonA, c.PeopleA), Cell.Of(c.StartsPerPersonB, c.PeopleB),
            Cell.Of(c.StartsPerPersonMonthA, c.PeopleA), Cell.Of(c.StartsPerPersonMonthB, c.PeopleB), Cell.Of(c.Convened, people), Cell.Of(c.UnknownStarters), Cell.Of(reading),
        ];
    }
}
