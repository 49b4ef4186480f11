namespace ResearchKit;

/// <summary>How each side experiences the relationship: questions asked of both sides, each from its own place, and the gap; see <see cref="MirroredItems.Of"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class MirroredExperience
{
    internal MirroredExperience(
        IReadOnlyList<MirroredPair> pairs, IReadOnlyList<MirroredGap> gaps, IReadOnlyList<MirroredChange> changes, Finding overall, string waveLabel, string sideA, string sideB, Provenance provenance)
        => (Pairs, Gaps, Changes, Overall, _wave, SideA, SideB, Provenance) = (pairs, gaps, changes, overall, waveLabel, sideA, sideB, provenance);

    private readonly string _wave;

    /// <summary>The mirrored pairs, by questionnaire and order of their items.</summary>
    public IReadOnlyList<MirroredPair> Pairs { get; }

    /// <summary>A row a pair and wave: all who answered; then, where people answered alone in two waves, those matched in the first and the last.</summary>
    public IReadOnlyList<MirroredGap> Gaps { get; }

    /// <summary>A row a pair that was asked in two waves answered alone: the same people, first and last wave.</summary>
    public IReadOnlyList<MirroredChange> Changes { get; }

    /// <summary>
    /// The gap over all pairs that are no beliefs, in the latest wave that both sides answered alone: the mean of the person means of side a less that of side b,
    /// with what may be said of it.
    /// </summary>
    public Finding Overall { get; }

    /// <summary>Label of side a.</summary>
    public string SideA { get; }

    /// <summary>Label of side b.</summary>
    public string SideB { get; }

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>Two sentences that claim no more than the verdict on the gap over all pairs.</summary>
    public string PlainReading => Pairs.Count == 0
        ? "No question was asked of both sides. How each side experiences the relationship cannot be told from numbers."
        : !Overall.Estimate.IsDefined
            ? FormattableString.Invariant($"{Counted(Pairs.Count)} asked of both sides. The gap between {SideA} and {SideB} cannot be told: {Overall.Estimate.Reason}.")
            : FormattableString.Invariant($"{Counted(Pairs.Count)} asked of both sides, in points of the scale {Scale}. Over all of them, {SideA} less {SideB}, {_wave}: {Overall.PlainReading}.");

    /// <summary>Table T25: a row a pair and wave, both sides and the gap, all who answered; the same people in two waves stand in <see cref="ToMatchedTable"/>.</summary>
    public ResultTable ToTable()
    {
        var rows = Gaps.Where(g => g.Who == Respondents.All).ToList();
        return new(
            "T25-mirrored", $"How each side experiences the relationship: {SideA} and {SideB}",
            "Each row is one question as each side was asked it, in one wave; a gap below 0 says that the first side answers less positively; who answered differs between waves, so compare waves on the same people only.",
            [
                new($"Asked of {SideA}"), new($"Asked of {SideB}"), new("Wave"), new(Sentence(SideA), $"mean, {Scale}", "0.00"), new(Sentence(SideA), "people", "count"), new("Low", SideA, "0.00") { DataOnly = true },
                new("High", SideA, "0.00") { DataOnly = true }, new(Sentence(SideB), $"mean, {Scale}", "0.00"), new(Sentence(SideB), "people", "count"), new("Low", SideB, "0.00") { DataOnly = true },
                new("High", SideB, "0.00") { DataOnly = true }, new("Gap", "points", Signed), new("Gap, low", "95 %", Signed) { RangeHeading = "Range of the gap" }, new("Gap, high", "95 %", Signed),
                new("Remark") { DataOnly = !rows.Any(g => Remarks(g).Any()) },
            ],
            [.. rows.Select(g => (IReadOnlyList<Cell>)
            [
                Cell.Of(Text(g.Pair, g.Pair.TextA)), Cell.Of(g.Pair.TextB), Cell.Of(g.Wave.Label), .. Mean(g.A), .. Mean(g.B), Cell.Of(g.Gap, g.Gap.N), Cell.Limit(g.Gap, i => i.Low, g.Gap.N),
                Cell.Limit(g.Gap, i => i.High, g.Gap.N), Cell.Of(string.Join("; ", Remarks(g))),
            ])],
            RangeNotes.On(Provenance, rows.Select(g => (g.Wave.Label, g.Gap))))
        { N = N, Formula = MirroredItems.PairInfo.Formula, Reference = MirroredItems.PairInfo.Reference };
    }

    /// <summary>Table T25, matched: a row a pair, the same people in the first and the last wave that asked it.</summary>
    public ResultTable ToMatchedTable() => new(
        "T25-mirrored-matched", "Mirrored questions: the same people in the first and the last wave",
        "Each row is one question, answered by the same people in both waves; a range that includes 0 does not tell whether there is a change.",
        [
            new($"Asked of {SideA}"), new($"Asked of {SideB}"), new("Waves"), new(Sentence(SideA), "people", "count"), new($"{Sentence(SideA)}, first", Scale, "0.00"), new($"{Sentence(SideA)}, last", Scale, "0.00"),
            new(Sentence(SideB), "people", "count"), new($"{Sentence(SideB)}, first", Scale, "0.00"), new($"{Sentence(SideB)}, last", Scale, "0.00"), new("Gap, first", "points", Signed), new("Gap, last", "points", Signed),
            new("Difference of the gap", "points", Signed), new("Low", "95 %", Signed) { RangeHeading = "Range" }, new("High", "95 %", Signed),
        ],
        [.. Changes.Select(c =>
        {
            var matched = Gaps.Where(g => g.Who == Respondents.Matched && g.Pair == c.Pair).ToList();
            var (first, last) = (matched[0], matched[^1]);
            return (IReadOnlyList<Cell>)
            [
                Cell.Of(Text(c.Pair, c.Pair.TextA)), Cell.Of(c.Pair.TextB), Cell.Of($"{c.First.Label} to {c.Last.Label}"), Cell.Of(c.A.N, c.A.N), Cell.Of(first.A, first.A.N), Cell.Of(last.A, last.A.N), Cell.Of(c.B.N, c.B.N),
                Cell.Of(first.B, first.B.N), Cell.Of(last.B, last.B.N), Cell.Of(first.Gap, first.Gap.N), Cell.Of(last.Gap, last.Gap.N), Cell.Of(c.Gap, c.Gap.N), Cell.Limit(c.Gap, i => i.Low, c.Gap.N), Cell.Limit(c.Gap, i => i.High, c.Gap.N),
            ];
        })],
        RangeNotes.On(Provenance, Changes.Select(c => ("the difference of the gap", c.Gap))))
    { N = N, Formula = MirroredItems.PairInfo.Formula, Reference = MirroredItems.PairInfo.Reference };

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>The scale of the questionnaires, "1-5".</summary>
    internal string Scale => string.Join(" and ", Pairs.Select(p => FormattableString.Invariant($"{p.Instrument.Min}-{p.Instrument.Max}")).Distinct(StringComparer.Ordinal));

    internal string N => string.Join("; ", Gaps.Where(g => g.Who == Respondents.All).Select(g => g.Wave).Distinct()
        .Select(w => w.OfPersons ? FormattableString.Invariant($"{w.Label}: {w.Answered} people answered") : $"{w.Label}: one answer of a group"));

    private const string Signed = "+0.00;-0.00;0.00";

    private static Cell[] Mean(Estimate mean) => [Cell.Of(mean, mean.N), Cell.Of(mean.N, mean.N), Cell.Limit(mean, i => i.Low, mean.N), Cell.Limit(mean, i => i.High, mean.N)];

    private static IEnumerable<string> Remarks(MirroredGap gap)
    {
        if (gap.Pair.Belief) yield return "a belief, not in the gap over all";
        if (gap.Pair.Reversed) yield return "turned round";
        if (!gap.Wave.OfPersons) yield return "one answer of a group";
    }

    private string Text(MirroredPair pair, string text) => Pairs.Select(p => p.Instrument.Id).Distinct(StringComparer.Ordinal).Skip(1).Any() ? $"{text} ({pair.Instrument.Name})" : text;

    private static string Counted(int pairs) => pairs == 1 ? "One question was" : FormattableString.Invariant($"{pairs} questions were");

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
