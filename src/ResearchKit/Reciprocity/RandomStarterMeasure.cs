namespace ResearchKit;

/// <summary>
/// Observed and expected mutual share and TurnShare under the random starter, one coin per act. Expectations are exact; nothing is drawn.
/// Everything derived (observed p, strengths) is fitted again in each replicate, once for all minimum numbers of contacts.
/// </summary>
internal sealed class RandomStarterMeasure : IActMeasure
{
    /// <summary>Places of the numbers: two observed ones, then expected and gap of either for each model.</summary>
    public const int Mutual = 0, Turns = 1, Block = 14;

    private readonly ActTable _table;
    private readonly int[] _minima;
    private readonly int[] _local, _contacts, _starts;
    private readonly (int[] Dyads, bool FromA)[] _coins;
    private readonly int[] _coinOf;
    private readonly bool[] _out;
    private readonly BradleyTerry _strengths;
    private readonly int[] _first, _second;
    private readonly double[] _sum, _squares, _allA, _noneA, _chance;
    private readonly double _fromA, _fromB;
    private readonly double[] _begin;

    /// <summary>Numbers for each minimum number of contacts, one block after the other.</summary>
    public RandomStarterMeasure(ActTable table, params int[] minimumContacts)
    {
        (_table, _minima) = (table, minimumContacts);
        // Indices of pairs and persons without gaps, so that a small table of a large study stays small.
        int pairs = table.Dyads.Length;
        _local = new int[table.Resolver.Dyads.Count];
        Array.Fill(_local, -1);
        var person = new Dictionary<int, int>();
        int Place(int p) => person.TryGetValue(p, out int known) ? known : person[p] = person.Count;
        (_first, _second) = (new int[pairs], new int[pairs]);
        for (int d = 0; d < pairs; d++)
        {
            _local[table.Dyads[d]] = d;
            var (a, b) = table.Resolver.Dyads[table.Dyads[d]];
            (_first[d], _second[d]) = (Place(a), Place(b));
        }
        _strengths = new BradleyTerry(person.Count, _first, _second);
        (_contacts, _starts) = (new int[pairs], new int[pairs]);
        (_sum, _squares, _allA, _noneA, _chance) = (new double[pairs], new double[pairs], new double[pairs], new double[pairs], new double[pairs]);
        _coinOf = new int[table.Acts.Length];
        Array.Fill(_coinOf, -1);
        var coins = new List<(int[], bool)>();
        for (int a = 0; a < table.Acts.Length; a++)
        {
            var act = table.Acts[a];
            if (act.FromA) _fromA += act.Weight;
            else _fromB += act.Weight;
            if (act.Dyads.Length == 0) continue;
            _coinOf[a] = coins.Count;
            coins.Add((Array.ConvertAll(act.Dyads, d => _local[d]), act.FromA));
        }
        _coins = [.. coins];
        _out = new bool[_coins.Length];
        // Every replicate begins at the fit of all acts: it is a short way from there.
        Tally();
        _strengths.Fit(_contacts, _starts);
        _begin = [.. _strengths.Strength];
    }

    /// <summary>The expected mutual share under a model.</summary>
    public static int ExpectedMutual(StarterModel model) => 2 + 4 * (int)model;

    /// <summary>Observed less expected mutual share.</summary>
    public static int MutualGap(StarterModel model) => 3 + 4 * (int)model;

    /// <summary>The expected TurnShare under a model.</summary>
    public static int ExpectedTurns(StarterModel model) => 4 + 4 * (int)model;

    /// <summary>Observed less expected TurnShare.</summary>
    public static int TurnGap(StarterModel model) => 5 + 4 * (int)model;

    public int Values => Block * _minima.Length;

    /// <summary>Roughly how many steps one replicate takes: what keeps the interval from being made for logs of millions.</summary>
    public long Cost => _coins.Length + 50L * _first.Length + (long)Math.Pow(Math.Min(_strengths.Strength.Length, 400), 3) / 3;

