using System.Globalization;

namespace ResearchKit;

/// <summary>
/// Meetings that were due anyway, standing and required: who convened them, whose items stood on the agenda, who was there, who spoke first, who took the
/// turns and the time. Convening is not initiative: nothing here enters the share of starts.
/// </summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class MeetingShares
{
    internal MeetingShares(IReadOnlyList<MeetingShare> rows, long meetings, string sideA, string sideB, Provenance provenance)
        => (Rows, Meetings, SideA, SideB, Provenance) = (rows, meetings, sideA, sideB, provenance);

    /// <summary>The rows, in the order of a meeting: convened, agenda, present, first word, turns, speaking time.</summary>
    public IReadOnlyList<MeetingShare> Rows { get; }

    /// <summary>How many standing and required meetings.</summary>
    public long Meetings { get; }

    /// <summary>Label of side a.</summary>
    public string SideA { get; }

    /// <summary>Label of side b.</summary>
    public string SideB { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The row with this key.</summary>
    /// <exception cref="ArgumentException">There is no such row; the message names those there are.</exception>
    public MeetingShare this[string key] => Rows.FirstOrDefault(r => r.Key == key)
        ?? throw new ArgumentException($"There is no row '{key}'; there are: {string.Join(", ", Rows.Select(r => r.Key))}.", nameof(key));

    /// <summary>Two sentences: what side a had of each, in numbers, and that no row is judged.</summary>
    public string PlainReading
    {
        get
        {
            if (Meetings == 0) return "No standing or required meeting is recorded. Who convenes, sets the agenda and speaks there is not known.";
            var known = Rows.Where(r => r.Share.IsDefined)
                .Select(r => string.Format(CultureInfo.InvariantCulture, Words(r.Key), FormattableString.Invariant($"{r.Share.Numerator:#,0.#} of {r.Share.Denominator:#,0.#}"))).ToList();
            string had = known.Count == 0 ? "nothing is recorded that both sides could have done" : $"{SideA} {string.Join(", ", known)}";
            return FormattableString.Invariant($"In {Meetings} standing and required {(Meetings == 1 ? "meeting" : "meetings")} {had}, counting both sides. No row carries a verdict, and calling a meeting that was due is not the same as taking the initiative.");
        }
    }

    /// <summary>A row each.</summary>
    public ResultTable ToTable() => new(
        "meetings", $"Meetings that were due: {SideA} and {SideB}",
        $"Of what both sides did in standing and required meetings, the share of {SideA}; read turns and time beside the share of those present.",
        [
            new("What"), new("Meetings", "meetings", "count"), new(SideA, "as counted", "#,0.#"), new(SideB, "as counted", "#,0.#"), new($"Share of {SideA}", "", "0.00"),
            new("Range from", "", "0.00") { RangeHeading = "Range" }, new("Range to", "", "0.00"), new($"People, {SideA}", "people", "count"), new($"People, {SideB}", "people", "count"), new("Left out") { DataOnly = true },
        ],
        [.. Rows.Select(Row)], RangeNotes.On(Provenance, Rows.Select(r => (r.Label, r.Share))))
    {
        N = FormattableString.Invariant($"{Meetings} standing and required meetings"),
        Formula = Initiation.MeetingTurnsInfo.Formula,
        Reference = Initiation.MeetingTurnsInfo.Reference,
        Counts = new("doings", ["what", "side"], [.. Rows.Where(r => r.Share.IsDefined).SelectMany(r => new CrosstabCell[] {
            new([r.Label, SideA], r.Share.Numerator, r.PeopleA), new([r.Label, SideB], r.Share.Denominator - r.Share.Numerator, r.PeopleB) })], Provenance),
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static IReadOnlyList<Cell> Row(MeetingShare row)
    {
        var share = row.Share;
        Cell Of(double value, int people) => share.IsDefined ? Cell.Of(value, people) : Cell.Undefined(share.Reason!);
        return
        [
            Cell.Of(row.Label), Cell.Of((double)row.Meetings), Of(share.Numerator, row.PeopleA), Of(share.Denominator - share.Numerator, row.PeopleB), Cell.Of(share, row.PeopleA + row.PeopleB),
            Cell.Limit(share, i => i.Low), Cell.Limit(share, i => i.High), Cell.Of((double)row.PeopleA, row.PeopleA), Cell.Of((double)row.PeopleB, row.PeopleB),
            Cell.Of(string.Join("; ", share.Provenance.Excluded.Select(e => FormattableString.Invariant($"{e.Reason}: {e.Count}")))),
        ];
    }

    private static string Words(string key) => key switch
    {
        "convened" => "convened {0}",
        "agenda" => "put forward {0} agenda items",
        "present" => "had {0} seats",
        "first_word" => "spoke first in {0}",
        "turns" => "took {0} turns",
        _ => "spoke for {0} seconds",
    };
}
