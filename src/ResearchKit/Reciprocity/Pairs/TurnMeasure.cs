namespace ResearchKit;

/// <summary>TurnShare and the share of mutual pairs, over pairs across the sides with enough contacts. Leaving acts out costs no more than those acts.</summary>
internal sealed class TurnMeasure : IActMeasure
{
    /// <summary>Places of the numbers.</summary>
    public const int TurnShare = 0, Mutual = 1, Eligible = 2;

    private readonly ActTable _table;
    private readonly int[] _contacts, _fromA;
    private readonly int _minimum;
    private double _turns;
    private long _mutual, _eligible;

    public TurnMeasure(ActTable table, int minimumContacts)
    {
        (_table, _minimum) = (table, minimumContacts);
        _contacts = new int[table.Resolver.Dyads.Count];
        _fromA = new int[table.Resolver.Dyads.Count];
        foreach (var act in table.Acts) Add(act, 1);
    }

    public int Values => 3;

    public void Without(ReadOnlySpan<int> acts, Span<double> values)
    {
        double turns = _turns;
        foreach (int a in acts) Add(_table.Acts[a], -1);
        values[TurnShare] = _eligible == 0 ? double.NaN : Math.Abs(_turns) < 1e-12 * _eligible ? 0 : _turns / _eligible;
        values[Mutual] = _eligible == 0 ? double.NaN : (double)_mutual / _eligible;
        values[Eligible] = _eligible;
        foreach (int a in acts) Add(_table.Acts[a], 1);
        // The sum is set back, not added up again: what one replicate rounds does not reach the next.
        _turns = turns;
    }

    private void Add(CountedAct act, int sign)
    {
        foreach (int d in act.Dyads)
        {
            Weigh(d, -1);
            _contacts[d] += sign;
            if (act.FromA) _fromA[d] += sign;
            Weigh(d, 1);
        }
    }

    private void Weigh(int dyad, int sign)
    {
        int n = _contacts[dyad], x = _fromA[dyad];
        if (n < _minimum) return;
        _eligible += sign;
        if (x > 0 && x < n) _mutual += sign;
        _turns += sign * TurnSum.Term(n, x);
    }
}
