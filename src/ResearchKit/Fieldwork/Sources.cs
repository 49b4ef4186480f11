namespace ResearchKit;

/// <summary>What the study rests on: interviews, field notes, minutes and other documents.</summary>
public static class Sources
{
    /// <summary>Number of source documents by cycle and kind.</summary>
    public static MeasureInfo Info { get; } = new(
        "sources",
        "Sources by cycle",
        "sources = source documents of a kind in a cycle; words = sum of their recorded lengths",
        "ResearchKit",
        0,
        double.PositiveInfinity);

    /// <summary>
    /// Source documents by cycle and kind: how many, from when to when, how many words, of how many persons. A source belongs to the cycle that it names,
    /// else to the leaf cycle of its day.
    /// </summary>
    /// <remarks>Unit: documents. Words: sum over the documents with a recorded length; the others are counted. Source: ResearchKit.</remarks>
    /// <param name="study">The study.</param>
    /// <returns>The groups; without sources an empty result.</returns>
    public static SourceCounts ByCycle(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var sources = study.Tables.Sources.Select(s => (Source: s, Cycle: study.CycleOf(s.CycleId, s.Date))).ToList();
        var provenance = study.Provenance;
        int outside = sources.Count(s => s.Cycle is null);
        if (outside > 0 && study.Cycles.Count > 0) provenance = provenance.Noting(FormattableString.Invariant($"{outside} of {sources.Count} sources lie in no cycle."));
        var groups = study.CycleRows(sources.Select(s => s.Cycle)).SelectMany(cycle => sources.Where(s => s.Cycle == cycle).GroupBy(s => s.Source.Kind).OrderBy(g => g.Key)
            .Select(g => Group(study, cycle, g.Key, [.. g.Select(s => s.Source)])));
        return new([.. groups], Of(study, [.. study.Tables.Sources]), provenance);
    }

    private static SourceGroup Group(Study study, Cycle? cycle, SourceKind kind, IReadOnlyList<SourceDocument> sources)
        => Of(study, sources)! with { Cycle = cycle, CycleLabel = study.LabelOf(cycle), Kind = kind };

    private static SourceGroup? Of(Study study, IReadOnlyList<SourceDocument> sources) => sources.Count == 0 ? null : new(
        null,
        study.LabelOf(null),
        null,
        sources.Count,
        new DateSpan(sources.Min(s => s.Date), sources.Max(s => s.Date)),
        sources.Sum(s => (long)(s.Words ?? 0)),
        sources.Count(s => s.Words is null),
        sources.SelectMany(s => s.ParticipantIds).Distinct(StringComparer.Ordinal).Count());
}
