namespace ResearchKit;

/// <summary>
/// Who gets the word inside meetings: the 13 participation shifts from each turn to the next, how often each took place after a turn to one person (AB) or to the
/// group (A0), by which side, and what the same turns in another order would give.
/// </summary>
/// <remarks>
/// Turns of one speaker to the same target, one after the other, are one turn. Chance: the turns of each meeting, speaker and target kept together, in random order;
/// who speaks and is spoken to how often stays. No range is made: turns of a meeting hang together, and a person left out tears the talk apart.
/// Gibson 2003, doi 10.1353/sof.2003.0055.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class ParticipationShifts
{
    private ParticipationShifts(
        IReadOnlyList<ParticipationShiftRow> rows, Estimate returned, Comparison chance, long turns, long meetings, long speakers, string sideA, string sideB, Provenance provenance)
        => (Rows, TurnReturned, ByChance, Turns, Meetings, Speakers, SideA, SideB, Provenance) = (rows, returned, chance, turns, meetings, speakers, sideA, sideB, provenance);

    /// <summary>What <see cref="Returned(IReadOnlyList{Turn})"/> is.</summary>
    public static MeasureInfo ReturnedInfo { get; } = new(
        "turn-returned", "Turns returned in talk",
        "AB-BA / AB; AB = shifts after a turn of A to one person B, AB-BA = those in which B answers A", Source, 0, 1);

    /// <summary>What the shares of the thirteen shifts are.</summary>
    public static MeasureInfo ShiftsInfo { get; } = new(
        "participation-shifts", "Participation shifts",
        "count of a shift / shifts that begin alike: after a turn to one person (AB) or after a turn to the group (A0)", Source, 0, 1);

    /// <summary>The thirteen shifts, in Gibson's order: receiving, claiming, usurping, continuing.</summary>
    public IReadOnlyList<ParticipationShiftRow> Rows { get; }

    /// <summary>Share of turns to one person that this person answered next: AB-BA of all after AB.</summary>
    public Estimate TurnReturned { get; }

    /// <summary>That share against shuffled turns.</summary>
    public Comparison ByChance { get; }

    /// <summary>Turns, those of one speaker to the same target taken as one.</summary>
    public long Turns { get; }

    /// <summary>Meetings with turns.</summary>
    public long Meetings { get; }

    /// <summary>People who speak.</summary>
    public long Speakers { get; }

    /// <summary>Label of side a.</summary>
    public string SideA { get; }

    /// <summary>Label of side b.</summary>
    public string SideB { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Two sentences: how often an addressed person answers next, and what shuffled turns would give.</summary>
    public string PlainReading => TurnReturned.Reason is { } none ? $"Cannot tell who answers whom in meetings: {none}. No comparison with chance could be made."
        : FormattableString.Invariant($"After a turn to one person, that person answered next in {Plain.Number(TurnReturned.Value)} of {TurnReturned.N} turns. ")
            + (ByChance.IsDefined ? $"With the same turns in random order it would be {Plain.Number(ByChance.Expected)}." : "No comparison with chance could be made.");

    /// <summary>The row of a shift.</summary>
    public ParticipationShiftRow this[ParticipationShift shift] => Rows.First(r => r.Shift == shift);

    /// <summary>A row a shift.</summary>
    public ResultTable ToTable() => new(
        "participation-shifts", "Who gets the word in meetings",
        "A spoke to B (AB) or to the group (A0); then the second pair speaks. The share is of all shifts that begin alike, AB and A0 apart.",
        [
            new("Shift"), new("What happens"), new("Kind"), new("Number", "turns", "count"), new("After", "turns", "count") { DataOnly = true }, new("Share", "", "0.00"), new("Share by chance", "", "0.00"),
            new("Percentile", "", "0.00") { DataOnly = true }, new(SideA.Length > 0 ? $"Taken by {SideA}" : "Taken by side a", "turns", "count"), new(SideB.Length > 0 ? $"Taken by {SideB}" : "Taken by side b", "turns", "count"), new("By others", "turns", "count"),
        ],
        [.. Rows.Select(r => (IReadOnlyList<Cell>)[
            Cell.Of(r.Name), Cell.Of(r.Meaning), Cell.Of(r.Kind), Cell.Of(r.Count, Speakers), Cell.Of(r.Openings, Speakers), Shown(r.Share), Shown(r.Expected), Shown(r.Percentile),
            Cell.Of(r.TakenByA, Speakers), Cell.Of(r.TakenByB, Speakers), Cell.Of(r.TakenByOthers, Speakers)])],
        Provenance)
    {
        N = FormattableString.Invariant($"{Turns} turns of {Speakers} people in {Meetings} meetings"),
        Formula = ShiftsInfo.Formula,
        Reference = Source,
        Counts = new("turns", ["shift", "taken by"],
            [.. Rows.SelectMany(r => new CrosstabCell[] { new([r.Name, "side a"], r.TakenByA, Speakers), new([r.Name, "side b"], r.TakenByB, Speakers), new([r.Name, "others"], r.TakenByOthers, Speakers) })], Provenance),
    };

    /// <summary>The table as HTML, under the plain reading.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private const string Source = "Gibson 2003, doi 10.1353/sof.2003.0055";

    private static Cell Shown(double share) => double.IsNaN(share) ? Cell.Undefined("no shift begins like this") : Cell.Of(share);
}
