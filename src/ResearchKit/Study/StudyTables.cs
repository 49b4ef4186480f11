namespace ResearchKit;

/// <summary>All tables of a study, each empty when its file is absent. One list a file of the study folder.</summary>
public sealed record StudyTables
{
    /// <summary>cycles.csv</summary>
    public IReadOnlyList<Cycle> Cycles { get; init; } = [];

    /// <summary>phases.csv</summary>
    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>organisations.csv</summary>
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    /// <summary>participants.csv</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>role_spells.csv</summary>
    public IReadOnlyList<RoleSpell> RoleSpells { get; init; } = [];

    /// <summary>interactions.csv</summary>
    public IReadOnlyList<Interaction> Interactions { get; init; } = [];

    /// <summary>exchanges.csv</summary>
    public IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    /// <summary>attendance.csv</summary>
    public IReadOnlyList<Attendance> Attendance { get; init; } = [];

    /// <summary>sources.csv</summary>
    public IReadOnlyList<SourceDocument> Sources { get; init; } = [];

    /// <summary>codes.csv</summary>
    public IReadOnlyList<Code> Codes { get; init; } = [];

    /// <summary>coded_segments.csv</summary>
    public IReadOnlyList<CodedSegment> Segments { get; init; } = [];

    /// <summary>instruments.csv</summary>
    public IReadOnlyList<Instrument> Instruments { get; init; } = [];

    /// <summary>items.csv</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];

    /// <summary>waves.csv</summary>
    public IReadOnlyList<Wave> Waves { get; init; } = [];

    /// <summary>responses.csv</summary>
    public IReadOnlyList<Response> Responses { get; init; } = [];

    /// <summary>ties.csv</summary>
    public IReadOnlyList<Tie> Ties { get; init; } = [];

    /// <summary>turns.csv</summary>
    public IReadOnlyList<Turn> Turns { get; init; } = [];

    /// <summary>composed_map.csv</summary>
    public IReadOnlyList<ComposedMapEntry> ComposedMap { get; init; } = [];

    /// <summary>invited.csv</summary>
    public IReadOnlyList<Invited> Invited { get; init; } = [];

    /// <summary>effects.csv</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>member_checks.csv</summary>
    public IReadOnlyList<MemberCheck> MemberChecks { get; init; } = [];

    /// <summary>nominations.csv</summary>
    public IReadOnlyList<Nomination> Nominations { get; init; } = [];

    /// <summary>proposals.csv</summary>
    public IReadOnlyList<Proposal> Proposals { get; init; } = [];

    /// <summary>reflections.csv</summary>
    public IReadOnlyList<Reflection> Reflections { get; init; } = [];

    /// <summary>decisions.csv</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>actions.csv</summary>
    public IReadOnlyList<ActionStep> Actions { get; init; } = [];

    /// <summary>links.csv</summary>
    public IReadOnlyList<EvidenceLink> Links { get; init; } = [];

    /// <summary>time_log.csv</summary>
    public IReadOnlyList<TimeEntry> TimeLog { get; init; } = [];

    /// <summary>matrix.csv</summary>
    public IReadOnlyList<MatrixRow> Matrix { get; init; } = [];

    /// <summary>Columns that the study added to its tables, kept as text.</summary>
    public IReadOnlyList<ExtraColumn> Extra { get; init; } = [];
}
