namespace ResearchKit;

/// <summary>
/// Observed and expected mutual share and TurnShare under the random starter, one coin per act. Expectations are exact; nothing is drawn.
/// Everything derived (observed p, strengths) is fitted again in each replicate, once for all minimum numbers of contacts.
/// </summary>
/// <remarks>
/// The strengths of the main model are fitted to the same acts and follow chance too. What that does is taken out: see <see cref="Mutuality"/>.
/// </remarks>
internal sealed class RandomStarterMeasure : IActMeasure
{
    /// <summary>Places of the numbers: two observed ones, then expected and gap of either for each model.</summary>
    public const int Mutual = 0, Turns = 1, Block = 14;

    private readonly ActTable _table;
    private readonly int[] _minima;

    // Acts that make one pair are only counted; those that make several keep their pairs, and each pair the list of them.
    private readonly int[] _pairOf, _coinOf;
    private readonly int[][] _coins;
    private readonly int[]?[] _shared;
    private readonly int[] _coinStart, _coinAt;
    private readonly int[] _contacts, _single, _starts;
    private readonly BradleyTerry _strengths;
    private readonly int[] _first, _second;
    private readonly double[] _free, _spread, _chance, _held, _coinChance, _all, _none;
    private readonly double _fromA, _fromB;
    private readonly double[] _begin;
    private readonly int _acts;

