namespace ResearchKit;

/// <summary>How often a code was given: always in segments and in sources, because 20 segments of one talkative person are one source.</summary>
public static class CodeFrequency
{
    /// <summary>Segments and sources of a code.</summary>
    public static MeasureInfo Info { get; } = new(
        "code-frequency",
        "Segments and sources of a code",
        "segments = distinct passages (source, start, end, locator) with the code, whoever coded them; sources = distinct sources among them; persons = distinct speakers among them",
        "ResearchKit",
        0,
        double.PositiveInfinity);

    /// <summary>The codebook with how often each code was given. Codes without a segment stay in it with 0.</summary>
    /// <remarks>Unit: segments. A code counts its own segments, not those of the codes below it. Source: ResearchKit.</remarks>
    /// <param name="study">The study.</param>
    /// <returns>A row a code, by family and name; empty without codes and segments.</returns>
    public static CodebookCounts Codebook(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var passages = Passage.Of(study);
        var byCode = passages.ToLookup(p => p.CodeId, StringComparer.Ordinal);
        var coders = study.Tables.Segments.ToLookup(s => s.CodeId, s => s.CoderId, StringComparer.Ordinal);
        var rows = Codes(study).Select(code => new CodeCount(
            code,
            byCode[code.Id].Count(),
            Distinct(byCode[code.Id].Select(p => p.SourceId)),
            Distinct(byCode[code.Id].Select(p => p.SpeakerId)),
            Distinct(coders[code.Id])));
        return new([.. rows], passages.Count, Distinct(passages.Select(p => p.SourceId)), Passage.Noted(study, passages.Count));
    }

    /// <summary>Codes by the role of the speaker and by cycle. A speaker who is not recorded, or who held two roles on that day, is counted apart.</summary>
    /// <remarks>
    /// Unit: segments. Role: that of the speaker on the day the segment tells of, else of its source. Cycle: that of the same day. Source: ResearchKit.
    /// </remarks>
    /// <param name="study">The study.</param>
    /// <returns>A cell for each code, role and cycle in which there is a segment, and one over all cycles.</returns>
    public static ThemeCounts ByRoleAndCycle(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var passages = Passage.Of(study);
        var placed = passages.Select(p => (Passage: p, Role: p.SpeakerIn(study), Cycle: p.CycleIn(study))).ToList();
        var codes = Codes(study);
        var roles = study.InOrder(placed.Select(p => p.Role)).ToList();
        var cycles = study.CycleRows(placed.Select(p => p.Cycle));
        var byCode = placed.ToLookup(p => p.Passage.CodeId, StringComparer.Ordinal);
        var cells = new List<ThemeCount>();
        var all = new List<ThemeCount>();
        foreach (var code in codes)
        {
            foreach (var role in roles) cells.AddRange(Cells(code, role, byCode[code.Id].Where(p => p.Role == role)));
            all.AddRange(Cells(code, RoleGroup.All, byCode[code.Id]));
        }

        var provenance = Passage.Noted(study, passages.Count);
        int unknown = placed.Count(p => p.Role == RoleGroup.NotRecorded), two = placed.Count(p => p.Role == RoleGroup.TwoRoles);
        if (unknown > 0) provenance = provenance.Noting(FormattableString.Invariant($"Speaker or role not recorded: {unknown} of {placed.Count} segments, counted apart."));
        if (two > 0) provenance = provenance.Noting(FormattableString.Invariant($"Speaker held two roles on the day: {two} of {placed.Count} segments, counted apart."));
        return new(cells, all, [.. cycles.Select(c => (c, study.LabelOf(c)))], passages.Count, Distinct(passages.Select(p => p.SourceId)),
            [.. cycles.Select(c => Distinct(placed.Where(p => p.Cycle == c).Select(p => p.Passage.SourceId)))], provenance);

        // A cell a cycle with a segment, and one over all cycles, whose sources and persons are counted once.
        IEnumerable<ThemeCount> Cells(Code code, RoleGroup role, IEnumerable<(Passage Passage, RoleGroup Role, Cycle? Cycle)> placed)
        {
            var own = placed.ToList();
            if (own.Count == 0) yield break;
            foreach (var cycle in cycles)
                if (own.Where(p => p.Cycle == cycle).Select(p => p.Passage).ToList() is { Count: > 0 } some) yield return Cell(cycle, study.LabelOf(cycle), some);
            yield return Cell(null, ThemeCounts.AllCycles, [.. own.Select(p => p.Passage)]);

            ThemeCount Cell(Cycle? cycle, string label, List<Passage> some)
                => new(code, role, cycle, label, some.Count, Distinct(some.Select(p => p.SourceId)), Distinct(some.Select(p => p.SpeakerId)));
        }
    }

    /// <summary>The codes by family, name and id; codes that only segments know stand last, without a definition.</summary>
    internal static IReadOnlyList<Code> Codes(Study study)
    {
        var known = study.Tables.Codes.DistinctBy(c => c.Id, StringComparer.Ordinal).OrderBy(c => c.Family, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
        var ids = known.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var others = study.Tables.Segments.Select(s => s.CodeId).Where(id => !ids.Contains(id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. known, .. others.Select(id => new Code(id, null, id, "", "", null, null, CodeOrigin.Inductive, 0))];
    }

    internal static int Distinct(IEnumerable<string?> ids) => ids.OfType<string>().Distinct(StringComparer.Ordinal).Count();
}
