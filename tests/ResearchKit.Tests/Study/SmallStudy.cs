namespace ResearchKit.Tests;

/// <summary>
/// A study of six people that can be worked by hand: coproducers C1-C3, professionals P1-P3, two cycles, twelve acts, a row in every table.
/// </summary>
/// <remarks>
/// Acts between the sides that somebody chose to start (not standing, not required) with a known starter:
/// cycle 1: I01 P, I02 C, I03 P, I04 P: share of coproducers 1/4. Cycle 2: I07 C, I08 P, I09 C, I10 C: 3/4. Together 4/8.
/// Pair rule in cycle 2: C 1 + 1 + 2, P 1: 4/5. Fractional in cycle 2 is 3/4 again.
/// Ties of dyads (at most three people, or one recipient; I05 makes none): C1-P1, C2-P2, C3-P3 mutual; C1 to P2 and C1 to C2 one way.
/// </remarks>
internal static class SmallStudy
{
    private static readonly IdList None = IdList.Empty;

    public static StudySettings Settings { get; } = new()
    {
        Title = "Small study",
        Description = "Six people, worked by hand.",
        Licence = "CC0-1.0",
        Synthetic = true,
        Period = new(Day("2024-01-01"), Day("2024-12-31")),
        Primary = ["initiation.share"],
        Margin = new Dictionary<string, double> { ["initiation.share"] = 0.05 },
        DeclaredOn = Day("2023-12-01"),
    };