    public void Without(ReadOnlySpan<int> acts, Span<double> values)
    {
        double fromA = _fromA, fromB = _fromB;
        foreach (int a in acts)
        {
            if (_table.Acts[a].FromA) fromA -= _table.Acts[a].Weight;
            else fromB -= _table.Acts[a].Weight;
            if (_coinOf[a] >= 0) _out[_coinOf[a]] = true;
        }
        Tally();
        for (int m = 0; m < _minima.Length; m++) Observe(values[(m * Block)..], _minima[m]);
        Array.Fill(_chance, 0.5);
        Expect(values, StarterModel.Even);
        // Sums of thirds that were taken away again leave crumbs: less than 1e-12 of the acts is none.
        double none = 1e-12 * (1 + _table.Acts.Length);
        (fromA, fromB) = (fromA < none ? 0 : fromA, fromB < none ? 0 : fromB);
        Array.Fill(_chance, fromA / (fromA + fromB));
        Expect(values, StarterModel.Observed);
        _strengths.Fit(_contacts, _starts, _begin);
        for (int d = 0; d < _chance.Length; d++) _chance[d] = _strengths.Strength[_first[d]] / (_strengths.Strength[_first[d]] + _strengths.Strength[_second[d]]);
        Expect(values, StarterModel.PersonSpecific);
        foreach (int a in acts) if (_coinOf[a] >= 0) _out[_coinOf[a]] = false;
    }

    private void Tally()
    {
        Array.Clear(_contacts);
        Array.Clear(_starts);
        for (int c = 0; c < _coins.Length; c++)
        {
            if (_out[c]) continue;
            foreach (int d in _coins[c].Dyads)
            {
                _contacts[d]++;
                if (_coins[c].FromA) _starts[d]++;
            }
        }
    }

    private void Observe(Span<double> values, int minimum)
    {
        double turns = 0;
        int eligible = 0, mutual = 0;
        for (int d = 0; d < _contacts.Length; d++)
        {
            if (_contacts[d] < minimum) continue;
            eligible++;
            if (_starts[d] > 0 && _starts[d] < _contacts[d]) mutual++;
            turns += TurnMeasure.Term(_contacts[d], _starts[d]);
        }
        values[Mutual] = eligible == 0 ? double.NaN : (double)mutual / eligible;
        values[Turns] = eligible == 0 ? double.NaN : turns / eligible;
    }

    private void Expect(Span<double> values, StarterModel model)
    {
        Array.Clear(_sum);
        Array.Clear(_squares);
        Array.Fill(_allA, 1);
        Array.Fill(_noneA, 1);
        for (int c = 0; c < _coins.Length; c++)
        {
            if (_out[c]) continue;
            var dyads = _coins[c].Dyads;
            double pi = 0;
            foreach (int d in dyads) pi += _chance[d];
            pi /= dyads.Length;
            foreach (int d in dyads)
            {
                _sum[d] += pi;
                _squares[d] += pi * pi;
                _allA[d] *= pi;
                _noneA[d] *= 1 - pi;
            }
        }
        for (int m = 0; m < _minima.Length; m++) Average(values[(m * Block)..], _minima[m], model);
    }

    private void Average(Span<double> values, int minimum, StarterModel model)
    {
        double mutual = 0, turns = 0;
        int eligible = 0;
        for (int d = 0; d < _contacts.Length; d++)
        {
            double n = _contacts[d], s = _sum[d];
            if (n < minimum) continue;
            eligible++;
            mutual += 1 - _noneA[d] - _allA[d];
            // The sum over a < b of pi_a(1 - pi_b) + pi_b(1 - pi_a), from the sum and the sum of squares.
            turns += 2 * (s * (n - s) - s + _squares[d]) / (n * (n - 1));
        }
        values[ExpectedMutual(model)] = eligible == 0 ? double.NaN : mutual / eligible;
        values[ExpectedTurns(model)] = eligible == 0 ? double.NaN : turns / eligible;
        values[MutualGap(model)] = values[Mutual] - values[ExpectedMutual(model)];
        values[TurnGap(model)] = values[Turns] - values[ExpectedTurns(model)];
    }
}
