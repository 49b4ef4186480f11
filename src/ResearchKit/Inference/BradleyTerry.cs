namespace ResearchKit;

/// <summary>
/// Strengths r such that i starts a contact of the pair (i, j) with probability r_i/(r_i + r_j), by maximum likelihood, each person given one
/// fictitious contact with a person of strength 1, half started: the fit is finite and unique.
/// </summary>
/// <remarks>
/// Bradley and Terry 1952, doi 10.2307/2334029; MM iteration of Hunter 2004, doi 10.1214/aos/1079120141. Only + - * / are used, so every
/// platform finds the same bits. Two things speed up the iteration without changing where it ends: a doubled step while ratios are moderate, and a
/// Newton step along the direction in which all strengths grow together, which the contacts leave free and only the fictitious ones fix.
/// </remarks>
internal sealed class BradleyTerry
{
    /// <summary>At most so many rounds.</summary>
    public const int Rounds = 10_000;

    private const double Tolerance = 1e-12;

    private readonly int[] _first, _second;
    private readonly bool[] _leading, _playing;
    private readonly double[] _wins, _weight;

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
        foreach (int i in first) _leading[i] = true;
    }

    /// <summary>The strengths of the last fit; 1 for persons without a contact.</summary>
    public double[] Strength { get; }

    /// <summary>Fits the strengths.</summary>
    /// <param name="contacts">Contacts of each pair.</param>
    /// <param name="starts">Contacts of each pair that its first member started.</param>
    /// <returns>Rounds used; <see cref="Rounds"/> + 1 when the tolerance was not reached.</returns>
    public int Fit(ReadOnlySpan<int> contacts, ReadOnlySpan<int> starts)
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
        for (int round = 1; round <= Rounds; round++)
        {
            // First members, then second ones: across two sides the members of one half do not meet each other.
            double moved = Math.Max(Half(contacts, true, round <= 200), Half(contacts, false, round <= 200));
            if (Math.Max(moved, Rescale()) <= Tolerance) return round;
        }
        return Rounds + 1;
    }

    private double Half(ReadOnlySpan<int> contacts, bool leading, bool doubled)
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
            Strength[i] *= doubled && ratio is > 0.5 and < 2 ? ratio * ratio : ratio;
        }
        return moved;
    }

    private double Rescale()
    {
        double slope = 0, gap = 0;
        for (int i = 0; i < Strength.Length; i++)
        {
            if (!_playing[i]) continue;
            double r = Strength[i];
            gap += 0.5 - r / (r + 1);
            slope += r / ((r + 1) * (r + 1));
        }
        if (slope == 0) return 0;
        double factor = 1 + gap / slope;
        factor = factor < 0.5 ? 0.5 : factor > 2 ? 2 : factor;
        for (int i = 0; i < Strength.Length; i++) if (_playing[i]) Strength[i] *= factor;
        return Math.Abs(factor - 1);
    }
}
