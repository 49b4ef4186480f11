namespace ResearchKit;

/// <summary>
/// Finds for each start of a pair the contact that answers it: walking through time, a contact the other way answers the oldest start that is still open
/// and no older than the window. One contact answers one start; each contact is a start of its own too.
/// </summary>
/// <remarks>
/// A contact answers an earlier one only. Two contacts of the same minute, or of the same day where one is known by the day only, have no known order:
/// they do not answer each other, unless ties are told to. Lags are minutes; where one of the two is known by the day only, whole days.
/// Linear in the contacts of the pair: open starts wait in a queue for each direction and precision, oldest first.
/// </remarks>
internal sealed class ReplyMatcher(ReturnContacts contacts, int window, bool tiesAnswer)
{
    private readonly int[] _next = new int[contacts.Count], _head = new int[4], _tail = new int[4];

    /// <summary>Contacts that could answer only if their order within the same time were known; since the last reset.</summary>
    public long Tied { get; private set; }

    /// <summary>Writes the lag of every start of a pair, -1 where none is found; contacts of the acts marked as removed are passed over.</summary>
    public void Match(int pair, ReadOnlySpan<bool> removed, int[] lags)
    {
        Array.Fill(_head, -1);
        for (int k = contacts.PairStart[pair]; k < contacts.PairStart[pair + 1]; k++)
        {
            if (!removed.IsEmpty && removed[contacts.Act[k]]) continue;
            lags[k] = contacts.Inside[k] ? 0 : -1;
            if (contacts.Inside[k]) continue;
            Answer(k, lags);
            Push(Queue(contacts.Forward[k], contacts.DayOnly[k]), k);
        }
    }

    private void Answer(int reply, int[] lags)
    {
        int best = -1, from = -1;
        bool tied = false;
        for (int precision = 0; precision < 2; precision++)
        {
            int queue = Queue(!contacts.Forward[reply], precision == 1);
            while (_head[queue] >= 0 && Lag(_head[queue], reply) > window) _head[queue] = _next[_head[queue]];
            int head = _head[queue];
            if (head < 0) continue;
            if (Lag(head, reply) <= 0 && !tiesAnswer) tied = true;
            else if (best < 0 || head < best) (best, from) = (head, queue);
        }
        if (best >= 0)
        {
            lags[best] = Math.Max(0, Lag(best, reply));
            _head[from] = _next[best];
        }
        else if (tied) Tied++;
    }

    private int Lag(int start, int reply) => contacts.DayOnly[start] || contacts.DayOnly[reply]
        ? (contacts.Time[reply] / ReturnRule.Day - contacts.Time[start] / ReturnRule.Day) * ReturnRule.Day
        : contacts.Time[reply] - contacts.Time[start];

    private void Push(int queue, int contact)
    {
        if (_head[queue] < 0) _head[queue] = contact;
        else _next[_tail[queue]] = contact;
        _tail[queue] = contact;
        _next[contact] = -1;
    }

    private static int Queue(bool forward, bool dayOnly) => (forward ? 2 : 0) + (dayOnly ? 1 : 0);
}
