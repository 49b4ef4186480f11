namespace ResearchKit;

/// <summary>The acts of a study by leaf cycle, resolved once; without cycles, one window of all acts.</summary>
internal sealed class StudyActs
{
    private readonly ActResolver _resolver;
    private readonly (ResolvedAct[] Acts, Provenance Provenance)[] _windows;
    private readonly (ResolvedAct[] Acts, Provenance Provenance) _whole;

    public StudyActs(Study study)
    {
        Study = study;
        _resolver = new(study);
        Windows = study.LeafCycles.Count == 0
            ? [("all", null, study.Interactions)]
            : [.. study.LeafCycles.Select(c => (c.Title.Length > 0 ? c.Title : c.Id, (Cycle?)c, study.Interactions.During(c)))];
        _windows = [.. Windows.Select(w => (_resolver.Read(w.Interactions), w.Interactions.Provenance))];
        _whole = (_resolver.Read(study.Interactions), study.Interactions.Provenance);
    }

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>Label, cycle and acts of each window, in order.</summary>
    public IReadOnlyList<(string Label, Cycle? Cycle, Interactions Interactions)> Windows { get; }

    /// <summary>The acts of a window, counted one way.</summary>
    public ActTable Table(int window, Counting counting) => ActTable.Of(_resolver, _windows[window].Acts, _windows[window].Provenance, counting);

    /// <summary>All acts of the study, counted one way; acts outside the cycles included.</summary>
    public ActTable Whole(Counting counting) => ActTable.Of(_resolver, _whole.Acts, _whole.Provenance, counting);

    /// <summary>Some acts of a window or of the study, counted one way, with the same indices of persons and pairs.</summary>
    public ActTable Table(Interactions some, Counting counting) => ActTable.Of(_resolver, some, counting);
}
