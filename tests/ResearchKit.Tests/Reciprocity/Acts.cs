namespace ResearchKit.Tests;

/// <summary>Studies of acts in a few words: "c1>p1", "p3>c1,c2", "?>c1,p3", "c1>p1,p2 | c3" (present), with "!" in front for a standing meeting.</summary>
internal static class Acts
{
    /// <summary>A study of these acts, a day each from 1 January 2024. Ids that begin with c, p, r are coproducers, professionals, researchers; z is nothing.</summary>
    public static Study Of(params string[] acts) => Of(null, acts);

    /// <summary>As above with settings; with <paramref name="cycles"/> days at which a new cycle begins (0 first).</summary>
    public static Study Of(StudySettings? settings, string[] acts, int[]? cycles = null, IEnumerable<RoleSpell>? spells = null)
    {
        var interactions = acts.Select(Parse).ToList();
        var day = new DateOnly(2024, 1, 1);
        var people = interactions.SelectMany(i => i.RecipientIds.Concat(i.PresentIds).Append(i.InitiatorId ?? "")).Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal);
        var starts = cycles ?? [];
        return new(settings ?? new StudySettings { Title = "acts", Synthetic = true }, new StudyTables
        {
            Participants = [.. people.Select(p => new Participant(p, RoleOf(p), "", null, null, null, null, Consent.Full))],
            RoleSpells = [.. spells ?? []],
            Interactions = interactions,
            Cycles = [.. starts.Select((s, k) => new Cycle($"K{k + 1}", k + 1, null, $"Cycle {k + 1}", "", day.AddDays(s), day.AddDays(k + 1 < starts.Length ? starts[k + 1] - 1 : Math.Max(s, acts.Length))))],
        });
    }

    public static Interaction Parse(string text, int index)
    {
        var occasion = text.StartsWith('!') ? Occasion.Standing : text.StartsWith('~') ? (Occasion?)null : Occasion.New;
        string[] present = text.TrimStart('!', '~').Split('|', StringSplitOptions.TrimEntries), ends = present[0].Split('>', StringSplitOptions.TrimEntries);
        var list = ends[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(
            $"a{index + 1:0000}", new DateTime(2024, 1, 1).AddDays(index), Precision.Day, InteractionKind.Message, null, ends[0] == "?" ? null : ends[0], new(list),
            present.Length > 1 ? new(present[1].Split(',', StringSplitOptions.TrimEntries)) : IdList.Empty, Direction.OneWay, null, null, null, occasion, IdList.Empty, null, null, IdList.Empty);
    }

    private static string RoleOf(string id) => id[0] switch { 'c' or 'C' => "coproducer", 'p' or 'P' => "professional", 'r' => "researcher", _ => "" };
}