    public static StudyTables Tables { get; } = new()
    {
        Cycles = [new("K1", 1, null, "First", "Who starts?", Day("2024-01-01"), Day("2024-06-30")), new("K2", 2, null, "Second", "Is it \"returned\", or not?", Day("2024-07-01"), Day("2024-12-31"))],
        Phases = [new("F1", "K1", PhaseKind.Diagnose, "looking", Day("2024-01-01"), Day("2024-02-29")), new("F2", "K1", PhaseKind.Act, "doing", Day("2024-02-15"), Day("2024-06-30"))],
        Organisations = [new("O1", "welfare", Formality.Formal), new("O2", "housing", Formality.Formal), new("O3", "residents", Formality.Informal)],
        Participants =
        [
            Person("C1", "coproducer", "residents", "O3", true), Person("C2", "coproducer", "residents", "O3", true), Person("C3", "coproducer", "residents", null, true),
            Person("P1", "professional", "welfare", "O1", false), Person("P2", "professional", "welfare", "O1", false), Person("P3", "professional", "housing", "O2", null),
        ],
        RoleSpells =
        [
            new("C1", "coproducer", "residents", false, Day("2024-01-01"), Day("2024-06-30"), true),
            new("C1", "coproducer", "residents", true, Day("2024-07-01"), null, false),
            new("P1", "professional", "welfare", true, Day("2024-01-01"), null, false),
        ],
        Interactions =
        [
            Act("I01", "2024-01-10T10:00", Precision.Minute, InteractionKind.OneToOne, "P1", "C1", Occasion.New),
            Act("I02", "2024-02-05T09:30", Precision.Minute, InteractionKind.Phone, "C1", "P1", Occasion.FollowUp) with { Direction = Direction.TwoWay, DurationMinutes = 20 },
            Act("I03", "2024-03-01T00:00", Precision.Day, InteractionKind.Message, "P2", "C2", Occasion.New),
            Act("I04", "2024-03-15T00:00", Precision.Day, InteractionKind.Message, "P2", "C2", Occasion.New),
            Act("I05", "2024-04-02T19:00", Precision.Minute, InteractionKind.Meeting, "P1", "C1;C2;C3", Occasion.Standing) with { PresentIds = new("P2"), AgendaBy = new("C1"), Setting = Setting.Formal, DurationMinutes = 90 },
            Act("I06", "2024-05-06T00:00", Precision.Week, InteractionKind.Encounter, null, "C3", null) with { PresentIds = new("P3"), Setting = Setting.Street, Direction = Direction.Unknown },
            Act("I07", "2024-07-10T11:00", Precision.Minute, InteractionKind.OneToOne, "C2", "P2", Occasion.New),
            Act("I08", "2024-08-12T15:00", Precision.Minute, InteractionKind.Phone, "P2", "C2", Occasion.FollowUp),
            Act("I09", "2024-09-03T10:00", Precision.Minute, InteractionKind.Outreach, "C3", "P3", Occasion.New),
            Act("I10", "2024-09-20T10:00", Precision.Minute, InteractionKind.JointActivity, "C1", "P1;P2", Occasion.New) with { Topic = "open day, \"stall\"", SourceId = "S2" },
            Act("I11", "2024-10-01T14:00", Precision.Minute, InteractionKind.CaseConsult, "P3", "C3", Occasion.Required),
            Act("I12", "2024-11-11T16:00", Precision.Minute, InteractionKind.Message, "C1", "C2", Occasion.New),
        ],
        Attendance = [new("I05", "P1", AttendancePart.Initiator, 5, 300), new("I05", "C1", AttendancePart.Recipient, 3, 200), new("I05", "P3", AttendancePart.Present, null, null)],
        Turns = [new("I05", 1, "P1", null), new("I05", 2, "C1", "P1"), new("I05", 3, "P1", "C1")],
        Exchanges =
        [
            new("E1", Day("2024-02-05"), "C1", "P1", null, ExchangeKind.LocalKnowledge, true, "I02", null, Confirmation.Both),
            new("E2", Day("2024-04-02"), "P1", null, "coproducers", ExchangeKind.Space, null, "I05", null, null),
            new("E3", Day("2024-09-20"), "C1", "P2", null, ExchangeKind.Introduction, false, "I10", "G2", Confirmation.Observer),
        ],
        TimeLog = [new("C1", Day("2024-04-02"), 120, false, true, "preparing"), new("P1", Day("2024-04-02"), 60, true, false, "preparing"), new("C1", Day("2024-09-20"), 0, null, null, "")],
        Sources =
        [
            new("S1", SourceKind.Interview, Day("2024-05-20"), "K1", new("C1"), "R1", 4000, Confidentiality.Team),
            new("S2", SourceKind.FieldNote, Day("2024-09-20"), "K2", new("C1", "P1"), null, null, Confidentiality.Public),
            new("S3", SourceKind.Minutes, Day("2024-10-02"), null, None, "R1", 800, Confidentiality.Team),
        ],
        Codes = [new("courage", null, "Courage", "steps", "Speaks up, takes a risk.", "when, and only when", null, CodeOrigin.Deductive, 1), new("trust", "courage", "Trust", "steps", "Relies on.", null, "mere\nliking", CodeOrigin.Inductive, 1)],
        Segments =
        [
            new("G1", "S1", 10, 60, null, "courage", "R1", "C1", new("P1", "P2"), null, "a memo; with, marks", "an \"excerpt\"\r\nof two lines"),
            new("G1", "S1", 10, 60, null, "trust", "R2", "C1", new("P1"), null, null, null),
            new("G2", "S2", null, null, "page 2", "trust", "R1", null, None, Day("2024-09-19"), null, null),
            new("G3", "S1", 70, 90, null, "trust", "R2", null, None, null, null, null),
            new("G4", "S2", null, null, "page 3", "courage", "R2", "P1", new("C1"), null, null, null),
        ],
        Instruments = [new("cac", "Checklist", 1, 5, new("no", "rather not", "neither", "rather yes", "yes"), "2010", "own words")],
        Items = [new("cac", "cac14", 14, "relation", "We are open", false, false, null), new("cac", "cac14b", 15, "relation", "They are open with us", false, false, "cac14"), new("cac", "cac03", 3, "suitability", "Equal partners", true, true, null)],
        Waves =
        [
            new("W1", "cac", "K1", Day("2024-06-01"), Day("2024-06-14"), 6, ResponseMode.Individual),
            new("W2", "cac", "K2", Day("2024-12-01"), Day("2024-12-14"), null, ResponseMode.Consensus),
        ],
        Responses =
        [
            new("W1", "C1", "cac14", 4, MissingReason.None), new("W1", "P1", "cac14", 5, MissingReason.None), new("W1", "C2", "cac14", null, MissingReason.DontKnow),
            new("W2", "whole group", "cac14", 4, MissingReason.None),
        ],
        Ties = [new("W1", "C1", "P1", "trust", 4), new("W1", "P1", "C1", "trust", 3), new("W1", "C2", "P2", "knows", 1)],
        Nominations = [new("W1", "C1", "P1", "boundary_spanner", "Finds the right door."), new("W1", "P2", "C1", "boundary_spanner", null), new("W1", "P3", "P1", "boundary_spanner", null)],
        ComposedMap = [new("W1", "C1", "housing corporation", "housing", 4, ContactKind.Direct), new("W1", "P1", "police", "safety", 2, ContactKind.Indirect)],
        Reflections =
        [
            new("X1", "K1", Day("2024-06-20"), new("C1", "P1"), "We start too little.", ReflectionKind.Insight, Agreement.Shared),
            new("X2", "K2", Day("2024-12-10"), None, "Is it enough?", ReflectionKind.Question, Agreement.Contested),
        ],
        Decisions = [new("D1", "K1", Day("2024-06-25"), "Rotate the chair", "So that each starts", ParticipationLevel.Collaborate, new("C1", "P1"), "O1"), new("D2", "K2", Day("2024-12-12"), "Go on", "", ParticipationLevel.Inform, None, null)],
        Actions = [new("A1", "K2", "Plan the rota", "C1", Day("2024-07-15"), ActionStatus.Done, Day("2024-07-10"), CoPhase.Design), new("A2", "K2", "Ask for a room", null, null, ActionStatus.Planned, null, null)],
        Proposals = [new("R1", "C1", Day("2024-06-20"), "K1", "rotating chair", ProposalOutcome.Adopted, "D1"), new("R2", "P2", Day("2024-10-20"), null, "newsletter", ProposalOutcome.Parked, null)],
        Links = [new("reflection", "X1", "decision", "D1", LinkRelation.LedTo), new("decision", "D1", "action", "A1", LinkRelation.LedTo), new("segment", "G2", "reflection", "X2", LinkRelation.Supports)],
        MemberChecks = [new("M1", Day("2025-01-20"), "the share of starts", CheckOutcome.Disputed, "phone calls were not logged")],
        Effects = [new("B1", Day("2024-10-01"), "coproducer", EffectKind.Benefit, "feels heard", "S1"), new("B2", null, "professional", EffectKind.Unintended, "more evening work", null)],
        Invited = [new("tenants' union", "kick-off", true, false, "no time"), new("youth workers", "kick-off", false, null, null)],
        Matrix = [new("stronger cooperation", "share of starts", "contact log", null, null), new("stronger cooperation", "relation score", "checklist", "cac", "session 2")],
        Extra = [new("participants", "age_band", "Age in bands of 20 years.", ["20-39", "40-59", "60-79", "20-39", "", "40-59"])],
    };

    public static Study Study => new(Settings, Tables);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static Participant Person(string id, string role, string sector, string? organisation, bool? lives)
        => new(id, role, sector, organisation, lives, Day("2024-01-01"), null, Consent.Full);

    private static Interaction Act(string id, string start, Precision precision, InteractionKind kind, string? from, string to, Occasion? occasion)
    {
        var recipients = new IdList(to.Split(';'));
        return new(id, DateTime.ParseExact(start, "yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture), precision, kind, null, from, recipients, None, Direction.OneWay, null, null, null,
            occasion, None, id == "I10" ? "C1" : "P1", from is null ? null : RoleOf(from), new IdList(recipients.Select(RoleOf)));
    }

    private static string RoleOf(string person) => person[0] == 'C' ? "coproducer" : "professional";
}
