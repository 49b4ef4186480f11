namespace ResearchKit;

/// <summary>Three invented rows for each table, which together make a sound study: what <c>researchkit new --example</c> writes.</summary>
internal static class StudyExample
{
    private const string C1 = "SYN-C1", P1 = "SYN-P1", P2 = "SYN-P2";

    internal static StudyTables Tables { get; } = new()
    {
        Cycles = [new("K1", 1, null, "First cycle", "Who starts?", Day(1, 1), Day(4, 30)), new("K2", 2, null, "Second cycle", "What changed?", Day(5, 1), Day(8, 31)), new("K3", 3, null, "Third cycle", "What lasts?", Day(9, 1), Day(12, 31))],
        Phases = [new("F1", "K1", PhaseKind.Diagnose, "looking around", Day(1, 1), Day(2, 15)), new("F2", "K1", PhaseKind.Plan, "planning", Day(2, 1), Day(3, 15)), new("F3", "K1", PhaseKind.Act, "trying out", Day(3, 1), Day(4, 30))],
        Organisations = [new("O1", "welfare", Formality.Formal), new("O2", "housing", Formality.Formal), new("O3", "residents", Formality.Informal)],
        Participants =
        [
            new(C1, "coproducer", "residents", "O3", true, Day(1, 1), null, Consent.Full),
            new(P1, "professional", "welfare", "O1", false, Day(1, 1), null, Consent.Full),
            new(P2, "professional", "housing", "O2", false, Day(3, 1), null, Consent.Limited),
        ],
        RoleSpells = [new(C1, "coproducer", "residents", false, Day(1, 1), null, false), new(P1, "professional", "welfare", true, Day(1, 1), null, true), new(P2, "professional", "housing", true, Day(3, 1), null, false)],
        Interactions =
        [
            new("SYN-I1", Day(1, 15).ToDateTime(new(10, 30)), Precision.Minute, InteractionKind.OneToOne, Setting.Informal, C1, new(P1), IdList.Empty, Direction.TwoWay, 45, "a place to meet", "S1",
                Occasion.New, IdList.Empty, P1, "coproducer", new("professional")),
            new("SYN-I2", Day(4, 2).ToDateTime(new(19, 0)), Precision.Minute, InteractionKind.Meeting, Setting.Formal, P1, new(C1, P2), IdList.Empty, Direction.TwoWay, 90, null, null,
                Occasion.Standing, new(C1), P1, "professional", new("coproducer", "professional")),
            new("SYN-I3", Day(6, 5).ToDateTime(new(0, 0)), Precision.Day, InteractionKind.Message, null, null, new(C1), IdList.Empty, Direction.OneWay, null, null, null,
                null, IdList.Empty, C1, null, new("coproducer")),
        ],
        Attendance = [new("SYN-I2", P1, AttendancePart.Initiator, 6, 400), new("SYN-I2", C1, AttendancePart.Recipient, 4, 250), new("SYN-I2", P2, AttendancePart.Recipient, null, null)],
        Turns = [new("SYN-I2", 1, P1, null), new("SYN-I2", 2, C1, P1), new("SYN-I2", 3, P2, C1)],
        Exchanges =
        [
            new("E1", Day(1, 15), C1, P1, null, ExchangeKind.LocalKnowledge, true, "SYN-I1", null, Confirmation.Both),
            new("E2", Day(4, 2), P1, null, "coproducers", ExchangeKind.Space, false, "SYN-I2", null, Confirmation.Giver),
            new("E3", Day(5, 10), P2, C1, null, ExchangeKind.ProfessionalKnowledge, null, null, "G2", null),
        ],
        TimeLog = [new(C1, Day(4, 1), 120, false, true, "preparing"), new(P1, Day(4, 1), 60, true, false, "preparing"), new(P2, Day(4, 2), 90, true, true, "meeting")],
        Sources =
        [
            new("S1", SourceKind.FieldNote, Day(1, 15), "K1", new(C1, P1), "SYN-R1", 350, Confidentiality.Team),
            new("S2", SourceKind.Interview, Day(5, 20), "K2", new(C1), "SYN-R1", 4200, Confidentiality.Team),
            new("S3", SourceKind.Minutes, Day(4, 3), "K1", new(C1, P1, P2), P1, 600, Confidentiality.Public),
        ],
        Codes =
        [
            new("steps", null, "Steps", "steps", "Steps towards a reciprocal relationship.", null, null, CodeOrigin.Deductive, 1),
            new("courage", "steps", "Courage", "steps", "Speaks up or takes a risk.", "Either side.", null, CodeOrigin.Deductive, 1),
            new("no_off_switch", null, "No off-switch", "time and load", "Is asked for help at all hours.", null, "Work that was agreed on.", CodeOrigin.Inductive, 1),
        ],
        Segments =
        [
            new("G1", "S1", 0, 80, null, "courage", "SYN-R1", C1, new(P1), null, null, null),
            new("G2", "S2", 120, 260, null, "no_off_switch", "SYN-R1", C1, IdList.Empty, null, "compare with the time log", null),
            new("G2", "S2", 120, 260, null, "courage", "SYN-R1", C1, IdList.Empty, null, null, null),
        ],
        Instruments =
        [
            CoordinatedActionChecklist.Instrument,
            new("mirror", "Mirrored questions", 1, 5, IdList.Empty, "own", "CC0-1.0"),
            new("network", "Network survey", 1, 4, new IdList("never", "sometimes", "often", "always"), "own", "CC0-1.0"),
        ],
        Items =
        [
            CoordinatedActionChecklist.Items[13],
            new("mirror", "mir1", 1, "listening", "They listen to us", false, false, null),
            new("mirror", "mir2", 2, "listening", "We listen to them", false, false, "mir1"),
        ],
        Waves =
        [
            new("W1", "cac", "K1", Day(4, 1), Day(4, 14), 3, ResponseMode.Individual),
            new("W2", "mirror", "K2", Day(8, 1), Day(8, 14), 3, ResponseMode.Individual),
            new("W3", "network", "K3", Day(12, 1), Day(12, 14), 3, ResponseMode.Individual),
        ],
        Responses = [new("W1", C1, "cac14", 3, MissingReason.None), new("W1", P1, "cac14", 4, MissingReason.None), new("W1", P2, "cac14", null, MissingReason.DontKnow)],
        Ties = [new("W3", C1, P1, "trust", 4), new("W3", P1, C1, "trust", 3), new("W3", P2, C1, "contact", 2)],
        Nominations = [new("W3", C1, P1, "boundary_spanner", "Finds the right door."), new("W3", P2, C1, "boundary_spanner", null), new("W3", P1, C1, "boundary_spanner", null)],
        ComposedMap = [new("W3", C1, "housing corporation", "housing", 4, ContactKind.Indirect), new("W3", P1, "neighbourhood living room", "residents", 3, ContactKind.Direct), new("W3", P2, "municipality", "municipality", 5, ContactKind.Direct)],
        Reflections =
        [
            new("X1", "K1", Day(4, 20), new(C1, P1), "Professionals mostly start.", ReflectionKind.Insight, Agreement.Shared),
            new("X2", "K2", Day(8, 20), new(C1), "Evenings fill up.", ReflectionKind.Tension, Agreement.Contested),
            new("X3", "K3", Day(12, 15), IdList.Empty, "Who carries it on?", ReflectionKind.Question, Agreement.Shared),
        ],
        Decisions =
        [
            new("D1", "K1", Day(4, 25), "The chair goes round", "So that each starts", ParticipationLevel.Collaborate, new(C1, P1), "O1"),
            new("D2", "K2", Day(8, 25), "No messages after nine", "To have evenings off", ParticipationLevel.Empower, new(C1), null),
            new("D3", "K3", Day(12, 18), "Ask for a yearly budget", "To last", ParticipationLevel.Consult, new(P1, P2), "O2"),
        ],
        Actions =
        [
            new("A1", "K2", "Make a rota", C1, Day(5, 15), ActionStatus.Done, Day(5, 12), CoPhase.Design),
            new("A2", "K3", "Agree on quiet hours", P1, Day(9, 15), ActionStatus.Changed, Day(9, 20), CoPhase.Deliver),
            new("A3", "K3", "Write the request", P2, null, ActionStatus.Planned, null, null),
        ],
        Proposals =
        [
            new("R1", C1, Day(4, 20), "K1", "rotating chair", ProposalOutcome.Adopted, "D1"),
            new("R2", C1, Day(8, 20), "K2", "quiet hours", ProposalOutcome.Adapted, "D2"),
            new("R3", P2, Day(10, 1), "K3", "newsletter", ProposalOutcome.Parked, null),
        ],
        Links = [new("reflection", "X1", "decision", "D1", LinkRelation.LedTo), new("decision", "D1", "action", "A1", LinkRelation.LedTo), new("segment", "G2", "reflection", "X2", LinkRelation.Supports)],
        MemberChecks = [new("M1", Day(8, 22), "who starts", CheckOutcome.Agreed, ""), new("M2", Day(8, 22), "time and load", CheckOutcome.Disputed, "Calls were not logged."), new("M3", Day(12, 16), "time and load", CheckOutcome.Changed, "Calls were added.")],
        Effects = [new("B1", Day(6, 1), "coproducer", EffectKind.Benefit, "Is known at the town hall.", "S2"), new("B2", null, "coproducer", EffectKind.Harm, "Evenings are gone.", "S2"), new("B3", null, "professional", EffectKind.Unintended, "Works from the living room.", null)],
        Invited = [new("tenants' association", "first meeting", true, true, null), new("young parents", "first meeting", true, false, "no child care"), new("general practices", "first meeting", false, null, null)],
        Matrix =
        [
            new("strengthen cooperation", "share of starts", "contact log", null, "1"),
            new("strengthen cooperation", "relation dimension", "checklist", "cac", "2"),
            new("expand the network", "sectors with a tie", "network survey", "network", null),
        ],
    };

    private static DateOnly Day(int month, int day) => new(2024, month, day);
}
