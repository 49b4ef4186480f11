namespace ResearchKit;

/// <summary>Contacts of pairs across the sides by the bridge-builders in them. Leaving acts out costs no more than those acts.</summary>
internal sealed class SpannerActs : IActMeasure
{
    /// <summary>Places of the numbers; then five for each pairing: turns, mutual, eligible, balance, contacts.</summary>
    public const int Share = 0, Base = 1, Gap = 2, Contacts = 3, First = 4;

    private const int PerPairing = 5;

    private readonly ActTable _table;
    private readonly int _minimum;
    private readonly bool[] _spanner;
    private readonly int[] _contacts, _fromA, _onA, _onB;

    // By the pair: 0 no bridge-builder, 1 on side a, 2 on side b, 3 on both.
    private readonly double[] _turns = new double[4], _kept = new double[4];
    private readonly long[] _mutual = new long[4], _eligible = new long[4], _weight = new long[4], _startsA = new long[4];
    private long _a, _b, _spannersA, _spannersB;

    public SpannerActs(ActTable table, int minimumContacts, IReadOnlySet<string> spanners)
    {
        (_table, _minimum) = (table, minimumContacts);
        _spanner = [.. table.Resolver.Ids.Select(spanners.Contains)];
        _contacts = new int[table.Resolver.Dyads.Count];
        _fromA = new int[_contacts.Length];
        _onA = new int[_spanner.Length];
        _onB = new int[_spanner.Length];
        foreach (var act in table.Acts) Add(act, 1);
    }

    /// <summary>Of the pairs of a kind that have contacts: how many people stand on the side with fewer.</summary>
    public int FewestPeople(SpannerPairing which)
    {
        HashSet<int> a = [], b = [];
        for (int d = 0; d < _contacts.Length; d++)
        {
            if (_contacts[d] == 0) continue;
            var (i, j) = _table.Resolver.Dyads[d];
            bool counts = which switch
            {
                SpannerPairing.Without => !_spanner[i] && !_spanner[j],
                SpannerPairing.With => _spanner[i] || _spanner[j],
                SpannerPairing.OnSideA => _spanner[i],
                _ => _spanner[j],
            };
            if (!counts) continue;
            a.Add(i);
            b.Add(j);
        }
        return Math.Min(a.Count, b.Count);
    }

    public int Values => First + PerPairing * 4;

    public static int Turns(SpannerPairing which) => First + PerPairing * (int)which;

    public static int Mutual(SpannerPairing which) => Turns(which) + 1;

    public static int Eligible(SpannerPairing which) => Turns(which) + 2;

    public static int Balance(SpannerPairing which) => Turns(which) + 3;

    public static int ContactsOf(SpannerPairing which) => Turns(which) + 4;

    public void Without(ReadOnlySpan<int> acts, Span<double> values)
    {
        _turns.CopyTo(_kept, 0);
        foreach (int a in acts) Add(_table.Acts[a], -1);
        long all = _weight[0] + _weight[1] + _weight[2] + _weight[3];
        values[Share] = all == 0 ? double.NaN : (double)(all - _weight[0]) / all;
        values[Base] = _a == 0 || _b == 0 ? double.NaN : 1 - (1 - (double)_spannersA / _a) * (1 - (double)_spannersB / _b);
        values[Gap] = values[Share] - values[Base];
        values[Contacts] = all;
        Pairs(values, SpannerPairing.Without, [0]);
        Pairs(values, SpannerPairing.With, [1, 2, 3]);
        Pairs(values, SpannerPairing.OnSideA, [1, 3]);
        Pairs(values, SpannerPairing.OnSideB, [2, 3]);
        foreach (int a in acts) Add(_table.Acts[a], 1);
        // The sums are set back, not added up again: what one replicate rounds does not reach the next.
        _kept.CopyTo(_turns, 0);
    }

    private void Pairs(Span<double> values, SpannerPairing which, ReadOnlySpan<int> kinds)
    {
        double turns = 0;
        long mutual = 0, eligible = 0, contacts = 0, startsA = 0;
        foreach (int k in kinds)
        {
            turns += _turns[k];
            mutual += _mutual[k];
            eligible += _eligible[k];
            contacts += _weight[k];
            startsA += _startsA[k];
        }
        values[Turns(which)] = eligible == 0 ? double.NaN : Math.Abs(turns) < 1e-12 * eligible ? 0 : turns / eligible;
        values[Mutual(which)] = eligible == 0 ? double.NaN : (double)mutual / eligible;
        values[Eligible(which)] = eligible;
        values[Balance(which)] = contacts == 0 ? double.NaN : (2.0 * startsA - contacts) / contacts;
        values[ContactsOf(which)] = contacts;
    }

    private void Add(CountedAct act, int sign)
    {
        foreach (int d in act.Dyads)
        {
            var (a, b) = _table.Resolver.Dyads[d];
            int kind = (_spanner[a] ? 1 : 0) | (_spanner[b] ? 2 : 0);
            _weight[kind] += sign;
            if (act.FromA) _startsA[kind] += sign;
            Take(_onA, a, sign, ref _a, ref _spannersA);
            Take(_onB, b, sign, ref _b, ref _spannersB);
            Weigh(d, kind, -1);
            _contacts[d] += sign;
            if (act.FromA) _fromA[d] += sign;
            Weigh(d, kind, 1);
        }
    }

    private void Take(int[] on, int person, int sign, ref long active, ref long spanners)
    {
        int before = on[person];
        on[person] += sign;
        int change = (on[person] > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
        active += change;
        if (_spanner[person]) spanners += change;
    }

    private void Weigh(int dyad, int kind, int sign)
    {
        int n = _contacts[dyad], x = _fromA[dyad];
        if (n < _minimum) return;
        _eligible[kind] += sign;
        if (x > 0 && x < n) _mutual[kind] += sign;
        _turns[kind] += sign * TurnSum.Term(n, x);
    }
}
