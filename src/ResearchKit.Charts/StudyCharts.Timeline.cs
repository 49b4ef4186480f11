namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F01: cycles, phases that overlap, waves of questionnaires and sources on one scale of time; people who joined or left, by cycle.</summary>
    /// <param name="study">The study.</param>
    /// <param name="view">The public view leaves out who joined and left, and the days of single sources.</param>
    /// <returns>The figure; it says so when the study has no dates.</returns>
    public static StudyChart ToTimeline(this Study study, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(study);
        const string id = "F01-timeline", caption = "The study over time: cycles, phases, questionnaires and sources";
        const string howToRead = "Time runs to the right: a bar is a cycle or a phase, and phases may overlap; a diamond is a wave of a questionnaire, a stroke is one source.";
        if (study.Period is not { } period)
            return new(id, caption, howToRead, caption + ". The study has no dates.", "", study.Provenance, Drawing.Nothing("Nothing to show: the study has no dates."));
        var model = TimelineOf(study, period, view);
        return new(id, caption, howToRead, $"{caption}. {TimelineFigure.Words(model)}.", TimelineN(study, model, view), study.Provenance, TimelineFigure.Of(model));
    }

    internal static TimelineModel TimelineOf(Study study, DateSpan period, View view)
    {
        var tables = study.Tables;
        var cycles = study.LeafCycles.Select((c, k) => new TimelineModel.Span(study.LabelOf(c), new(c.Start, c.End), view == View.Public ? "" : Movement(study, c, k == 0)));
        var phases = tables.Phases.GroupBy(p => p.Kind).OrderBy(g => g.Key).Select(g => new TimelineModel.Lane(PhaseWord(g), Spans(g.Select(p => (p.Start, p.End)))));
        var waves = tables.Waves.GroupBy(w => w.InstrumentId, StringComparer.Ordinal)
            .Select(g => new TimelineModel.Lane(tables.Instruments.FirstOrDefault(i => i.Id == g.Key)?.Name ?? g.Key, Spans(g.Select(w => (w.Opened, w.Closed)))));
        var sources = view == View.Public ? [] : tables.Sources.GroupBy(s => s.Kind).OrderBy(g => g.Key)
            .Select(g => new TimelineModel.Days(SourceWord(g.Key), [.. g.Select(s => s.Date).Order()]));
        return new(period, [.. cycles], [.. phases], [.. waves], [.. sources]);
    }

    private static string TimelineN(Study study, TimelineModel model, View view)
    {
        string n = $"{Counted(model.Cycles.Count, "cycle")}, {Counted(study.Tables.Sources.Count, "source")}";
        return view == View.Public ? n : $"{n}, {Counted(study.Participants.Count, "person", "people")}";
    }

    /// <summary>People at the start, joined and left within the cycle. Who withdrew is in no count.</summary>
    private static string Movement(Study study, Cycle cycle, bool first)
    {
        var people = study.Participants.Where(p => p.Consent != Consent.Withdrawn).ToArray();
        if (!people.Any(p => p.Joined is not null)) return "";
        bool Within(DateOnly? day) => day is { } d && cycle.Start <= d && d <= cycle.End;
        int start = people.Count(p => p.Joined is null || p.Joined <= cycle.Start), joined = people.Count(p => Within(p.Joined) && p.Joined > cycle.Start), left = people.Count(p => Within(p.Left));
        string moved = string.Join(", ", new[] { joined > 0 ? FormattableString.Invariant($"{joined} joined") : "", left > 0 ? FormattableString.Invariant($"{left} left") : "" }.Where(t => t.Length > 0));
        return first ? FormattableString.Invariant($"{start} at the start{(moved.Length > 0 ? ", " : "")}{moved}") : moved.Length > 0 ? moved : "nobody joined or left";
    }

    /// <summary>The study's own word where it uses one word for the phase, else the canonical one.</summary>
    private static string PhaseWord(IGrouping<PhaseKind, Phase> phases)
    {
        string[] labels = [.. phases.Select(p => p.Label).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)];
        return labels.Length == 1 ? labels[0] : phases.Key.ToString().ToLowerInvariant();
    }

    private static DateSpan[] Spans(IEnumerable<(DateOnly First, DateOnly Last)> days)
        => [.. days.Where(d => d.First <= d.Last).Select(d => new DateSpan(d.First, d.Last)).OrderBy(d => d.First).ThenBy(d => d.Last)];

    private static string SourceWord(SourceKind kind) => kind switch
    {
        SourceKind.Interview => "interviews",
        SourceKind.FieldNote => "field notes",
        SourceKind.Minutes => "minutes",
        SourceKind.ReflectionLog => "reflection logs",
        SourceKind.FocusGroup => "focus groups",
        SourceKind.OpenAnswer => "open answers",
        _ => "documents",
    };
}
