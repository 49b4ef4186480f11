namespace ResearchKit;

/// <summary>The acts of one window, resolved once, with the days in which each pair was in sight; every way to count returns starts from it.</summary>
internal sealed class ReturnWindow
{
    private readonly ResolvedAct[] _acts;
    private readonly Dictionary<string, (int First, int Last)> _membership;

    public ReturnWindow(ActResolver resolver, Interactions interactions)
    {
        (Resolver, Interactions) = (resolver, interactions);
        _acts = resolver.Read(interactions);
        _membership = Membership(interactions.Study);
    }

    /// <summary>Persons and pairs are those of this resolver.</summary>
    public ActResolver Resolver { get; }

    /// <summary>The acts of the window.</summary>
    public Interactions Interactions { get; }

    /// <summary>The acts, resolved, in the order of <see cref="Interactions"/>.</summary>
    public IReadOnlyList<ResolvedAct> Acts => _acts;

    /// <summary>First and last day of each participant who has one, as day numbers; open ends are the ends of time.</summary>
    public static Dictionary<string, (int First, int Last)> Membership(Study study)
    {
        var days = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var p in study.Participants)
            if (p.Joined is not null || p.Left is not null) days[p.Id] = (p.Joined?.DayNumber ?? int.MinValue, p.Left?.DayNumber ?? int.MaxValue);
        return days;
    }

    /// <summary>Counts the starts between the sides one way.</summary>
    public ReturnSides Sides(ReturnRule rule)
    {
        var kept = new List<int>(_acts.Length);
        long week = 0, both = 0, unknown = 0;
        for (int i = 0; i < _acts.Length; i++)
        {
            var act = Interactions[i];
            if (rule.Takes(act)) kept.Add(i);
            else if (act.Precision == Precision.Week) week++;
            else if (act.Direction == Direction.TwoWay) both++;
            else unknown++;
        }
        var provenance = Interactions.Provenance
            .Without("contacts known to the week only", week)
            .Without("two-way contacts, returned within themselves, shown apart", both)
            .Without("contacts whose direction is not recorded", unknown);
        var places = new List<int>(kept.Count);
        var table = ActTable.Of(Resolver, [.. kept.Select(i => _acts[i])], provenance, rule.Counting, Interactions.Drawn, places).ByPairs();
        var contacts = new List<ReturnContact>(table.Acts.Length);
        long outside = 0;
        for (int a = 0; a < table.Acts.Length; a++)
            foreach (int d in table.Acts[a].Dyads)
            {
                var (left, right) = Resolver.Dyads[d];
                if (Contact(Interactions[kept[places[a]]], a, d, table.Acts[a].FromA, left, right, table.Acts[a].FromA ? 0 : 1) is { } one) contacts.Add(one);
                else outside++;
            }
        var laid = ReturnContacts.Of(contacts, Resolver.Dyads.Count, table.Acts.Length);
        return new(table, laid, [.. places.Select(p => kept[p])], rule, table.PairProvenance.Without("starts outside the period, or before or after somebody was in the study", outside));
    }

    /// <summary>Two-way contacts between the sides, pair by pair: started by side a, by side b, both.</summary>
    public long[] TwoWay(ReturnRule rule)
    {
        var tally = new ActTally(Resolver, rule.Counting);
        var counts = new long[3];
        for (int i = 0; i < _acts.Length; i++)
        {
            if (Interactions[i].Direction != Direction.TwoWay || Interactions[i].Precision == Precision.Week || tally.Count(_acts[i]) is not { } act) continue;
            counts[act.FromA ? 0 : 1] += act.Dyads.Length;
            counts[2] += act.Dyads.Length;
        }
        return counts;
    }

    /// <summary>A contact of a pair; null when it lies outside the window or the membership of one of the two.</summary>
    /// <param name="act">The act.</param>
    /// <param name="place">Its place in the table.</param>
    /// <param name="pair">Index of the pair.</param>
    /// <param name="forward">Which member started.</param>
    /// <param name="one">A member, by index.</param>
    /// <param name="other">The other.</param>
    /// <param name="group">Group of the start.</param>
    public ReturnContact? Contact(Interaction act, int place, int pair, bool forward, int one, int other, int group)
    {
        bool dayOnly = act.Precision == Precision.Day;
        int time = (int)(act.Start.Ticks / TimeSpan.TicksPerMinute);
        if (dayOnly) time = time / ReturnRule.Day * ReturnRule.Day;
        var (first, last) = Span(one, other);
        int day = time / ReturnRule.Day;
        return day < first || day > last ? null
            : new(place, pair, forward, time, dayOnly, act.Direction == Direction.TwoWay, LeftAfter(time, dayOnly, last), group);
    }

    /// <summary>Minutes in which an answer can still be seen: to the last minute of the last day, or whole days where only the day is known.</summary>
    public static int LeftAfter(int time, bool dayOnly, int lastDay)
    {
        // Beyond a hundred years nothing more is seen: the sum stays a whole number of 32 bits.
        int days = Math.Min(lastDay - time / ReturnRule.Day, 36_500);
        return dayOnly ? days * ReturnRule.Day : days * ReturnRule.Day + ReturnRule.Day - 1 - time % ReturnRule.Day;
    }

    /// <summary>First and last day on which two people are in sight together.</summary>
    public (int First, int Last) Span(int one, int other)
    {
        int first = Interactions.Window?.First.DayNumber ?? 0, last = Interactions.Window?.Last.DayNumber ?? DateOnly.MaxValue.DayNumber;
        foreach (int person in (ReadOnlySpan<int>)[one, other])
            if (_membership.TryGetValue(Resolver.Ids[person], out var days)) (first, last) = (Math.Max(first, days.First), Math.Min(last, days.Last));
        return (first, last);
    }
}
