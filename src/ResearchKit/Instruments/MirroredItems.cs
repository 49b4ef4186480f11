namespace ResearchKit;

/// <summary>How each side experiences the relationship: one question asked of both, and the gap.</summary>
public static class MirroredItems
{
    /// <summary>What <see cref="Gap"/> measures.</summary>
    public static MeasureInfo Info { get; } = new(
        "mirrored-items-gap", "Gap between the sides on mirrored questions",
        "mean over mirrored pairs of (mean answer of side a - mean answer of side b), latest wave that asked them",
        "ResearchKit; pairs as in items.csv, mirror_of", double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>What a gap of one pair, and that over persons' own means, is.</summary>
    public static MeasureInfo PairInfo { get; } = new(
        "mirrored-gap", "Gap between the sides, question by question",
        "m_A - m_B, with m_X = mean over the people of side X of their answer (over all pairs: of each person's mean); interval: m_A - m_B ± t(df) sqrt(s_A²/n_A + s_B²/n_B), df by Welch and Satterthwaite",
        "ResearchKit; pairs as in items.csv, mirror_of; interval: Welch 1947, doi 10.1093/biomet/34.1-2.28", double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The mean gap between side a and side b over all pairs of mirrored items, in points of the scale, at the latest wave that asked them.</summary>
    /// <remarks>
    /// A pair is an item and the item that it mirrors; each side's mean is taken over its own people's answers to either of the two.
    /// Reversed items are turned round. Only waves answered one by one count. The side is the one held on the last day of the wave. Beliefs count like other items.
    /// </remarks>
    /// <param name="study">The study; reads items.csv, waves.csv and responses.csv.</param>
    /// <returns>Above 0: side a is more positive. Undefined without a mirrored pair that both sides answered. No interval; <see cref="Of"/> has one.</returns>
    public static Estimate Gap(Study study)
    {
        var read = Read(study);
        foreach (var (reading, sheet) in Latest(read))
        {
            var gaps = new List<double>();
            var people = new HashSet<string>(StringComparer.Ordinal);
            foreach (var pair in reading.Pairs)
            {
                var (a, b) = (sheet.Answers(pair, Side.A).ToList(), sheet.Answers(pair, Side.B).ToList());
                people.UnionWith(a.Concat(b).Select(x => x.Person));
                if (a.Count > 0 && b.Count > 0) gaps.Add(PersonMean.Of([.. a.Select(x => x.Value)]) - PersonMean.Of([.. b.Select(x => x.Value)]));
            }
            if (gaps.Count > 0) return new(Info, gaps.Average(), people.Count, "persons", study.Provenance.Noting($"{gaps.Count} mirrored pairs, wave {sheet.Wave.Wave.Id}"));
        }
        return Estimate.Undefined(Info, 0, "persons", study.Provenance, "no mirrored question was answered by both sides");
    }

    /// <summary>Every mirrored pair in every wave: the means of both sides and the gap, the matched in the first and the last wave apart, and the gap over all pairs.</summary>
    /// <remarks>
    /// Unit: persons; a person who answered both items of a pair counts once, with the mean of the two. Reversed items are turned round, answers off the scale
    /// left out and counted. The side is the one held on the last day of the wave; who held roles on two sides, or on none, is left out and counted. Intervals: t of a
    /// mean, Welch's t of a gap (policy: persons' means and differences), none below 6 people a side, rough up to 10. A wave with one answer of a group has n = 1 a
    /// side: no interval, not matched, not in the gap over all pairs. That gap is between persons' own means over the pairs (at least half answered, beliefs left
    /// out). Undefined without a pair that both sides answered.
    /// </remarks>
    /// <param name="study">The study; reads instruments.csv, items.csv, waves.csv and responses.csv.</param>
    public static MirroredExperience Of(Study study)
    {
        var read = Read(study);
        string a = SideLabels.LabelOf(study, Side.A), b = SideLabels.LabelOf(study, Side.B);
        var pairs = read.SelectMany(r => r.Pairs).ToList();
        var provenance = Noted(study, read, pairs.Count);
        var (overall, wave) = Overall(read, a, b, provenance);
        return new(pairs, [.. read.SelectMany(r => r.Pairs.SelectMany(r.Gaps))], [.. read.SelectMany(r => r.Pairs.Select(r.Change).OfType<MirroredChange>())], overall, wave, a, b, provenance);
    }

    private static (Finding Finding, string Wave) Overall(IReadOnlyList<MirrorReading> read, string a, string b, Provenance provenance)
    {
        string subject = $"answers to mirrored questions, {a} less {b}", higher = $"{a} answer more positively", lower = $"{a} answer less positively";
        foreach (var (reading, sheet) in Latest(read))
        {
            var judged = reading.Pairs.Where(p => !p.Belief).ToList();
            var headline = Over(judged, 0.5);
            if (!headline.IsDefined) continue;
            var strip = new List<StripChoice> { new("forms", "complete ones only", Over(judged, 1)) };
            if (judged.Count > 1) strip.AddRange(judged.Select((p, k) => new StripChoice("question left out", p.TextA, Over([.. judged.Where(q => q != p)], 0.5))));
            if (judged.Count < reading.Pairs.Count) strip.Add(new("beliefs", "counted too", Over(reading.Pairs, 0.5)));
            return (Verdicts.Judge(subject, Contrast.Gap, headline, strip, higher: higher, lower: lower), sheet.Wave.Label);

            Estimate Over(IReadOnlyList<MirroredPair> some, double least)
                => some.Count == 0 ? Estimate.Undefined(PairInfo, 0, "persons", provenance, "every mirrored question asks for a belief")
                    : MirroredMeans.Gap(PairInfo, some[0].Instrument, sheet.Means(some, Side.A, least), sheet.Means(some, Side.B, least), true, provenance);
        }
        var none = Estimate.Undefined(PairInfo, 0, "persons", provenance, "no mirrored question was answered by both sides, person by person");
        return (Verdicts.Judge(subject, Contrast.Gap, none, [], higher: higher, lower: lower), "");
    }

    private static IReadOnlyList<MirrorReading> Read(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var mirrored = study.Tables.Items.Where(i => i.MirrorOf is not null).Select(i => i.InstrumentId).ToHashSet(StringComparer.Ordinal);
        var responses = study.Tables.Responses.ToLookup(r => r.WaveId, StringComparer.Ordinal);
        return [.. study.Tables.Instruments.Where(i => mirrored.Contains(i.Id)).DistinctBy(i => i.Id, StringComparer.Ordinal).OrderBy(i => i.Id, StringComparer.Ordinal)
            .Select(i => new MirrorReading(study, i, responses, study.Provenance)).Where(r => r.Pairs.Count > 0)];
    }

    private static IEnumerable<(MirrorReading Reading, MirrorSheet Sheet)> Latest(IReadOnlyList<MirrorReading> read)
        => read.SelectMany(r => r.Waves.Where(w => w.Wave.OfPersons).Select(w => (r, w))).OrderByDescending(x => x.w.Wave.Wave.Closed).ThenByDescending(x => x.w.Wave.Wave.Id, StringComparer.Ordinal);

    private static Provenance Noted(Study study, IReadOnlyList<MirrorReading> read, int pairs)
    {
        var waves = read.SelectMany(r => r.Waves).ToList();
        var provenance = study.Provenance
            .Without("answers off the scale", waves.Sum(w => (long)w.Sheet.OffScale))
            .Without("respondents with roles on two sides on the last day of the wave", waves.Sum(w => (long)w.TwoRoles))
            .Without("respondents on neither side", waves.Sum(w => (long)w.NoSide));
        if (waves.Any(w => !w.Wave.OfPersons)) provenance = provenance.Noting("A wave with one answer of a group has n = 1: no range, and it is not matched.");
        if (study.Tables.Responses.Count == 0) provenance = provenance.Noting(MissingFile.Note("responses.csv", "how each side answers the same questions"));
        else if (pairs == 0) provenance = provenance.Noting("No question is asked of both sides; items.csv with mirror_of would add how each side experiences the relationship.");
        return provenance;
    }
}
