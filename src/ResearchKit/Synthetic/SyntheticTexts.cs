namespace ResearchKit;

/// <summary>Short made-up texts. They are about a fictional area and imitate nobody.</summary>
internal static class SyntheticTexts
{
    public static readonly string[] Statements =
    [
        "Meetings start too late for those who have an early shift.", "Forms are easier with somebody beside you.", "The notice board by the quay is read more than the website.",
        "We do not know who looks after the playground in summer.", "A phone number with a name works better than a desk.", "Some streets are left out of every plan.",
        "Questions are answered, but nobody hears by whom.", "The garden brings people who never come to a meeting.", "Papers are sent a day before the meeting.",
    ];

    public static readonly (string Text, string Why)[] Decisions =
    [
        ("Meet in the afternoon every other month.", "More people can come."), ("Put one name and one number on every letter.", "People call a person sooner than a desk."),
        ("Open the garden house as a walk-in place.", "It is warm and known."), ("Send papers a week before.", "All can prepare."), ("Walk the northern streets together.", "They were in no plan."),
        ("Keep a list of who promised what.", "Promises got lost."), ("Ask the school to join.", "Children came up in every talk."),
    ];

    public static readonly string[] Actions =
    [
        "Plan the afternoon meetings", "Print cards with a name and number", "Clear the garden house", "Make a calendar for papers", "Walk the northern streets", "Set up the list of promises", "Visit the school",
    ];

    public static readonly string[] ProposalTopics = ["lighting", "opening hours", "garden", "forms", "playground", "notice board", "walk-in hour", "school visit"];

    public static IReadOnlyList<Invited> Invited { get; } =
    [
        new("parents of young children", "afternoon meeting", true, true, null), new("people who work nights", "afternoon meeting", true, false, "asleep at that hour"),
        new("newcomers", "walk in the northern streets", false, false, "nobody had an address"), new("shopkeepers", "walk-in place", true, false, "no time"), new("pupils", "playground", true, true, null),
        new("people without internet", "list of promises", false, null, null),
    ];

    public static IReadOnlyList<MatrixRow> Matrix { get; } =
    [
        new("start contact more evenly", "share of contacts started by coproducers", "contact log", null, "session 1"), new("work well together", "relation dimension", "questionnaire", "cac", "session 2"),
        new("widen the network", "number of sectors at work", "network survey", SyntheticTies.Instrument.Id, "session 3"), new("act on what was learnt", "reflections that led to a decision", "records", null, "session 3"),
    ];

    public static IReadOnlyList<Effect> Effects(SyntheticWorld world, IReadOnlyList<SourceDocument> sources)
    {
        (int Cycle, string Role, EffectKind Kind, string Text)[] effects =
        [
            (0, SyntheticRoles.Coproducer, EffectKind.Benefit, "Knows whom to call."), (0, SyntheticRoles.Professional, EffectKind.Benefit, "Hears sooner what goes on."),
            (1, SyntheticRoles.Coproducer, EffectKind.Harm, "Prepares in own time."), (1, SyntheticRoles.Resident, EffectKind.Benefit, "Was helped with a form."),
            (2, SyntheticRoles.Professional, EffectKind.Unintended, "Colleagues send everything to one person."), (2, SyntheticRoles.Coproducer, EffectKind.Unintended, "Is asked for help in the shop."),
        ];
        return [.. effects.Where(e => e.Cycle < world.Cycles.Count).Select((e, i) => new Effect($"SYN-E{i + 1}", world.Cycles[e.Cycle].End.AddDays(-30 + i), e.Role, e.Kind, e.Text, sources.LastOrDefault(s => s.CycleId == world.Cycles[e.Cycle].Id)?.Id))];
    }

    public static IReadOnlyList<MemberCheck> Checks(SyntheticWorld world) =>
    [
        new("SYN-M1", world.Cycles[0].End.AddDays(-8), "who starts contacts", CheckOutcome.Disputed, "Calls from home were not logged."),
        new("SYN-M2", world.Last.AddDays(-8), "who starts contacts", CheckOutcome.Agreed, "The log was kept by more people."),
        new("SYN-M3", world.Last.AddDays(-8), "time spent", CheckOutcome.Changed, "Travel was added."),
    ];
}
