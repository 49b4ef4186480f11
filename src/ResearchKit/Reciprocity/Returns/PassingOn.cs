namespace ResearchKit;

/// <summary>
/// Generalised reciprocity in time: A gives to B, then B gives to C. Of what people received, the share after which the receiver gave to a third person within the
/// window. From exchanges.csv where it has exchanges between two people, else from starts of contacts.
/// </summary>
/// <remarks>
/// Every receipt is asked for itself: one giving can follow several receipts. Later means a later minute, or a later day where one of the two is known by the day only. A
/// receipt with less than the window left in the period, or in the membership of the receiver, is left out. Contacts: chosen ones known to the day or the minute, that
/// make pairs, of all roles but those left out of counts; a start counts as giving attention, in whichever direction the contact then went.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class PassingOn
{
    private const string Source = "ResearchKit; generalised reciprocity: Yamagishi and Cook 1993, doi 10.2307/2786661; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880";

    private PassingOn(IReadOnlyList<PassingOnRow> rows, int window, bool fromExchanges, int people, Provenance provenance)
        => (Rows, Window, FromExchanges, People, Provenance) = (rows, window, fromExchanges, people, provenance);

    /// <summary>What <see cref="Share(Study)"/> is.</summary>
    public static MeasureInfo ShareInfo { get; } = new(
        "passing-on", "Passed on to a third",
        "P / F; F = receipts of B from A followed for the whole window, P = those after which B gave to some C other than A within it", Source, 0, 1);

    /// <summary>By side of the receiver, then everybody.</summary>
    public IReadOnlyList<PassingOnRow> Rows { get; }

    /// <summary>Everybody.</summary>
    public PassingOnRow Everybody => Rows[^1];

    /// <summary>The window in days.</summary>
    public int Window { get; }

    /// <summary>True when it rests on exchanges.csv, false when on starts of contacts.</summary>
    public bool FromExchanges { get; }

    /// <summary>People who give or receive.</summary>
    public int People { get; }

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>Two sentences: how much was passed on, and what chance would give.</summary>
    public string PlainReading
    {
        get
        {
            var all = Everybody;
            if (!all.Share.IsDefined) return $"Cannot tell what is passed on: {all.Share.Reason}. No comparison with chance could be made.";
            string what = FromExchanges ? "exchanges that people received" : "contacts that people received";
            string first = FormattableString.Invariant($"Of {all.Received} {what}, {all.PassedOn} were followed within {Window} days by a {(FromExchanges ? "giving" : "start")} to a third.");
            return first + (all.ByChance.IsDefined ? $" The share is {Plain.Number(all.Share.Value)}, and {Plain.Number(all.ByChance.Expected)} if each giver's days were others by chance." : " No comparison with chance could be made.");
        }
    }

    /// <summary>A row a side of the receiver, and one for everybody.</summary>
    public ResultTable ToTable() => new(
        "passing-on", FromExchanges ? "What is received and then passed on" : "Contact received and then passed on",
        FormattableString.Invariant($"A gives to B; it is passed on when B gives to somebody other than A within {Window} days. By chance: each giver's days turned to others."),
        [
            new("Receivers"), new("Received", FromExchanges ? "exchanges" : "contacts", "count"), new("Passed on", FromExchanges ? "exchanges" : "contacts", "count"),
            new("Share", "", "0.00"), new("Share from", "", "0.00") { RangeHeading = "Range" }, new("Share to", "", "0.00"), new("By chance", "", "0.00"), new("Percentile", "", "0.00") { DataOnly = true },
        ],
        [.. Rows.Select(r => (IReadOnlyList<Cell>)[
            Cell.Of(r.Receivers), Cell.Of(r.Received, People), Cell.Of(r.PassedOn, People), Cell.Of(r.Share, People), Cell.Limit(r.Share, i => i.Low), Cell.Limit(r.Share, i => i.High),
            Chance(r, c => c.Expected), Chance(r, c => c.Percentile)])],
        RangeNotes.On(Provenance, Rows.Select(r => (r.Receivers, r.Share))))
    {
        N = FormattableString.Invariant($"{Everybody.Received} {(FromExchanges ? "exchanges" : "contacts")} received and followed for {Window} days, {People} people"),
        Formula = ShareInfo.Formula,
        Reference = Source,
        Counts = new(FromExchanges ? "exchanges" : "contacts", ["receivers", "passed on"],
            [.. Rows.SkipLast(1).SelectMany(r => new CrosstabCell[] { new([r.Receivers, "yes"], r.PassedOn, People), new([r.Receivers, "no"], r.Received - r.PassedOn, People) })], Provenance),
    };

    /// <summary>The table as HTML, under the plain reading.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell Chance(PassingOnRow row, Func<Comparison, double> value) => row.ByChance.Reason is { } none ? Cell.Undefined(none) : Cell.Of(value(row.ByChance));
}
