namespace ResearchKit;

/// <summary>
/// Contacts one by one: a fixed number of days is drawn over the cycle, then on each day an ordered pair in proportion to its rate,
/// which is higher for a pair whose other half made contact in the last fourteen days (a reply).
/// </summary>
internal sealed class SyntheticContactModel(SyntheticWorld world, double reply)
{
    private const int Recent = 14, Follow = 21;

    private static readonly double[] DayWeight = [0.35, 1, 1, 1, 1, 1, 0.5];

    public List<SyntheticAct> Run(Rng rng, SyntheticPairs pairs, int cycle, int count)
    {
        var acts = new List<SyntheticAct>(count);
        if (pairs.Count == 0) return acts;
        double boost = PortableMath.Exp(reply) - 1;
        var lately = new List<(int Pair, DateOnly Day)>();
        foreach (var day in Days(rng, cycle, count))
        {
            lately.RemoveAll(r => r.Day.DayNumber < day.DayNumber - Follow);
            int pair = Draw(rng, pairs, lately, day, boost);
            var (from, to) = (pairs.From(pair), pairs.To(pair));
            // Somebody who has not come yet, has left or does not hold the role yet is not there: another pair is drawn.
            for (int tries = 0; tries < 10_000 && !(There(from, day) && There(to, day)); tries++)
            {
                pair = Draw(rng, pairs, lately, day, boost);
                (from, to) = (pairs.From(pair), pairs.To(pair));
            }
            if (!There(from, day) || !There(to, day)) continue;
            int reverse = pairs.Reverse(pair);
            acts.Add(new()
            {
                Cycle = cycle,
                Day = day,
                From = from.Person,
                FromRole = from.Role,
                To = [to],
                Follows = lately.Exists(r => r.Pair == pair || r.Pair == reverse),
            });
            lately.RemoveAll(r => r.Pair == pair);
            lately.Add((pair, day));
        }
        return acts;
    }

    /// <summary>Days of the cycle in order, weekdays more often than weekends, the same for everybody (N1).</summary>
    public List<DateOnly> Days(Rng rng, int cycle, int count)
    {
        var (first, last) = (world.Cycles[cycle].Start, world.Cycles[cycle].End);
        var days = new List<DateOnly>(count);
        int length = last.DayNumber - first.DayNumber + 1;
        while (days.Count < count)
        {
            var day = first.AddDays(rng.Below(length));
            if (rng.Chance(DayWeight[(int)day.DayOfWeek])) days.Add(day);
        }
        days.Sort();
        return days;
    }

    private static bool There((SyntheticPerson Person, string Role) who, DateOnly day) => who.Person.PresentOn(day) && who.Person.Holds(who.Role, day);

    private static int Draw(Rng rng, SyntheticPairs pairs, List<(int Pair, DateOnly Day)> lately, DateOnly day, double boost)
    {
        double extra = 0;
        foreach (var r in lately)
            if (r.Day.DayNumber >= day.DayNumber - Recent) extra += boost * pairs.Rate(pairs.Reverse(r.Pair));
        double at = rng.Unit() * (pairs.Total + extra);
        if (at < pairs.Total) return pairs.At(at);
        at -= pairs.Total;
        foreach (var r in lately)
        {
            if (r.Day.DayNumber < day.DayNumber - Recent) continue;
            int reverse = pairs.Reverse(r.Pair);
            at -= boost * pairs.Rate(reverse);
            if (at < 0) return reverse;
        }
        return pairs.At(0);
    }
}
