namespace ResearchKit;

/// <summary>
/// Strengths r such that i starts a contact of the pair (i, j) with probability r_i/(r_i + r_j), by maximum likelihood, each person given one
/// fictitious contact with a person of strength 1, half started: the fit is finite and unique.
/// </summary>
/// <remarks>
/// Bradley and Terry 1952, doi 10.2307/2334029; MM iteration of Hunter 2004, doi 10.1214/aos/1079120141. Only + - * / are used, so every
/// platform finds the same bits. MM needs thousands of rounds where one side starts nearly all; Newton steps lead to the same maximum sooner and are taken
/// up to <see cref="MostForNewton"/> persons. The fit ends when a round of MM moves no strength by more than 1e-12 of itself, or a Newton step by no more than
/// 1e-7: the next one would be its square.
/// </remarks>
internal sealed class BradleyTerry
{
    /// <summary>At most so many rounds.</summary>
    public const int Rounds = 10_000;

    /// <summary>Above so many persons the square of their number is not worth a Newton step: MM alone, and spreads without what persons share.</summary>
    public const int MostForNewton = 400;

    private const double Tolerance = 1e-12, LastStep = 1e-7;

    private readonly int[] _first, _second;
    private readonly bool[] _leading, _playing;
    private readonly double[] _wins, _weight, _step, _jump, _before;
    private readonly PairCurvature? _curve;

    /// <summary>Pairs of persons, by index; contacts are given to <see cref="Fit"/>.</summary>
    /// <param name="persons">How many persons.</param>
    /// <param name="first">First member of each pair.</param>
    /// <param name="second">Second member of each pair.</param>
    public BradleyTerry(int persons, int[] first, int[] second)
    {
        (_first, _second) = (first, second);
        Strength = new double[persons];
        _leading = new bool[persons];
        _playing = new bool[persons];
        _wins = new double[persons];
        _weight = new double[persons];
        (_step, _jump, _before) = (new double[persons], new double[persons], new double[persons]);
        foreach (int i in first) _leading[i] = true;
        if (persons <= MostForNewton) _curve = new(persons, first, second);
    }

    /// <summary>The strengths of the last fit; 1 for persons without a contact.</summary>
    public double[] Strength { get; }

    /// <summary>Fits the strengths.</summary>
    /// <param name="contacts">Contacts of each pair.</param>
    /// <param name="starts">Contacts of each pair that its first member started.</param>
    /// <param name="from">Where to begin, such as the fit with one person more; empty: at strength 1.</param>
    /// <returns>Rounds used; <see cref="Rounds"/> + 1 when the tolerance was not reached.</returns>
    public int Fit(ReadOnlySpan<int> contacts, ReadOnlySpan<int> starts, ReadOnlySpan<double> from = default)
    {
        Array.Fill(Strength, 1);
        Array.Fill(_wins, 0.5);
        Array.Clear(_playing);
        for (int d = 0; d < contacts.Length; d++)
        {
            if (contacts[d] == 0) continue;
            _wins[_first[d]] += starts[d];
            _wins[_second[d]] += contacts[d] - starts[d];
            _playing[_first[d]] = _playing[_second[d]] = true;
        }
        for (int i = 0; i < from.Length; i++) if (_playing[i]) Strength[i] = from[i];
        return _curve is null ? Minorise(contacts) : Jumps(contacts);
    }

    /// <summary>
    /// What the fit itself does to the chances: <paramref name="free"/> gets the strengths one step away from the pull of the fictitious contacts
    /// (log r + H^-1 (r/(r + 1) - 1/2), H the curvature of the fit), <paramref name="spread"/> the variance of log(r_i/r_j) of each pair.
    /// </summary>
    /// <remarks>
    /// The variance is a' H^-1 J H^-1 a, a = +1 at i, -1 at j; J is H where every contact has a coin of its own, and holds the whole of the contacts
    /// of several pairs, which share one. Above <see cref="MostForNewton"/> persons only the diagonal of H is used.
    /// </remarks>
    /// <param name="contacts">The contacts of the last fit.</param>
    /// <param name="shared">The pairs of each contact that makes several; those left out of the fit are null.</param>
    /// <param name="free">One strength a person.</param>
    /// <param name="spread">One variance a pair; 0 for pairs with fewer than two contacts, which nobody asks for.</param>
    public void Settle(ReadOnlySpan<int> contacts, ReadOnlySpan<int[]?> shared, Span<double> free, Span<double> spread)
    {
        Score(contacts);
        for (int i = 0; i < _step.Length; i++) _step[i] = _playing[i] ? Strength[i] / (Strength[i] + 1) - 0.5 : 0;
        if (_curve is not null)
        {
            _curve.Factor();
            _curve.Solve(_step);
            _curve.Spread(contacts, Strength, shared, spread);
        }
        else
        {
            Relax(contacts);
            for (int d = 0; d < contacts.Length; d++) spread[d] = contacts[d] < 2 ? 0 : 1 / _weight[_first[d]] + 1 / _weight[_second[d]];
        }
        for (int i = 0; i < _step.Length; i++) free[i] = _playing[i] ? Strength[i] * PortableMath.Exp(_step[i]) : Strength[i];
    }

