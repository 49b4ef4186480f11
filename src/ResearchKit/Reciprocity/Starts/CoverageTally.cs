namespace ResearchKit;

/// <summary>Counts what was recorded, by recorder, channel and cycle.</summary>
internal sealed class CoverageTally
{
    private readonly HashSet<(string Recorder, int Month)> _months = [];
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private long _contacts, _unknown, _named;
    private double _startsA, _startsB;

    /// <summary>The row of all contacts, then recorders, channels and cycles.</summary>
    public static IReadOnlyList<CoverageRow> Rows(Study study, Counting headline)
    {
        var interactions = study.Interactions;
        var resolver = new ActResolver(study);
        var acts = resolver.Read(interactions);
        var tally = new ActTally(resolver, headline);
        var all = new CoverageTally();
        var recorders = new SortedDictionary<string, CoverageTally>(StringComparer.Ordinal);
        var recorderSides = new SortedDictionary<RecorderSide, CoverageTally>();
        var channels = new SortedDictionary<InteractionKind, CoverageTally>();
        var cycles = study.LeafCycles.ToDictionary(c => c.Id, _ => new CoverageTally(), StringComparer.Ordinal);
        var outside = new CoverageTally();
        for (int i = 0; i < acts.Length; i++)
        {
            var act = interactions[i];
            var counted = tally.Count(acts[i]);
            all.Add(act, counted);
            Of(recorders, act.RecordedBy is { Length: > 0 } who ? who : "").Add(act, counted);
            Of(recorderSides, RecorderGroup.Of(study, act)).Add(act, counted);
            Of(channels, act.Kind).Add(act, counted);
            (study.CycleAt(DateOnly.FromDateTime(act.Start)) is { } cycle ? cycles[cycle.Id] : outside).Add(act, counted);
        }
        var rows = new List<CoverageRow> { all.Row("all", "all contacts") };
        rows.AddRange(recorders.Where(r => r.Key.Length > 0).Select(r => r.Value.Row("recorder", r.Key)));
        if (recorders.TryGetValue("", out var nobody)) rows.Add(nobody.Row("recorder not named", "recorder not named"));
        rows.AddRange(recorderSides.Where(r => r.Key != RecorderSide.NotNamed).Select(r => r.Value.Row("recorder's side", RecorderGroup.LabelOf(study, r.Key))));
        rows.AddRange(channels.Select(c => c.Value.Row("channel", KindNames.Of(c.Key))));
        rows.AddRange(study.LeafCycles.Select(c => cycles[c.Id].Row("cycle", c.Title.Length > 0 ? c.Title : c.Id)));
        if (study.LeafCycles.Count > 0 && outside._contacts > 0) rows.Add(outside.Row("outside the cycles", "outside the cycles"));
        return rows;
    }

    private static CoverageTally Of<TKey>(SortedDictionary<TKey, CoverageTally> tallies, TKey key) where TKey : notnull
        => tallies.TryGetValue(key, out var known) ? known : tallies[key] = new();

    private void Add(Interaction act, CountedAct? counted)
    {
        _contacts++;
        if (act.InitiatorId is { } starter) _people.Add(starter);
        else _unknown++;
        _people.UnionWith(act.RecipientIds);
        if (counted is { FromA: true }) _startsA += counted.Weight;
        else if (counted is not null) _startsB += counted.Weight;
        if (act.RecordedBy is not { Length: > 0 } who) return;
        _named++;
        _months.Add((who, act.Start.Year * 12 + act.Start.Month));
    }

    private CoverageRow Row(string by, string label) => new(by, label, _contacts, _unknown, _startsA, _startsB, _months.Count, _named, _people.Count);
}
