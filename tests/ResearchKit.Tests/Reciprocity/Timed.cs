namespace ResearchKit.Tests;

/// <summary>Studies of dated contacts: "3 c1>p1" on the third day (0 first), "3.10:30 c1>p1" to the minute, "&lt;3 c1>p1" two-way, "w3 ..." to the week, "?3 ..." direction unknown.</summary>
internal static class Timed
{
    public static readonly DateOnly First = new(2024, 1, 1);

    public static Study Of(int days, params string[] contacts) => Of(days, contacts, null);

    public static Study Of(int days, string[] contacts, StudySettings? settings = null, IReadOnlyDictionary<string, int>? left = null, int[]? cycles = null, IEnumerable<RoleSpell>? spells = null)
    {
        var interactions = contacts.Select(Parse).ToList();
        var people = interactions.SelectMany(i => i.RecipientIds.Concat(i.PresentIds).Append(i.InitiatorId ?? "")).Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal);
        int[] starts = cycles ?? [];
        return new((settings ?? new StudySettings { Title = "returns", Synthetic = true }) with { Period = new DateSpan(First, First.AddDays(days - 1)) }, new StudyTables
        {
            Participants = [.. people.Select(p => new Participant(p, p[0] switch { 'c' => "coproducer", 'p' => "professional", 'r' => "researcher", 'z' => "citizen", _ => "" }, "", null, null, null,
                left is not null && left.TryGetValue(p, out int day) ? First.AddDays(day) : null, Consent.Full))],
            RoleSpells = [.. spells ?? []],
            Interactions = interactions,
            Cycles = [.. starts.Select((s, k) => new Cycle($"K{k + 1}", k + 1, null, $"Cycle {k + 1}", "", First.AddDays(s), First.AddDays(k + 1 < starts.Length ? starts[k + 1] - 1 : days - 1)))],
        });
    }

    private static Interaction Parse(string text, int index)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        string when = text[..space];
        var direction = when[0] switch { '<' => Direction.TwoWay, '?' => Direction.Unknown, _ => Direction.OneWay };
        bool week = when[0] == 'w';
        string[] at = when.TrimStart('<', '?', 'w').Split('.');
        var start = First.AddDays(int.Parse(at[0], System.Globalization.CultureInfo.InvariantCulture)).ToDateTime(at.Length > 1 ? TimeOnly.Parse(at[1], System.Globalization.CultureInfo.InvariantCulture) : TimeOnly.MinValue);
        return Acts.Parse(text[(space + 1)..], index) with { Start = start, Precision = week ? Precision.Week : at.Length > 1 ? Precision.Minute : Precision.Day, Direction = direction };
    }

    /// <summary>Random contacts of all kinds over so many days.</summary>
    public static string[] Lines(ulong seed, int coproducers, int professionals, int contacts, int days)
    {
        var rng = new Rng(seed, 7);
        return [.. RandomStudies.Lines(seed, coproducers, professionals, contacts).Select(act =>
        {
            string when = FormattableString.Invariant($"{rng.Below(days)}");
            if (rng.Below(2) == 0) when += FormattableString.Invariant($".{rng.Below(24)}:{rng.Below(60):00}");
            return rng.Below(20) switch { 0 => "<", 1 => "?", 2 => "w", _ => "" } + when + " " + act;
        })];
    }
}