    private int Minorise(ReadOnlySpan<int> contacts)
    {
        int round = 1;
        while (round <= Rounds && Round(contacts) > Tolerance) round++;
        return round;
    }

    // Newton for the logarithms of the strengths. The likelihood is concave: a jump is too long where its slope at the end is steeper, downwards, than at
    // its beginning, and is then halved.
    private int Jumps(ReadOnlySpan<int> contacts)
    {
        double slope = double.PositiveInfinity;
        for (int round = 1; round <= Rounds; round++)
        {
            Score(contacts);
            if (round > 1 && -Dot(_step, _jump) > slope)
            {
                for (int i = 0; i < _jump.Length; i++) _jump[i] /= 2;
                slope /= 2;
                Jump();
                continue;
            }
            _step.CopyTo(_jump, 0);
            _curve!.Factor();
            _curve.Solve(_jump);
            double longest = 0;
            foreach (double x in _jump) longest = Math.Max(longest, Math.Abs(x));
            if (longest > 1) for (int i = 0; i < _jump.Length; i++) _jump[i] /= longest;
            slope = Dot(_step, _jump);
            Strength.CopyTo(_before, 0);
            Jump();
            if (longest <= LastStep) return round;
        }
        return Rounds + 1;
    }

    // e^x is taken as (1 + x/2)/(1 - x/2): the same to the third order, and no step is longer than 1.
    private void Jump()
    {
        for (int i = 0; i < _jump.Length; i++) if (_playing[i]) Strength[i] = _before[i] * (1 + _jump[i] / 2) / (1 - _jump[i] / 2);
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    // Starts less expected starts into _step, the curvature beside it.
    private void Score(ReadOnlySpan<int> contacts)
    {
        var pairs = _curve is null ? default : _curve.Weight.AsSpan();
        for (int i = 0; i < _step.Length; i++)
        {
            double q = Strength[i] / (Strength[i] + 1);
            _weight[i] = _playing[i] ? q * (1 - q) : 1;
            _step[i] = _playing[i] ? _wins[i] - q : 0;
        }
        if (!pairs.IsEmpty) pairs.Clear();
        for (int d = 0; d < contacts.Length; d++)
        {
            if (contacts[d] == 0) continue;
            int i = _first[d], j = _second[d];
            double q = Strength[i] / (Strength[i] + Strength[j]), expected = contacts[d] * q, w = expected * (1 - q);
            _step[i] -= expected;
            _step[j] -= contacts[d] - expected;
            _weight[i] += w;
            _weight[j] += w;
            if (!pairs.IsEmpty) pairs[d] = w;
        }
        if (_curve is not null) _weight.CopyTo(_curve.Diagonal, 0);
    }

    // H x = _step by Gauss and Seidel, half by half; the right side sums to nothing over people who are connected, so few sweeps do.
    private void Relax(ReadOnlySpan<int> contacts)
    {
        Array.Clear(_before);
        for (int sweep = 0; sweep < 100; sweep++)
        {
            _step.CopyTo(_jump, 0);
            for (int d = 0; d < contacts.Length; d++)
            {
                if (contacts[d] == 0) continue;
                int i = _first[d], j = _second[d];
                double q = Strength[i] / (Strength[i] + Strength[j]), w = contacts[d] * q * (1 - q);
                _jump[i] += w * _before[j];
                _jump[j] += w * _before[i];
            }
            for (int i = 0; i < _before.Length; i++) if (_leading[i] == (sweep % 2 == 0)) _before[i] = _jump[i] / _weight[i];
        }
        _before.CopyTo(_step, 0);
    }

    // First members, then second ones: across two sides the members of one half do not meet each other.
    private double Round(ReadOnlySpan<int> contacts) => Math.Max(Half(contacts, true), Half(contacts, false));

    private double Half(ReadOnlySpan<int> contacts, bool leading)
    {
        for (int i = 0; i < _weight.Length; i++) _weight[i] = 1 / (Strength[i] + 1);
        for (int d = 0; d < contacts.Length; d++)
        {
            if (contacts[d] == 0) continue;
            double each = contacts[d] / (Strength[_first[d]] + Strength[_second[d]]);
            _weight[_first[d]] += each;
            _weight[_second[d]] += each;
        }
        double moved = 0;
        for (int i = 0; i < _weight.Length; i++)
        {
            if (!_playing[i] || _leading[i] != leading) continue;
            double ratio = _wins[i] / (_weight[i] * Strength[i]);
            moved = Math.Max(moved, Math.Abs(ratio - 1));
            Strength[i] *= ratio;
        }
        return moved;
    }
}
