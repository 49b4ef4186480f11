namespace ResearchKit.Tests;

/// <summary>
/// Returns by the definition alone, slow and plain: for each contact of a pair, in order of time, look through all earlier starts of the other for the oldest
/// that is open. Shares no code with the library but the sides of people (c against p by their ids).
/// </summary>
internal static class NaiveReturns
{
    public sealed record Start(string Pair, bool FromA, DateTime At, bool DayOnly, DateTime End, Interaction Act)
    {
        public double? Lag { get; set; }

        public double Left => DayOnly ? (End.Date - At.Date).TotalDays : (End.Date.AddMinutes(1439) - At).TotalDays;
    }

    public static List<Start> Of(Interactions interactions, double window, Func<Interaction, bool>? keep = null)
    {
        var starts = new List<Start>();
        foreach (var act in interactions.Where(i => keep is null || keep(i)))
        {
            if (act.Precision == Precision.Week || act.Direction != Direction.OneWay || act.Occasion is Occasion.Standing or Occasion.Required || act.InitiatorId is null) continue;
            if (act.RecipientIds.Count > 1 && act.RecipientIds.Concat(act.PresentIds).Append(act.InitiatorId).Distinct().Count() > 3) continue;
            foreach (string to in act.RecipientIds)
            {
                string from = act.InitiatorId;
                if (from[0] == to[0] || !"cp".Contains(from[0], StringComparison.Ordinal) || !"cp".Contains(to[0], StringComparison.Ordinal)) continue;
                var end = interactions.Window!.Value.Last;
                foreach (var person in interactions.Study.Participants.Where(p => p.Id == from || p.Id == to)) if (person.Left < end) end = person.Left.Value;
                bool dayOnly = act.Precision == Precision.Day;
                starts.Add(new(string.CompareOrdinal(from, to) < 0 ? from + to : to + from, from[0] == 'c', dayOnly ? act.Start.Date : act.Start, dayOnly, end.ToDateTime(TimeOnly.MinValue), act));
            }
        }
        starts = [.. starts.Where(s => s.At.Date <= s.End).OrderBy(s => s.At)];
        foreach (var reply in starts)
        {
            foreach (var start in starts)
            {
                if (start.Pair != reply.Pair || start.FromA == reply.FromA || start.Lag is not null) continue;
                double lag = start.DayOnly || reply.DayOnly ? (reply.At.Date - start.At.Date).TotalDays : (reply.At - start.At).TotalDays;
                if (lag <= 0 || lag > window + 1e-9) continue;
                start.Lag = lag;
                break;
            }
        }
        return starts;
    }

    public static double Share(IEnumerable<Start> starts, double window)
    {
        var followed = starts.Where(s => s.Left >= window).ToList();
        return followed.Count == 0 ? double.NaN : (double)followed.Count(s => s.Lag is not null) / followed.Count;
    }

    public static double Mean(IReadOnlyCollection<Start> starts, double window)
    {
        if (!starts.Any(s => s.Left >= window)) return double.NaN;
        var times = starts.Select(s => (Time: s.Lag ?? Math.Min(s.Left, window), Event: s.Lag is not null)).ToList();
        double share = 1, area = 0, last = 0;
        foreach (double t in times.Where(x => x.Event).Select(x => x.Time).Distinct().Order())
        {
            area += share * (t - last);
            last = t;
            share *= 1 - (double)times.Count(x => x.Event && x.Time == t) / times.Count(x => x.Time >= t);
        }
        return area + share * (window - last);
    }
}
