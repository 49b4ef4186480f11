namespace ResearchKit;

/// <summary>Starts of either side: share, balance, starts per person, and the sums behind them.</summary>
internal sealed class StartMeasure : IActMeasure
{
    /// <summary>Places of the numbers.</summary>
    public const int Share = 0, Balance = 1, PerPersonA = 2, PerPersonB = 3, FromA = 4, FromB = 5, AssignedA = 6, AssignedB = 7;

    private readonly ActTable _table;
    private readonly int[] _onA, _onB;
    private readonly double[] _sums = new double[4];
    private int _peopleA, _peopleB;

    public StartMeasure(ActTable table)
    {
        (_table, _onA, _onB) = (table, new int[table.Resolver.Ids.Count], new int[table.Resolver.Ids.Count]);
        foreach (var act in table.Acts) Add(act, 1);
    }

    public int Values => 8;

    public void Without(ReadOnlySpan<int> acts, Span<double> values)
    {
        foreach (int a in acts) Add(_table.Acts[a], -1);
        // Sums of whole or fractional weights drift by rounding when acts go out and in again; 1e-12 of the acts is nothing, and less is zero.
        double fromA = Clean(_sums[0]), fromB = Clean(_sums[1]), assignedA = Clean(_sums[2]), assignedB = Clean(_sums[3]);
        double a1 = fromA + assignedA, b1 = fromB + assignedB;
        double share = a1 + b1 == 0 ? double.NaN : a1 / (a1 + b1);
        values[Share] = share;
        values[Balance] = 2 * share - 1;
        values[PerPersonA] = _peopleA == 0 ? double.NaN : a1 / _peopleA;
        values[PerPersonB] = _peopleB == 0 ? double.NaN : b1 / _peopleB;
        (values[FromA], values[FromB], values[AssignedA], values[AssignedB]) = (fromA, fromB, assignedA, assignedB);
        foreach (int a in acts) Add(_table.Acts[a], 1);
    }

    private double Clean(double sum) => Math.Abs(sum) < 1e-12 * (1 + _table.Acts.Length) ? 0 : sum;

    private void Add(CountedAct act, int sign)
    {
        _sums[(act.FromA ? 0 : 1) + (act.Recorded ? 0 : 2)] += sign * act.Weight;
        for (int k = 0; k < act.Persons.Length; k++)
        {
            if (act.Sides[k] == Side.A) _peopleA += Step(ref _onA[act.Persons[k]], sign);
            else if (act.Sides[k] == Side.B) _peopleB += Step(ref _onB[act.Persons[k]], sign);
        }
    }

    private static int Step(ref int acts, int sign)
    {
        int before = acts;
        acts += sign;
        return before == 0 ? 1 : acts == 0 ? -1 : 0;
    }
}
