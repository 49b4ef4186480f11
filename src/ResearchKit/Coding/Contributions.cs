namespace ResearchKit;

/// <summary>How coproducers contribute, as it was coded.</summary>
public static class Contributions
{
    /// <summary>Kinds of contribution by cycle.</summary>
    public static MeasureInfo Info { get; } = new(
        "contributions",
        "Contributions of side a by kind and cycle",
        "segments = distinct passages with a code of the family in which a person of side a speaks; sources and persons = distinct ones among them; told by others = passages in which another speaks about a person of side a",
        "ResearchKit",
        0,
        double.PositiveInfinity);

    /// <summary>
    /// Contribution kinds of side a (by default coproducers) by cycle: the codes of a family, in segments, sources and persons. What others tell of them
    /// stands apart.
    /// </summary>
    /// <remarks>
    /// Unit: segments. A passage counts as their own when the speaker stands on side a on its day, and as told by others when the speaker does not, or is
    /// not recorded, and at least one of the people it is about does. Who held roles on both sides that day is on neither;
    /// a second role on no side takes nobody off side a. Source: ResearchKit.
    /// </remarks>
    /// <param name="study">The study.</param>
    /// <param name="family">The family of the codes, in the study's own word; upper and lower case are the same.</param>
    /// <returns>A cell for each code and cycle in which there is a segment, and one over all cycles; empty without such codes, with a note.</returns>
    public static ContributionCounts ByCycle(Study study, string family = "contribution")
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentException.ThrowIfNullOrWhiteSpace(family);
        var codes = CodeFrequency.Codes(study).Where(c => string.Equals(c.Family, family, StringComparison.OrdinalIgnoreCase)).ToList();
        var ids = codes.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var passages = Passage.Of(study).Where(p => ids.Contains(p.CodeId)).Select(p => (Passage: p, Own: study.StandsOn(p.SpeakerId, p.Day, Side.A), Told: p.AboutIds.Any(id => study.StandsOn(id, p.Day, Side.A)), Cycle: p.CycleIn(study))).ToList();
        var counted = passages.Where(p => p.Own || p.Told).ToList();
        var cycles = study.CycleRows(counted.Select(p => p.Cycle));
        var cells = new List<ContributionCount>();
        foreach (var code in codes)
        {
            var own = counted.Where(p => p.Passage.CodeId == code.Id).ToList();
            foreach (var cycle in cycles) cells.Add(Of(code, cycle, study.LabelOf(cycle), [.. own.Where(p => p.Cycle == cycle).Select(p => (p.Passage, p.Own))]));
            cells.Add(Of(code, null, ThemeCounts.AllCycles, [.. own.Select(p => (p.Passage, p.Own))]));
        }

        string side = study.Roles.LabelOf(Side.A);
        var provenance = study.Provenance.Without($"segments of the family neither by nor about {side}", passages.Count - counted.Count);
        if (codes.Count == 0) provenance = provenance.Noting($"No code is of the family '{family}'.");
        return new(family, side, cells, [.. cycles.Select(c => (c, study.LabelOf(c)))], counted.Count(p => p.Own), counted.Count(p => !p.Own), provenance);
    }

    private static ContributionCount Of(Code code, Cycle? cycle, string label, IReadOnlyList<(Passage Passage, bool Own)> passages)
    {
        var own = passages.Where(p => p.Own).Select(p => p.Passage).ToList();
        return new(
            code,
            cycle,
            label,
            own.Count,
            CodeFrequency.Distinct(own.Select(p => p.SourceId)),
            CodeFrequency.Distinct(own.Select(p => p.SpeakerId)),
            passages.Count - own.Count);
    }
}
