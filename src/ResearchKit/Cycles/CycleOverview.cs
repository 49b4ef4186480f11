namespace ResearchKit;

/// <summary>The cycles of the study at a glance.</summary>
public static class CycleOverview
{
    /// <summary>Records of each cycle.</summary>
    public static MeasureInfo Info { get; } = new(
        "cycle-overview",
        "Cycles at a glance",
        "counts of acts, sources, reflections, decisions and actions of a cycle",
        "ResearchKit",
        0,
        double.PositiveInfinity);

    /// <summary>
    /// Each cycle with its question, its days and the number of acts, sources, reflections, decisions and actions, these by what became of them. Acts and
    /// sources without a named cycle belong to the leaf cycle of their day; the others to the cycle that they name.
    /// </summary>
    /// <remarks>Unit: records. A cycle with sub-cycles has a row only where records name it. Source: ResearchKit.</remarks>
    /// <param name="study">The study.</param>
    /// <returns>A row a cycle; without cycles.csv one row for the whole study.</returns>
    public static CycleSummaries Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var tables = study.Tables;
        Cycle?[] acts = [.. tables.Interactions.Select(i => study.CycleAt(DateOnly.FromDateTime(i.Start)))];
        Cycle?[] sources = [.. tables.Sources.Select(s => study.CycleOf(s.CycleId, s.Date))];
        Cycle?[] reflections = [.. tables.Reflections.Select(r => study.CycleOf(r.CycleId, r.Date))];
        Cycle?[] decisions = [.. tables.Decisions.Select(d => study.CycleOf(d.CycleId, d.Date))];
        var actions = study.Actions.Select(a => (a.Status, Cycle: study.Cycles.FirstOrDefault(c => c.Id == a.CycleId))).ToList();
        var provenance = study.Provenance;
        int outside = acts.Count(c => c is null);
        if (outside > 0 && study.Cycles.Count > 0) provenance = provenance.Noting(FormattableString.Invariant($"{outside} of {acts.Length} acts lie in no cycle."));
        var rows = study.CycleRows([.. acts, .. sources, .. reflections, .. decisions, .. actions.Select(a => a.Cycle)]).Select(cycle => new CycleSummary(
            cycle,
            study.LabelOf(cycle),
            acts.Count(c => c == cycle),
            sources.Count(c => c == cycle),
            reflections.Count(c => c == cycle),
            decisions.Count(c => c == cycle),
            Status(ActionStatus.Planned, cycle),
            Status(ActionStatus.Done, cycle),
            Status(ActionStatus.Changed, cycle),
            Status(ActionStatus.Dropped, cycle)));
        return new([.. rows], provenance);

        int Status(ActionStatus status, Cycle? cycle) => actions.Count(a => a.Status == status && a.Cycle == cycle);
    }
}
