namespace ResearchKit;

/// <summary>
/// What the record covers: who recorded, through which channel, how many starters are not recorded, and how many unlogged starts would change the
/// verdict on who starts. It comes before every number that rests on the record.
/// </summary>
/// <remarks>Channel = kind of contact. Recorder-months = calendar months in which the recorder logged at least one contact.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class RecordCoverage
{
    private RecordCoverage(IReadOnlyList<CoverageRow> rows, TippingPoint tipping, Finding starts, string sideA, string sideB, Provenance provenance)
        => (Rows, Tipping, Starts, SideA, SideB, Provenance) = (rows, tipping, starts, sideA, sideB, provenance);

    /// <summary>What the tipping point is.</summary>
    public static MeasureInfo Info { get; } = new(
        "tipping-point", "Tipping point of the record",
        "smallest whole u that changes the verdict on who starts when each recorded start of the side that starts less weighs (I + u)/I; I = its recorded starts",
        "ResearchKit", 1, double.PositiveInfinity);

    /// <summary>The rows: all, then by recorder, by channel, by cycle.</summary>
    public IReadOnlyList<CoverageRow> Rows { get; }

    /// <summary>All contacts.</summary>
    public CoverageRow All => Rows[0];

    /// <summary>A row a recorder, by id.</summary>
    public IReadOnlyList<CoverageRow> Recorders => [.. Rows.Where(r => r.By == "recorder")];

    /// <summary>A row a group of recorders, by the side on which they stood: who wrote down whose starts.</summary>
    public IReadOnlyList<CoverageRow> RecorderSides => [.. Rows.Where(r => r.By == "recorder's side")];

    /// <summary>A row a channel.</summary>
    public IReadOnlyList<CoverageRow> Channels => [.. Rows.Where(r => r.By == "channel")];

    /// <summary>A row a cycle.</summary>
    public IReadOnlyList<CoverageRow> Cycles => [.. Rows.Where(r => r.By == "cycle")];

    /// <summary>How many unlogged starts would change the verdict.</summary>
    public TippingPoint Tipping { get; }

    /// <summary>The verdict that the tipping point speaks of: who starts more often.</summary>
    public Finding Starts { get; }

    /// <summary>Label of side a.</summary>
    public string SideA { get; }

    /// <summary>Label of side b.</summary>
    public string SideB { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The tipping point as a number of unlogged starts; undefined with its reason where there is none.</summary>
    public Estimate TippingEstimate => Tipping.Unlogged is { } u
        ? new(Info, u, Starts.Estimate.N, "contacts", Provenance) { Rule = Starts.Estimate.Rule }
        : Estimate.Undefined(Info, Starts.Estimate.N, "contacts", Provenance, Tipping.Reason!);

    /// <summary>Who recorded what, and how far the record can be trusted to say who starts.</summary>
    public static RecordCoverage Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var acts = new StudyActs(study);
        var headline = Counting.Of(study);
        string a = SideLabels.LabelOf(study, Side.A), b = SideLabels.LabelOf(study, Side.B);
        var starts = Initiation.StartsMoreOften(acts, headline, a, b);
        return new(CoverageTally.Rows(study, headline), TippingSearch.Of(acts, starts, headline, a, b), starts, a, b, study.Interactions.Provenance);
    }

    /// <summary>Two sentences: what was written down by how many, and how far the record would have to be off for another verdict.</summary>
    public string PlainReading
    {
        get
        {
            if (All.Contacts == 0) return "No contact is recorded. There is nothing to rest a verdict on.";
            string who = Recorders.Count == 0 ? "nobody is named as the recorder" : FormattableString.Invariant($"{Recorders.Count} {(Recorders.Count == 1 ? "person" : "people")} wrote them down");
            string first = FormattableString.Invariant($"Of {All.Contacts:#,0} recorded contacts {All.UnknownStarters:#,0} have no recorded starter, and {who}.");
            return Tipping.Unlogged is { } u
                ? FormattableString.Invariant($"{first} \"{Starts.Word}\" would no longer stand if {u:#,0} starts by {(Tipping.Side == Side.A ? SideA : SideB)} were not written down, {Plain.Number(Tipping.Ratio)} for each one recorded.")
                : Starts.Verdict == Verdict.CannotTell ? $"{first} There is no verdict on who starts that missing starts could overturn."
                : $"{first} How many starts would have to be missing for another verdict cannot be said: {Tipping.Reason}.";
        }
    }

    /// <summary>A row for all contacts, for each recorder, channel and cycle, and the tipping point.</summary>
    public ResultTable ToTable()
    {
        var rows = Rows.Select(r => (IReadOnlyList<Cell>)[
            Cell.Of(r.By), Cell.Of(r.Label), Cell.Of(r.Contacts, r.People), Cell.Of(r.UnknownStarters, r.People), Of(r.UnknownShare, "no contact"), Cell.Of(r.StartsA, r.People), Cell.Of(r.StartsB, r.People),
            Cell.Of(r.RecorderMonths), Of(r.ContactsPerRecorderMonth, "no recorder is named")]).ToList();
        var tipping = Tipping.Unlogged is { } u ? Cell.Of((double)u) : Cell.Undefined(Tipping.Reason!);
        rows.Add([Cell.Of("tipping point"), Cell.Of("unlogged starts of the side that starts less"), tipping, Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of("")]);
        rows.Add([Cell.Of("tipping point"), Cell.Of("the same for each start recorded"), Of(Tipping.Ratio, Tipping.Reason ?? ""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of(""), Cell.Of("")]);
        return new(
            "T22-record-coverage", "What the record covers",
            "Before a number on who starts is believed: who wrote the contacts down, how many have no starter, and how many unlogged starts would change the verdict.",
            [
                new("By"), new("Which"), new("Contacts", "contacts", "0.##"), new("Starter not recorded", "contacts", "count"), new("Share not recorded", "", "share"),
                new($"Started by {SideA}", "chosen contacts", "0.##"), new($"Started by {SideB}", "chosen contacts", "0.##"),
                new("Recorder-months", "months", "count"), new("Contacts per recorder-month", "contacts", "0.0"),
            ],
            rows, Provenance.Noting(Tipping.PlainReading))
        {
            N = FormattableString.Invariant($"{All.Contacts} contacts, {Recorders.Count} recorders"),
            Formula = Info.Formula,
            Reference = Info.Reference,
            Counts = new("contacts", ["by", "which", "starter"], [.. Rows.SelectMany(r => new CrosstabCell[] {
                new([r.By, r.Label, "recorded"], r.Contacts - r.UnknownStarters, r.People), new([r.By, r.Label, "not recorded"], r.UnknownStarters, r.People) })], Provenance),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell Of(double value, string undefined) => double.IsNaN(value) ? Cell.Undefined(undefined) : Cell.Of(value);
}
