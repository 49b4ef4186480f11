namespace ResearchKit;

/// <summary>Cycles and their overlapping phases.</summary>
internal static class SyntheticCalendar
{
    private static readonly DateOnly Start = new(2022, 1, 3);

    private static readonly string[] Questions =
    [
        "How do residents and professionals find each other?",
        "What makes it easier to start a conversation?",
        "What keeps going when the project ends?",
    ];

    private static readonly (PhaseKind Kind, string Label, double From, double To)[] Shape =
    [
        (PhaseKind.Diagnose, "looking around", 0, 0.20),
        (PhaseKind.Plan, "making plans", 0.12, 0.30),
        (PhaseKind.Act, "doing", 0.22, 0.78),
        (PhaseKind.Observe, "keeping track", 0.30, 0.85),
        (PhaseKind.Reflect, "talking it through", 0.77, 0.95),
        (PhaseKind.Learn, "taking along", 0.87, 1),
    ];

    public static IReadOnlyList<Cycle> Cycles(SyntheticSizes sizes)
    {
        var cycles = new List<Cycle>();
        for (int c = 0; c < sizes.Contacts.Count; c++)
        {
            var start = Start.AddMonths(c * sizes.MonthsPerCycle);
            cycles.Add(new($"SYN-C{c + 1}", c + 1, null, $"Cycle {c + 1}", Questions[c % Questions.Length], start, Start.AddMonths((c + 1) * sizes.MonthsPerCycle).AddDays(-1)));
        }
        return cycles;
    }

    public static IReadOnlyList<Phase> Phases(IReadOnlyList<Cycle> cycles)
    {
        var phases = new List<Phase>();
        foreach (var cycle in cycles)
        {
            int days = cycle.End.DayNumber - cycle.Start.DayNumber;
            foreach (var (kind, label, from, to) in Shape)
                phases.Add(new($"{cycle.Id}-{phases.Count % Shape.Length + 1}", cycle.Id, kind, label, cycle.Start.AddDays((int)(from * days)), cycle.Start.AddDays((int)(to * days))));
        }
        return phases;
    }
}
