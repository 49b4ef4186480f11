using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>A short questionnaire that asks both sides the same from their own place. Nothing is planted in it but a constant gap.</summary>
internal static class SyntheticMirror
{
    private const string Id = "syn-mirror";

    private static readonly (string Theirs, string Ours)[] Texts =
    [
        ("Professionals take up what I bring in", "I take up what coproducers bring in"),
        ("I hear what became of it", "I say what became of it"),
        ("I can say when I disagree", "Coproducers can tell me when they disagree"),
    ];

    public static Instrument Instrument { get; } = new(Id, "Mirrored experience", 1, 5, new("no", "rather not", "neither", "rather yes", "yes"), "made up for this sample", "CC0-1.0");

    public static IReadOnlyList<Item> Items { get; } =
    [
        .. Texts.Select((t, k) => new Item(Id, $"mir{k + 1}a", 2 * k + 1, "mirrored", t.Theirs, false, false, null)),
        .. Texts.Select((t, k) => new Item(Id, $"mir{k + 1}b", 2 * k + 2, "mirrored", t.Ours, false, false, $"mir{k + 1}a")),
    ];

    public static (List<Wave> Waves, List<Response> Responses) Of(SyntheticWorld world)
    {
        var rng = world.Stream(SyntheticChapter.Mirror);
        var (waves, responses) = (new List<Wave>(), new List<Response>());
        if (world.Sizes.SurveyAnswered.Count == 0) return (waves, responses);
        foreach (int c in new[] { 0, world.Cycles.Count - 1 })
        {
            var cycle = world.Cycles[c];
            waves.Add(new($"SYN-W-M{waves.Count + 1}", Id, cycle.Id, cycle.End.AddDays(-20), cycle.End.AddDays(-10), 20, ResponseMode.Individual));
            foreach (string role in new[] { Coproducer, Professional })
                foreach (var person in SyntheticDraw.Some(rng, [.. world.In(role).Where(p => p.PresentOn(cycle.End))], 8).OrderBy(p => p.Index))
                    foreach (var item in Items.Where(i => (i.MirrorOf is null) == (role == Coproducer)))
                        responses.Add(new(waves[^1].Id, person.Id, item.Id, Math.Clamp((int)(3.5 + (role == Coproducer ? -0.2 : 0.4) + person.Outlook + 0.7 * rng.Normal()), 1, 5), MissingReason.None));
        }
        return (waves, responses);
    }
}
