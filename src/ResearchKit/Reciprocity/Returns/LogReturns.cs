namespace ResearchKit;

/// <summary>Returns in a log of events without roles: every pair, both directions together. n log n in the events.</summary>
internal static class LogReturns
{
    /// <summary>All starts of the log; the group after the first holds them. Null with the reason where there is none.</summary>
    public static (ReturnMeasure? Measure, long SelfTies, string? Reason) Of(EventLog log, int days)
    {
        if (log.Minute.Length != log.Count || log.Count == 0) return (null, 0, log.Count == 0 ? "the log is empty" : "the events of the log are undated");
        ReadOnlySpan<int> from = log.From.Span, to = log.To.Span, minute = log.Minute.Span;
        var keys = new ulong[log.Count];
        var order = new int[log.Count];
        int kept = 0, last = int.MinValue;
        for (int k = 0; k < log.Count; k++)
        {
            last = Math.Max(last, minute[k]);
            if (from[k] == to[k]) continue;
            keys[kept] = ((ulong)(uint)Math.Min(from[k], to[k]) << 32) | (uint)Math.Max(from[k], to[k]);
            order[kept++] = k;
        }
        // Index as the second key keeps the order of the log among equals: the layout sorts by time and then by it.
        Array.Sort(keys, order, 0, kept);
        int end = FloorDay(last) + ReturnRule.Day - 1, pairs = 0;
        var contacts = new List<ReturnContact>(kept);
        for (int k = 0; k < kept; k++)
        {
            if (k > 0 && keys[k] != keys[k - 1]) pairs++;
            int at = order[k];
            contacts.Add(new(0, pairs, from[at] < to[at], minute[at], false, false, end - minute[at], 0));
        }
        var rule = new ReturnRule(days, new());
        return (new(ReturnContacts.Of(contacts, kept == 0 ? 0 : pairs + 1, 1), 1, 1, rule), log.Count - kept, null);
    }

    private static int FloorDay(int minute) => (minute >= 0 ? minute / ReturnRule.Day : (minute - ReturnRule.Day + 1) / ReturnRule.Day) * ReturnRule.Day;
}
