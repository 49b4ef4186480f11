using static ResearchKit.SyntheticCodebook;
using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>Coded passages: the stories of pairs, what else is said in each source, the talkative interviewee (N5), and the second coder.</summary>
internal static class SyntheticCoding
{
    private const string Text = "Made-up passage.";

    public static List<CodedSegment> Of(SyntheticWorld world, IReadOnlyList<SourceDocument> sources, IReadOnlyList<SyntheticAct> acts)
    {
        var rows = new List<CodedSegment>();
        var coders = world.In(Researcher).ToList();
        Stories(world, sources, acts, rows);
        Talkative(world, sources, rows);
        Passages(world, sources, rows);
        Place(world, sources, coders, rows);
        return [.. rows.OrderBy(r => r.SourceId, StringComparer.Ordinal).ThenBy(r => r.Start).ThenBy(r => r.CoderId, StringComparer.Ordinal).Select((r, i) => r with { Id = $"SYN-G{i + 1:0000}" })];
    }

    private static void Stories(SyntheticWorld world, IReadOnlyList<SourceDocument> sources, IReadOnlyList<SyntheticAct> acts, List<CodedSegment> rows)
    {
        var rng = new Rng(world.Seed, 100 + (long)SyntheticChapter.Stories);
        foreach (var told in SyntheticStories.Of(world, acts))
        {
            // Told afterwards: in an interview with one of the two, or in notes and minutes of later days.
            var weights = sources.Select(s => s.Date < told.Day ? 0 : s.Kind != SourceKind.Interview ? 1.0 : s.ParticipantIds.Contains(told.A.Id) || s.ParticipantIds.Contains(told.B.Id) ? 4 : 0).ToArray();
            if (!weights.Any(w => w > 0)) continue;
            var source = sources[SyntheticDraw.Index(rng, weights)];
            bool first = rng.Chance(0.5);
            string speaker = source.ParticipantIds.Contains(told.A.Id) ? told.A.Id : source.ParticipantIds.Contains(told.B.Id) ? told.B.Id : first ? told.A.Id : told.B.Id;
            rows.Add(new("-", source.Id, null, null, null, told.Code, "-", speaker, new(told.A.Id, told.B.Id), told.Day, null, Text));
        }
    }

    /// <summary>N5: for each passage on trust there is, with chance a third, another one in the interview of one talkative person.</summary>
    private static void Talkative(SyntheticWorld world, IReadOnlyList<SourceDocument> sources, List<CodedSegment> rows)
    {
        if (!world.Has(PlantedFeatures.TalkativeInterviewee)) return;
        var rng = world.Stream(SyntheticChapter.Talkative);
        var interviews = sources.Where(s => s.Kind == SourceKind.Interview).ToList();
        if (interviews.Count < 3) return;
        var talk = interviews[interviews.Count * 2 / 3];
        int others = rows.Count(r => r.CodeId == Trust && r.SourceId != talk.Id);
        for (int k = 0; k < others; k++)
            if (rng.Chance(0.34)) rows.Add(new("-", talk.Id, null, null, null, Trust, "-", talk.ParticipantIds[0], IdList.Empty, null, null, Text));
    }

    private static void Passages(SyntheticWorld world, IReadOnlyList<SourceDocument> sources, List<CodedSegment> rows)
    {
        if (sources.Count == 0) return;
        var rng = world.Stream(SyntheticChapter.Passages);
        var people = world.People.ToDictionary(p => p.Id, StringComparer.Ordinal);
        double length = sources.Sum(Room), slots = 0.59 * world.Sizes.Passages;
        foreach (var source in sources)
        {
            int count = SyntheticDraw.Count(rng, slots * Room(source) / length);
            for (int k = 0; k < count; k++)
            {
                var speaker = people[source.ParticipantIds[rng.Below(source.ParticipantIds.Count)]];
                rows.Add(new("-", source.Id, null, null, null, SyntheticThemes.Code(world, rng, world.CycleOf(source.Date), speaker), "-", speaker.Id, IdList.Empty, null, null, Text));
            }
        }
    }

    /// <summary>An interview has room for more passages than a note.</summary>
    private static double Room(SourceDocument source) => source.Kind == SourceKind.Interview ? 3 : 1;

    /// <summary>Gives each passage its place in the text and its coder; some have a second coder, who mostly agrees.</summary>
    private static void Place(SyntheticWorld world, IReadOnlyList<SourceDocument> sources, List<SyntheticPerson> coders, List<CodedSegment> rows)
    {
        var rng = world.Stream(SyntheticChapter.SecondCoder);
        var words = sources.ToDictionary(s => s.Id, s => s.Words ?? 500, StringComparer.Ordinal);
        var taken = new HashSet<(string, int)>();
        int first = rows.Count;
        for (int i = 0; i < first; i++)
        {
            // A text is cut into places of 120 characters, one passage each, so that two passages never have the same place.
            int places = words[rows[i].SourceId] * 6 / 120, place = rng.Below(places);
            while (!taken.Add((rows[i].SourceId, place))) place = (place + 1) % places;
            int coder = rng.Below(coders.Count), length = 60 + rng.Below(60);
            bool second = rng.Chance(world.Sizes.DoubleCoded), agrees = rng.Chance(0.86);
            var family = Family(rows[i].CodeId);
            string other = family[rng.Below(family.Length)];
            rows[i] = rows[i] with { Start = place * 120, End = place * 120 + length, CoderId = coders[coder].Id };
            if (second && coders.Count > 1) rows.Add(rows[i] with { CoderId = coders[1 - coder % 2].Id, CodeId = agrees ? rows[i].CodeId : other });
        }
    }

    private static string[] Family(string code)
    {
        foreach (var family in new[] { Steps, Contribution, Spanning, Structural, Cultural, Practical, SyntheticCodebook.Load })
            if (family.Contains(code)) return family;
        throw new InvalidOperationException($"The code {code} is in no family.");
    }
}
