namespace ResearchKit;

/// <summary>
/// Share returned, restricted mean time and heights of the curve for each group of starts and for all, and the same when acts are left out: only the pairs
/// of these acts are matched anew.
/// </summary>
internal sealed class ReturnMeasure : IActMeasure
{
    /// <summary>The curve is read at so many marks, whole days, the last at the end of the window.</summary>
    public const int Marks = 4;

    /// <summary>Numbers of each group: share, mean, heights at the marks.</summary>
    public const int Each = 2 + Marks;

    private readonly ReturnContacts _contacts;
    private readonly ReplyMatcher _matcher;
    private readonly ReturnTally[] _tallies;
    private readonly int[] _lags, _other, _marks;
    private readonly int[] _stamp;
    private readonly bool[] _removed;
    private readonly List<int> _touched = [];
    private int _round;

    /// <param name="contacts">The contacts; their groups are 0 to <paramref name="groups"/> - 1.</param>
    /// <param name="groups">How many groups; all together come after them.</param>
    /// <param name="acts">How many acts.</param>
    /// <param name="rule">Window and ties.</param>
    public ReturnMeasure(ReturnContacts contacts, int groups, int acts, ReturnRule rule)
    {
        (_contacts, Groups) = (contacts, groups);
        _matcher = new(contacts, rule.Minutes, rule.TiesAnswer);
        _tallies = [.. Enumerable.Range(0, groups + 1).Select(_ => new ReturnTally(rule.Minutes))];
        (_lags, _other, _stamp, _removed) = (new int[contacts.Count], new int[contacts.Count], new int[contacts.Pairs], new bool[acts]);
        _marks = [.. Enumerable.Range(1, Marks).Select(m => (rule.Days * m + Marks - 1) / Marks * ReturnRule.Day)];
        for (int p = 0; p < contacts.Pairs; p++) _matcher.Match(p, default, _lags);
        Tied = _matcher.Tied;
        for (int k = 0; k < contacts.Count; k++) Add(k, _lags[k], 1);
    }

    /// <summary>Groups of starts, without all together.</summary>
    public int Groups { get; }

    /// <summary>Contacts that could answer only if the order within the same time were known.</summary>
    public long Tied { get; }

    /// <inheritdoc/>
    public int Values => (Groups + 1) * Each;

    /// <summary>The starts of a group; of all, for the group after the last.</summary>
    public ReturnTally this[int group] => _tallies[group];

    /// <summary>Lags of all contacts in their order, -1 where not returned.</summary>
    public ReadOnlySpan<int> Lags => _lags;

    /// <summary>The day of each mark.</summary>
    public int DayOf(int mark) => _marks[mark] / ReturnRule.Day;

    /// <inheritdoc/>
    public void Without(ReadOnlySpan<int> acts, Span<double> values)
    {
        _round++;
        _touched.Clear();
        foreach (int a in acts)
        {
            _removed[a] = true;
            for (int i = _contacts.ActStart[a]; i < _contacts.ActStart[a + 1]; i++)
            {
                int pair = _contacts.ActPair[i];
                if (_stamp[pair] == _round) continue;
                _stamp[pair] = _round;
                _touched.Add(pair);
            }
        }
        foreach (int pair in _touched)
        {
            _matcher.Match(pair, _removed, _other);
            for (int k = _contacts.PairStart[pair]; k < _contacts.PairStart[pair + 1]; k++)
            {
                Add(k, _lags[k], -1);
                if (!_removed[_contacts.Act[k]]) Add(k, _other[k], 1);
            }
        }
        for (int g = 0; g <= Groups; g++)
        {
            values[g * Each] = _tallies[g].Share;
            values[g * Each + 1] = _tallies[g].Mean(_marks, values.Slice(g * Each + 2, Marks));
        }
        foreach (int pair in _touched)
            for (int k = _contacts.PairStart[pair]; k < _contacts.PairStart[pair + 1]; k++)
            {
                if (!_removed[_contacts.Act[k]]) Add(k, _other[k], -1);
                Add(k, _lags[k], 1);
            }
        foreach (int a in acts) _removed[a] = false;
    }

    private void Add(int contact, int lag, int sign)
    {
        _tallies[_contacts.Group[contact]].Add(lag, _contacts.Left[contact], sign);
        _tallies[Groups].Add(lag, _contacts.Left[contact], sign);
    }
}
