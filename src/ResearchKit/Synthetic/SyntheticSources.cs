using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>Interviews, field notes, minutes and reflection logs, spread over the cycles.</summary>
internal static class SyntheticSources
{
    /// <summary>Days of the meetings whose minutes became a source, with the id of the source.</summary>
    public static Dictionary<DateOnly, string> Minutes(SyntheticWorld world, IReadOnlyList<SyntheticAct> acts)
    {
        var days = acts.Where(a => a.Convened == Occasion.Standing).Select(a => a.Day).Distinct().Order().ToList();
        int count = Math.Min(world.Sizes.Minutes, days.Count);
        return Enumerable.Range(0, count).ToDictionary(i => days[(int)((i + 0.5) * days.Count / count)], i => $"SYN-S-M{i + 1:00}");
    }

    public static List<SourceDocument> Of(SyntheticWorld world, IReadOnlyList<SyntheticAct> acts, IReadOnlyDictionary<DateOnly, string> minutes)
    {
        var rng = world.Stream(SyntheticChapter.Sources);
        var sources = new List<SourceDocument>();
        var authors = world.In(Researcher).ToList();
        foreach (var (person, i) in Interviewees(world, rng).Select((p, i) => (p, i)))
        {
            var cycle = world.Cycles[i * world.Cycles.Count / world.Sizes.Interviews];
            var day = Present(person, SyntheticDraw.Day(rng, cycle.Start.AddDays(60), cycle.End.AddDays(-5)));
            sources.Add(new($"SYN-S-I{i + 1:00}", SourceKind.Interview, day, world.Cycles[world.CycleOf(day)].Id, new(person.Id), Author(rng, authors), 3000 + 100 * rng.Below(41), Confidentiality.Team));
        }
        var notes = acts.Where(a => a.Convened is null && !a.Mailing).ToList();
        for (int i = 0; i < world.Sizes.FieldNotes && notes.Count > 0; i++)
        {
            var act = notes[(int)((i + rng.Unit()) * notes.Count / world.Sizes.FieldNotes)];
            sources.Add(new($"SYN-S-N{i + 1:00}", SourceKind.FieldNote, act.Day, world.Cycles[act.Cycle].Id, new(act.To.Select(t => t.Person.Id).Prepend(act.From.Id)), Author(rng, authors), 400 + 50 * rng.Below(25), Confidentiality.Team));
        }
        foreach (var (day, id) in minutes.OrderBy(m => m.Key))
        {
            var act = acts.First(a => a.Convened == Occasion.Standing && a.Day == day);
            sources.Add(new(id, SourceKind.Minutes, day, world.Cycles[world.CycleOf(day)].Id, new(act.To.Select(t => t.Person.Id).Prepend(act.From.Id)), Author(rng, authors), 600 + 50 * rng.Below(25), Confidentiality.Public));
        }
        for (int i = 0; i < world.Sizes.ReflectionLogs; i++)
        {
            var cycle = world.Cycles[(int)((i + 0.99) * world.Cycles.Count / world.Sizes.ReflectionLogs - 0.01)];
            var by = SyntheticDraw.Some(rng, [.. world.In(Coproducer).Concat(world.In(Professional)).Where(p => p.PresentOn(cycle.End))], 2);
            sources.Add(new($"SYN-S-R{i + 1:00}", SourceKind.ReflectionLog, cycle.End.AddDays(-3 - i), cycle.Id, new(by.Select(p => p.Id)), Author(rng, authors), 500 + 50 * rng.Below(20), Confidentiality.Team));
        }
        return sources;
    }

    /// <summary>Two coproducers to two professionals to one resident, spread over the cycles; nobody twice while others are left.</summary>
    private static List<SyntheticPerson> Interviewees(SyntheticWorld world, Rng rng)
    {
        string[] order = [Coproducer, Professional, Coproducer, Professional, Professional, Coproducer, Resident];
        var left = new Dictionary<string, Queue<SyntheticPerson>>(StringComparer.Ordinal);
        var chosen = new List<SyntheticPerson>();
        for (int i = 0; i < world.Sizes.Interviews; i++)
        {
            string role = order[i % order.Length];
            if (!world.In(role).Any()) role = Coproducer;
            if (!left.TryGetValue(role, out var queue) || queue.Count == 0)
            {
                // Those who took part longest are asked: present in every cycle.
                var all = world.In(role).Where(p => p.Joined == world.First && p.Left is null).ToArray();
                if (all.Length == 0) all = [.. world.In(role)];
                rng.Shuffle<SyntheticPerson>(all);
                left[role] = queue = new(all);
            }
            chosen.Add(queue.Dequeue());
        }
        return chosen;
    }

    private static DateOnly Present(SyntheticPerson person, DateOnly day) => person.Joined > day ? person.Joined : person.Left is { } left && left < day ? left : day;

    private static string Author(Rng rng, List<SyntheticPerson> authors) => authors[rng.Below(authors.Count)].Id;
}
