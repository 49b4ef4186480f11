namespace ResearchKit;

/// <summary>
/// Events turned on a circle of days: those of one starter on one circle move by the same number of days, drawn evenly; each starter and each circle has a shift of
/// its own. Events without a circle stay.
/// </summary>
internal sealed class CircleShifts
{
    private readonly int[] _group;
    private readonly (int First, int Days)[] _circles;

    /// <param name="events">Starter, first and last day of the circle of each event; null: it stays.</param>
    public CircleShifts(IReadOnlyList<(string Starter, int First, int Last)?> events)
    {
        _group = new int[events.Count];
        var groups = new Dictionary<(string, int, int), int>();
        var circles = new List<(int, int)>();
        for (int i = 0; i < events.Count; i++)
        {
            _group[i] = -1;
            if (events[i] is not { } circle) continue;
            if (!groups.TryGetValue(circle, out _group[i]))
            {
                groups[circle] = _group[i] = circles.Count;
                circles.Add((circle.First, circle.Last - circle.First + 1));
            }
        }
        _circles = [.. circles];
    }

    /// <summary>Draws a shift for each starter and circle.</summary>
    public int[] Offsets(Rng rng)
    {
        var offsets = new int[_circles.Length];
        for (int g = 0; g < offsets.Length; g++) offsets[g] = rng.Below(_circles[g].Days);
        return offsets;
    }

    /// <summary>By how many days an event moves.</summary>
    public int Move(int place, int day, int[] offsets)
    {
        if (_group[place] < 0) return 0;
        var (first, days) = _circles[_group[place]];
        return (day - first + offsets[_group[place]]) % days + first - day;
    }

    /// <summary>The days within which an event may move: its cycle (without one: the window) as far as all its people were in the study; null when it lies outside.</summary>
    public static (int First, int Last)? Circle(Study study, DateSpan? window, Dictionary<string, (int First, int Last)> membership, DateOnly day, IEnumerable<string> people)
    {
        int first = window?.First.DayNumber ?? int.MinValue, last = window?.Last.DayNumber ?? int.MaxValue;
        if (study.CycleAt(day) is { } cycle) (first, last) = (Math.Max(first, cycle.Start.DayNumber), Math.Min(last, cycle.End.DayNumber));
        foreach (string person in people)
            if (membership.TryGetValue(person, out var days)) (first, last) = (Math.Max(first, days.First), Math.Min(last, days.Last));
        return first == int.MinValue || last == int.MaxValue || day.DayNumber < first || day.DayNumber > last ? null : (first, last);
    }
}
