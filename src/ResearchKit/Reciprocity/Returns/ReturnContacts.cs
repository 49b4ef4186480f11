namespace ResearchKit;

/// <summary>
/// Contacts of pairs as columns, pair by pair in order of time. Times are minutes since the first day of year 1; a contact of which only the day is
/// known stands at its midnight.
/// </summary>
internal sealed class ReturnContacts
{
    private ReturnContacts(int count) => (Act, Forward, Time, DayOnly, Inside, Left, Group) =
        (new int[count], new bool[count], new int[count], new bool[count], new bool[count], new int[count], new int[count]);

    /// <summary>The act of each contact, by its place in the table of acts.</summary>
    public int[] Act { get; }

    /// <summary>Which of the two members started it.</summary>
    public bool[] Forward { get; }

    /// <summary>When.</summary>
    public int[] Time { get; }

    /// <summary>True where only the day is known.</summary>
    public bool[] DayOnly { get; }

    /// <summary>True for a two-way contact: returned within itself, it neither answers nor waits.</summary>
    public bool[] Inside { get; }

    /// <summary>Minutes for which the pair is still observed after it.</summary>
    public int[] Left { get; }

    /// <summary>The group in which it counts as a start.</summary>
    public int[] Group { get; }

    /// <summary>Where the contacts of each pair begin, and where the last end.</summary>
    public int[] PairStart { get; private init; } = [];

    /// <summary>The pairs of each act: where they begin in <see cref="ActPair"/>.</summary>
    public int[] ActStart { get; private init; } = [];

    /// <summary>The pairs of the acts, one after the other.</summary>
    public int[] ActPair { get; private init; } = [];

    /// <summary>How many contacts.</summary>
    public int Count => Act.Length;

    /// <summary>How many pairs.</summary>
    public int Pairs => PairStart.Length - 1;

    /// <summary>The contacts, given in any order, laid out by pair and time; equal times keep the order in which they are given.</summary>
    public static ReturnContacts Of(List<ReturnContact> contacts, int pairs, int acts)
    {
        int[] pairStart = Starts(contacts, pairs, c => c.Pair), actStart = Starts(contacts, acts, c => c.Act);
        var laid = new ReturnContacts(contacts.Count) { PairStart = pairStart, ActStart = actStart, ActPair = new int[contacts.Count] };
        int[] order = new int[contacts.Count], next = pairStart[..^1], nextAct = actStart[..^1];
        for (int k = 0; k < contacts.Count; k++)
        {
            order[next[contacts[k].Pair]++] = k;
            laid.ActPair[nextAct[contacts[k].Act]++] = contacts[k].Pair;
        }
        var keys = new long[contacts.Count];
        for (int k = 0; k < keys.Length; k++) keys[k] = ((long)contacts[order[k]].Time << 32) | (uint)order[k];
        for (int p = 0; p < pairs; p++) Array.Sort(keys, order, pairStart[p], pairStart[p + 1] - pairStart[p]);
        for (int k = 0; k < order.Length; k++)
        {
            var c = contacts[order[k]];
            (laid.Act[k], laid.Forward[k], laid.Time[k], laid.DayOnly[k], laid.Inside[k], laid.Left[k], laid.Group[k]) = (c.Act, c.Forward, c.Time, c.DayOnly, c.Inside, c.Left, c.Group);
        }
        return laid;
    }

    /// <summary>The same contacts at other days, in order of time again; contacts at the same time stand in the order of <paramref name="ranks"/>.</summary>
    /// <param name="days">By how many days each contact moves.</param>
    /// <param name="ranks">Order of the acts at the same time.</param>
    public ReturnContacts Moved(int[] days, int[] ranks)
    {
        var moved = new ReturnContacts(Count) { PairStart = PairStart, ActStart = ActStart, ActPair = ActPair };
        var keys = new long[Count];
        var order = new int[Count];
        for (int k = 0; k < Count; k++) (keys[k], order[k]) = (((long)(Time[k] + days[k] * ReturnRule.Day) << 32) | (uint)ranks[Act[k]], k);
        for (int p = 0; p < Pairs; p++)
            if (PairStart[p + 1] - PairStart[p] > 1) Array.Sort(keys, order, PairStart[p], PairStart[p + 1] - PairStart[p]);
        for (int k = 0; k < Count; k++)
        {
            int from = order[k], minutes = days[from] * ReturnRule.Day;
            (moved.Act[k], moved.Forward[k], moved.Time[k], moved.DayOnly[k], moved.Inside[k], moved.Left[k], moved.Group[k])
                = (Act[from], Forward[from], Time[from] + minutes, DayOnly[from], Inside[from], Left[from] - minutes, Group[from]);
        }
        return moved;
    }

    private static int[] Starts(List<ReturnContact> contacts, int keys, Func<ReturnContact, int> key)
    {
        var start = new int[keys + 1];
        foreach (var c in contacts) start[key(c) + 1]++;
        for (int k = 0; k < keys; k++) start[k + 1] += start[k];
        return start;
    }
}