    /// <summary>Numbers for each minimum number of contacts, one block after the other.</summary>
    public RandomStarterMeasure(ActTable table, params int[] minimumContacts)
    {
        (_table, _minima) = (table, minimumContacts);
        // Indices of pairs and persons without gaps, so that a small table of a large study stays small.
        int pairs = table.Dyads.Length;
        var local = new int[table.Resolver.Dyads.Count];
        Array.Fill(local, -1);
        var person = new Dictionary<int, int>();
        int Place(int p) => person.TryGetValue(p, out int known) ? known : person[p] = person.Count;
        (_first, _second) = (new int[pairs], new int[pairs]);
        for (int d = 0; d < pairs; d++)
        {
            local[table.Dyads[d]] = d;
            var (a, b) = table.Resolver.Dyads[table.Dyads[d]];
            (_first[d], _second[d]) = (Place(a), Place(b));
        }
        _strengths = new BradleyTerry(person.Count, _first, _second);
        (_contacts, _single, _starts) = (new int[pairs], new int[pairs], new int[pairs]);
        (_chance, _held, _spread) = (new double[pairs], new double[pairs], new double[pairs]);
        _free = new double[person.Count];
        (_pairOf, _coinOf) = (new int[table.Acts.Length], new int[table.Acts.Length]);
        Array.Fill(_pairOf, -1);
        Array.Fill(_coinOf, -1);
        var coins = new List<int[]>();
        for (int a = 0; a < table.Acts.Length; a++)
        {
            var act = table.Acts[a];
            if (act.FromA) _fromA += act.Weight;
            else _fromB += act.Weight;
            if (act.Dyads.Length == 0) continue;
            _acts++;
            if (act.Dyads.Length == 1) _pairOf[a] = local[act.Dyads[0]];
            else
            {
                _coinOf[a] = coins.Count;
                coins.Add(Array.ConvertAll(act.Dyads, d => local[d]));
            }
        }
        _coins = [.. coins];
        _shared = new int[]?[_coins.Length];
        for (int a = 0; a < table.Acts.Length; a++) Count(a, 1);
        _coinChance = new double[_coins.Length];
        _coinStart = new int[pairs + 1];
        foreach (int[] coin in _coins) foreach (int d in coin) _coinStart[d + 1]++;
        for (int d = 0; d < pairs; d++) _coinStart[d + 1] += _coinStart[d];
        _coinAt = new int[_coinStart[pairs]];
        int[] next = _coinStart[..^1];
        for (int c = 0; c < _coins.Length; c++) foreach (int d in _coins[c]) _coinAt[next[d]++] = c;
        int most = 0;
        foreach (int n in _contacts) most = Math.Max(most, n);
        (_all, _none) = (new double[most + 1], new double[most + 1]);
        // Every replicate begins at the fit of all acts: it is a short way from there.
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
    public long Cost => _acts + 50L * _first.Length + (long)Math.Pow(Math.Min(_strengths.Strength.Length, BradleyTerry.MostForNewton), 3) / 3;

    public void Without(ReadOnlySpan<int> acts, Span<double> values)
    {
        double fromA = _fromA, fromB = _fromB;
        foreach (int a in acts)
        {
            if (_table.Acts[a].FromA) fromA -= _table.Acts[a].Weight;
            else fromB -= _table.Acts[a].Weight;
            Count(a, -1);
        }
        for (int m = 0; m < _minima.Length; m++) Observe(values[(m * Block)..], _minima[m]);
        Expect(values, StarterModel.Even, 0.5);
        // Sums of thirds that were taken away again leave crumbs: less than 1e-12 of the acts is none.
        double none = 1e-12 * (1 + _table.Acts.Length);
        (fromA, fromB) = (fromA < none ? 0 : fromA, fromB < none ? 0 : fromB);
        Expect(values, StarterModel.Observed, fromA / (fromA + fromB));
        ExpectOfPersons(values);
        foreach (int a in acts) Count(a, 1);
    }

    // An act comes or goes.
    private void Count(int act, int by)
    {
        int started = _table.Acts[act].FromA ? by : 0;
        if (_pairOf[act] is >= 0 and var pair)
        {
            _contacts[pair] += by;
            _single[pair] += by;
            _starts[pair] += started;
        }
        if (_coinOf[act] is >= 0 and var coin)
        {
            _shared[coin] = by > 0 ? _coins[coin] : null;
            foreach (int d in _coins[coin])
            {
                _contacts[d] += by;
                _starts[d] += started;
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
            turns += TurnSum.Term(_contacts[d], _starts[d]);
        }
        values[Mutual] = eligible == 0 ? double.NaN : (double)mutual / eligible;
        values[Turns] = eligible == 0 ? double.NaN : turns / eligible;
    }

    // One chance for every contact.
    private void Expect(Span<double> values, StarterModel model, double chance)
    {
        (_all[0], _none[0]) = (1, 1);
        for (int n = 1; n < _all.Length; n++) (_all[n], _none[n]) = (_all[n - 1] * chance, _none[n - 1] * (1 - chance));
        for (int m = 0; m < _minima.Length; m++)
        {
            double mutual = 0;
            int eligible = 0;
            foreach (int n in _contacts)
            {
                if (n < _minima[m]) continue;
                eligible++;
                mutual += 1 - _none[n] - _all[n];
            }
            Put(values[(m * Block)..], model, eligible, mutual, 2 * chance * (1 - chance) * eligible);
        }
    }

    // The chances of the two people, less what the fit to these very acts does to them.
    private void ExpectOfPersons(Span<double> values)
    {
        _strengths.Fit(_contacts, _starts, _begin);
        _strengths.Settle(_contacts, _shared, _free, _spread);
        for (int d = 0; d < _contacts.Length; d++)
        {
            if (_contacts[d] == 0) continue;
            double fitted = _strengths.Strength[_first[d]] / (_strengths.Strength[_first[d]] + _strengths.Strength[_second[d]]);
            _chance[d] = _free[_first[d]] / (_free[_first[d]] + _free[_second[d]]);
            _held[d] = Math.Min(fitted * (1 - fitted) * _spread[d], 1.0 / _contacts[d]);
        }
        for (int c = 0; c < _coins.Length; c++)
        {
            double sum = 0;
            foreach (int d in _coins[c]) sum += _chance[d];
            _coinChance[c] = sum / _coins[c].Length;
        }
        Span<(int Eligible, double Mutual, double Turns)> sums = stackalloc (int, double, double)[_minima.Length];
        for (int d = 0; d < _contacts.Length; d++)
        {
            if (_contacts[d] < 2) continue;
            var (both, turn) = OfPair(d);
            for (int m = 0; m < _minima.Length; m++)
                if (_contacts[d] >= _minima[m]) sums[m] = (sums[m].Eligible + 1, sums[m].Mutual + both, sums[m].Turns + turn);
        }
        for (int m = 0; m < _minima.Length; m++) Put(values[(m * Block)..], StarterModel.PersonSpecific, sums[m].Eligible, sums[m].Mutual, sums[m].Turns);
    }

    // The contacts of a pair are drawn without replacement from N = 1/held of them.
    private (double Mutual, double Turns) OfPair(int d)
    {
        int n = _contacts[d];
        double own = _chance[d], held = _held[d], sum = _single[d] * own, squares = _single[d] * own * own;
        for (int k = _coinStart[d]; k < _coinStart[d + 1]; k++)
        {
            if (_shared[_coinAt[k]] is null) continue;
            double pi = _coinChance[_coinAt[k]];
            sum += pi;
            squares += pi * pi;
        }
        double mean = sum / n, allA = 1, noneA = 1;
        int drawn = 0;
        for (; drawn < _single[d]; drawn++) Next(own);
        for (int k = _coinStart[d]; k < _coinStart[d + 1]; k++)
        {
            if (_shared[_coinAt[k]] is null) continue;
            Next(_coinChance[_coinAt[k]]);
            drawn++;
        }
        // The sum over a < b of pi_a(1 - pi_b) + pi_b(1 - pi_a), from the sum and the sum of squares.
        return (1 - noneA - allA, 2 * (sum * (n - sum) - sum + squares) / (n * (n - 1.0)) / (1 - held));

        void Next(double pi)
        {
            double gone = drawn * held, over = 1 / (1 - gone);
            allA *= pi * Math.Max(0, mean - gone) / mean * over;
            noneA *= (1 - pi) * Math.Max(0, 1 - mean - gone) / (1 - mean) * over;
        }
    }

    private static void Put(Span<double> values, StarterModel model, int eligible, double mutual, double turns)
    {
        values[ExpectedMutual(model)] = eligible == 0 ? double.NaN : mutual / eligible;
        values[ExpectedTurns(model)] = eligible == 0 ? double.NaN : turns / eligible;
        values[MutualGap(model)] = values[Mutual] - values[ExpectedMutual(model)];
        values[TurnGap(model)] = values[Turns] - values[ExpectedTurns(model)];
    }
}
