namespace ResearchKit;

/// <summary>
/// Finds the receipts that are passed on: the receiver gives to somebody other than the giver, later and within the window. Person by person, n log n in the handovers.
/// </summary>
internal sealed class HandoverChains
{
    /// <summary>Groups of receivers: side a, side b, others, all.</summary>
    public const int Groups = 4, All = 3;

    private readonly Handover[] _handovers;
    private readonly int _window;
    private readonly int[][] _given, _received;

    /// <param name="handovers">The handovers.</param>
    /// <param name="people">How many people.</param>
    /// <param name="window">The window in minutes.</param>
    public HandoverChains(Handover[] handovers, int people, int window)
    {
        (_handovers, _window) = (handovers, window);
        _given = Lists(g => g.From, people);
        _received = Lists(g => g.To, people);
        foreach (int[] list in _given) Array.Sort(list, (x, y) => (_handovers[x].Time, x).CompareTo((_handovers[y].Time, y)));
    }

    /// <summary>Adds, for one receiver and each group, receipts followed for the whole window and those of them passed on.</summary>
    /// <param name="person">The receiver.</param>
    /// <param name="removed">Acts to pass over; empty: none.</param>
    /// <param name="counts">Followed and passed on of each group.</param>
    /// <param name="sign">1 to add, -1 to take out.</param>
    public void Count(int person, ReadOnlySpan<bool> removed, Span<long> counts, int sign = 1)
    {
        if (_received[person].Length == 0) return;
        var (minutes, minuteNext) = Givings(person, removed, false);
        var (days, dayNext) = Givings(person, removed, true);
        foreach (int r in _received[person])
        {
            var receipt = _handovers[r];
            if (receipt.Left < _window || (!removed.IsEmpty && removed[receipt.Act])) continue;
            // The first giving that is later for sure: a later minute, or a later day where one of the two is known by the day only.
            bool passed = Passes(receipt, minutes, minuteNext, receipt.DayOnly ? (receipt.Day + 1) * ReturnRule.Day : receipt.Time + 1)
                || Passes(receipt, days, dayNext, (receipt.Day + 1) * ReturnRule.Day);
            foreach (int group in (ReadOnlySpan<int>)[receipt.Group, All])
            {
                counts[2 * group] += sign;
                if (passed) counts[2 * group + 1] += sign;
            }
        }
    }

    private bool Passes(Handover receipt, List<int> givings, int[] nextOther, int from)
    {
        int low = 0, high = givings.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_handovers[givings[middle]].Time < from) low = middle + 1;
            else high = middle;
        }
        if (low < givings.Count && _handovers[givings[low]].To == receipt.From) low = nextOther[low];
        if (low >= givings.Count) return false;
        var giving = _handovers[givings[low]];
        return (receipt.DayOnly || giving.DayOnly ? (giving.Day - receipt.Day) * ReturnRule.Day : giving.Time - receipt.Time) <= _window;
    }

    // The givings of a person in order of time, and for each the next to somebody else.
    private (List<int> Givings, int[] NextOther) Givings(int person, ReadOnlySpan<bool> removed, bool dayOnly)
    {
        var kept = new List<int>();
        foreach (int g in _given[person])
            if (_handovers[g].DayOnly == dayOnly && (removed.IsEmpty || !removed[_handovers[g].Act])) kept.Add(g);
        var next = new int[kept.Count];
        for (int k = kept.Count - 1; k >= 0; k--)
            next[k] = k + 1 < kept.Count && _handovers[kept[k + 1]].To == _handovers[kept[k]].To ? next[k + 1] : k + 1;
        return (kept, next);
    }

    private int[][] Lists(Func<Handover, int> key, int people)
    {
        var counts = new int[people];
        foreach (var handover in _handovers) counts[key(handover)]++;
        int[][] lists = [.. counts.Select(n => new int[n])];
        for (int k = _handovers.Length - 1; k >= 0; k--) lists[key(_handovers[k])][--counts[key(_handovers[k])]] = k;
        return lists;
    }
}
