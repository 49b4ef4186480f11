namespace ResearchKit.Tests;

/// <summary>Short ways to make records, and the two changes that no result may notice: other ids and another order of rows.</summary>
internal static class Folk
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static Study Of(StudyTables tables, StudySettings? settings = null) => new(settings ?? new StudySettings { Title = "Folk", Synthetic = false }, tables);

    public static Participant Person(string id, string role, string sector = "", bool? lives = null, Consent consent = Consent.Full)
        => new(id, role, sector, null, lives, null, null, consent);

    public static RoleSpell Spell(string id, string role, string from, string? to = null, string sector = "", bool? paid = null, bool appointed = false)
        => new(id, role, sector, paid, Day(from), to is null ? null : Day(to), appointed);

    public static Cycle Cycle(string id, int ordinal, string start, string end, string? parent = null)
        => new(id, ordinal, parent, $"Cycle {ordinal}", $"Question {ordinal}?", Day(start), Day(end));

    /// <summary>2024 in two halves.</summary>
    public static IReadOnlyList<Cycle> Halves { get; } = [Cycle("K1", 1, "2024-01-01", "2024-06-30"), Cycle("K2", 2, "2024-07-01", "2024-12-31")];

    public static SourceDocument Source(string id, SourceKind kind, string date, int? words = null, string persons = "", string? cycle = null)
        => new(id, kind, Day(date), cycle, Ids(persons), null, words, Confidentiality.Team);

    public static Code Code(string id, string family, string? name = null) => new(id, null, name ?? id, family, $"What {id} is.", null, null, CodeOrigin.Deductive, 1);

    private static int _segment;

    public static CodedSegment Segment(string source, string code, int start, string? speaker, string coder = "R1", string about = "", string? date = null)
        => new($"G{Interlocked.Increment(ref _segment)}", source, start, start + 10, null, code, coder, speaker, Ids(about), date is null ? null : Day(date), null, null);

    public static IdList Ids(string list) => list.Length == 0 ? IdList.Empty : new(list.Split(';'));

    /// <summary>The same study with the rows of every file in another order.</summary>
    public static Study Shuffled(Study study, ulong seed)
    {
        var rng = new Rng(seed);
        var t = study.Tables;
        return new(study.Settings, t with
        {
            Cycles = Mixed(t.Cycles),
            Participants = Mixed(t.Participants),
            RoleSpells = Mixed(t.RoleSpells),
            Interactions = Mixed(t.Interactions),
            Sources = Mixed(t.Sources),
            Codes = Mixed(t.Codes),
            Segments = Mixed(t.Segments),
            Instruments = Mixed(t.Instruments),
            Items = Mixed(t.Items),
            Waves = Mixed(t.Waves),
            Responses = Mixed(t.Responses),
            Nominations = Mixed(t.Nominations),
            Reflections = Mixed(t.Reflections),
            Decisions = Mixed(t.Decisions),
            Actions = Mixed(t.Actions),
            TimeLog = Mixed(t.TimeLog),
            Ties = Mixed(t.Ties),
            ComposedMap = Mixed(t.ComposedMap),
        });

        IReadOnlyList<T> Mixed<T>(IReadOnlyList<T> rows)
        {
            T[] copy = [.. rows];
            rng.Shuffle<T>(copy);
            return copy;
        }
    }

    /// <summary>The same study in which persons, sources, codes and cycles bear other ids, in another order.</summary>
    public static Study Relabelled(Study study, ulong seed)
    {
        var t = study.Tables;
        string[] people = [.. t.Participants.Select(p => p.Id).Concat(t.Responses.Select(r => r.RespondentId)).Concat(t.TimeLog.Select(e => e.ParticipantId)).Distinct()];
        var person = Map(people, "p", seed);
        var source = Map(t.Sources.Select(s => s.Id), "s", seed + 1);
        var code = Map(t.Codes.Select(c => c.Id), "c", seed + 2);
        var cycle = Map(t.Cycles.Select(c => c.Id), "k", seed + 3);
        return new(study.Settings, t with
        {
            Cycles = [.. t.Cycles.Select(c => c with { Id = cycle(c.Id), ParentId = Maybe(cycle, c.ParentId) })],
            Participants = [.. t.Participants.Select(p => p with { Id = person(p.Id) })],
            RoleSpells = [.. t.RoleSpells.Select(s => s with { ParticipantId = person(s.ParticipantId) })],
            Sources = [.. t.Sources.Select(s => s with { Id = source(s.Id), CycleId = Maybe(cycle, s.CycleId), ParticipantIds = new(s.ParticipantIds.Select(person)) })],
            Codes = [.. t.Codes.Select(c => c with { Id = code(c.Id), ParentId = Maybe(code, c.ParentId) })],
            Segments = [.. t.Segments.Select(s => s with { SourceId = source(s.SourceId), CodeId = code(s.CodeId), SpeakerId = Maybe(person, s.SpeakerId), AboutIds = new(s.AboutIds.Select(person)) })],
            Responses = [.. t.Responses.Select(r => r with { RespondentId = person(r.RespondentId) })],
            Nominations = [.. t.Nominations.Select(n => n with { NominatorId = person(n.NominatorId), NomineeId = person(n.NomineeId) })],
            Waves = [.. t.Waves.Select(w => w with { CycleId = Maybe(cycle, w.CycleId) })],
            Reflections = [.. t.Reflections.Select(r => r with { CycleId = cycle(r.CycleId) })],
            Decisions = [.. t.Decisions.Select(d => d with { CycleId = cycle(d.CycleId) })],
            Actions = [.. t.Actions.Select(a => a with { CycleId = cycle(a.CycleId) })],
            TimeLog = [.. t.TimeLog.Select(e => e with { ParticipantId = person(e.ParticipantId) })],
        });
    }

    private static string? Maybe(Func<string, string> map, string? id) => id is null ? null : map(id);

    private static Func<string, string> Map(IEnumerable<string> ids, string prefix, ulong seed)
    {
        string[] known = [.. ids];
        int[] places = [.. Enumerable.Range(0, known.Length)];
        new Rng(seed).Shuffle<int>(places);
        var map = known.Select((id, i) => (id, i)).ToDictionary(k => k.id, k => $"{prefix}{places[k.i]:0000}");
        return id => map.GetValueOrDefault(id, "other-" + id);
    }
}
