namespace ResearchKit;

/// <summary>Scores of a questionnaire by dimension and wave; see <see cref="Checklist.Of"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class ChecklistResult
{
    internal ChecklistResult(
        Instrument? instrument,
        IReadOnlyList<string> dimensions,
        IReadOnlyList<ChecklistWave> waves,
        IReadOnlyList<DimensionScore> scores,
        IReadOnlyList<ItemScore> items,
        IReadOnlyList<DimensionChange> changes,
        Provenance provenance)
        => (Instrument, Dimensions, Waves, Scores, Items, Changes, Provenance) = (instrument, dimensions, waves, scores, items, changes, provenance);

    /// <summary>The questionnaire; null when the study has none.</summary>
    public Instrument? Instrument { get; }

    /// <summary>The dimensions in the order of their items.</summary>
    public IReadOnlyList<string> Dimensions { get; }

    /// <summary>The waves in order of time.</summary>
    public IReadOnlyList<ChecklistWave> Waves { get; }

    /// <summary>By dimension and wave: all respondents, then those matched.</summary>
    public IReadOnlyList<DimensionScore> Scores { get; }

    /// <summary>By item and wave, beliefs included.</summary>
    public IReadOnlyList<ItemScore> Items { get; }

    /// <summary>By dimension: from the first to the last wave; empty when people answered alone in fewer than two waves.</summary>
    public IReadOnlyList<DimensionChange> Changes { get; }

    /// <summary>Where the scores come from.</summary>
    public Provenance Provenance { get; }

    private string Name => Instrument?.Name ?? "Questionnaire";

    private string N => string.Join("; ", Waves.Select(w => w.OfPersons
        ? FormattableString.Invariant($"{w.Label}: {w.Answered}") + (w.Wave.Invited is { } invited ? FormattableString.Invariant($" of {invited} invited") : " persons")
        : $"{w.Label}: one answer of the group"));

    /// <summary>Table T06: a row a dimension and wave, for all respondents and for those matched.</summary>
    public ResultTable ToTable() => new(
        "T06-checklist",
        $"{Name}: dimensions by wave",
        "Each row is a dimension in one wave; compare waves on the matched rows, where the same people answered. Agreement is 1 when all answer alike, 0 when answers lie as if spread evenly.",
        [
            new("Dimension"), new("Wave"), new("Who"), new("Persons", "", "count"), new("Mean", Scale, "0.00"), new("Low", "95 %", "0.00") { RangeHeading = "Range" }, new("High", "95 %", "0.00"),
            new("Mean", "0-100", "0"), new("Favourable", "", "share"), new("Unfavourable", "", "share"), new("Agreement", "r_wg", "0.00"),
        ],
        [.. Scores.Select(s => (IReadOnlyList<Cell>)
        [
            Cell.Of(s.Dimension), Cell.Of(s.Wave.Label), Cell.Of(s.Respondents == Respondents.All ? "all" : "matched"), Cell.Of(s.Mean.N, s.Mean.N), Cell.Of(s.Mean, s.Mean.N),
            Cell.Limit(s.Mean, i => i.Low, s.Mean.N), Cell.Limit(s.Mean, i => i.High, s.Mean.N), s.Mean.Reason is { } why ? Cell.Undefined(why) : Cell.Of(s.Mean100, s.Mean.N), Cell.Of(s.Favourable, s.Favourable.N),
            Cell.Of(s.Unfavourable, s.Unfavourable.N), Cell.Of(s.Agreement, s.Agreement.N),
        ])],
        Roughly)
    { N = N, Formula = $"{Checklist.DimensionInfo.Formula}. {Checklist.FavourableInfo.Formula}. {Checklist.AgreementInfo.Formula}", Reference = $"{Checklist.DimensionInfo.Reference}; {Checklist.AgreementInfo.Reference}" };

    /// <summary>Table T06, items: a row an item and wave. Beliefs are marked; they stay out of the dimensions.</summary>
    public ResultTable ToItemTable() => new(
        "T06-checklist-items",
        $"{Name}: items by wave",
        "Each row is an item in one wave; where views differ, it is worth talking about.",
        [
            new("Item"), new("Dimension"), new("Wave"), new("Persons", "", "count"), new("Mean", Scale, "0.00"), new("Lowest", "", "0"), new("Highest", "", "0"),
            new("Favourable", "", "share"), new("Unfavourable", "", "share"), new("Agreement", "r_wg", "0.00"), new("Remark"),
        ],
        [.. Items.Select(s => (IReadOnlyList<Cell>)
        [
            Cell.Of(s.Item.Short), Cell.Of(s.Item.Dimension), Cell.Of(s.Wave.Label), Cell.Of(s.Mean.N, s.Mean.N), Cell.Of(s.Mean, s.Mean.N), Cell.Of(s.Lowest, s.Mean.N), Cell.Of(s.Highest, s.Mean.N),
            Cell.Of(s.Favourable, s.Favourable.N), Cell.Of(s.Unfavourable, s.Unfavourable.N), Cell.Of(s.Agreement, s.Agreement.N),
            Cell.Of(string.Join("; ", Remarks(s))),
        ])],
        Roughly)
    { N = N, Formula = $"{Checklist.FavourableInfo.Formula}. {Checklist.AgreementInfo.Formula}", Reference = Checklist.AgreementInfo.Reference };

    /// <summary>Table T06, change: a row a dimension, the same people in the first and the last wave, and the last scores of those who left.</summary>
    public ResultTable ToChangeTable() => new(
        "T06-checklist-change",
        Changes.Count == 0 ? $"{Name}: change" : $"{Name}: from {Changes[0].First.Label} to {Changes[0].Last.Label}",
        "Each row compares the same people in two waves; a range that includes 0 does not tell whether there is a change.",
        [
            new("Dimension"), new("Matched persons", "", "count"), new("Earlier", Scale, "0.00"), new("Later", Scale, "0.00"), new("Difference", "", "+0.00;-0.00;0.00"),
            new("Low", "t, 95 %", "+0.00;-0.00;0.00") { RangeHeading = "Range" }, new("High", "t, 95 %", "+0.00;-0.00;0.00"), new("Low", "sign-flip, 95 %", "+0.00;-0.00;0.00") { RangeHeading = "Range" }, new("High", "sign-flip, 95 %", "+0.00;-0.00;0.00"),
            new("Left", "persons", "count"), new("Their last score", Scale, "0.00"),
        ],
        [.. Changes.Select(c => (IReadOnlyList<Cell>)
        [
            Cell.Of(c.Dimension), Cell.Of(c.Difference.N, c.Difference.N), Matched(c, c.Earlier), Matched(c, c.Later), Cell.Of(c.Difference, c.Difference.N),
            Cell.Limit(c.Difference, i => i.Low, c.Difference.N), Cell.Limit(c.Difference, i => i.High, c.Difference.N), Flip(c, i => i.Low), Flip(c, i => i.High), Cell.Of(c.Leavers.N, c.Leavers.N), Cell.Of(c.Leavers, c.Leavers.N),
        ])],
        Roughly)
    { N = N, Formula = Checklist.ChangeInfo.Formula, Reference = Checklist.ChangeInfo.Reference };

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private Provenance Roughly => Scores.Any(s => s.Mean.Interval is { Rough: true }) || Changes.Any(c => c.Difference.Interval is { Rough: true })
        ? Provenance.Noting("A range that rests on 6 to 10 people is rough.")
        : Provenance;

    private string Scale => Instrument is { } i ? FormattableString.Invariant($"{i.Min}-{i.Max}") : "";

    private static Cell Matched(DimensionChange c, double value) => c.Difference.Reason is { } why ? Cell.Undefined(why) : Cell.Of(value, c.Difference.N);

    private static Cell Flip(DimensionChange c, Func<Interval, double> end) => c.SignFlip is { } interval ? Cell.Of(end(interval), c.Difference.N) : Cell.Undefined(c.NoSignFlip ?? "not asked for");

    private static IEnumerable<string> Remarks(ItemScore s)
    {
        if (s.Item.Belief) yield return "a belief, not in the dimension";
        if (s.Item.Reverse) yield return "turned round";
        if (s.ViewsDiffer) yield return "views differ: discuss";
    }
}
