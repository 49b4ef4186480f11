namespace ResearchKit;

/// <summary>
/// Strengths r such that i starts a contact of the pair (i, j) with probability r_i/(r_i + r_j), by maximum likelihood, each person given one
/// fictitious contact with a person of strength 1, half started: the fit is finite and unique.
/// </summary>
/// <remarks>
/// Bradley and Terry 1952, doi 10.2307/2334029; MM iteration of Hunter 2004, doi 10.1214/aos/1079120141. Only + - * / are used, so every
/// platform finds the same bits. MM alone needs thousands of rounds where one side starts nearly all; Newton steps between its rounds lead to the same
/// maximum sooner. The fit ends when a round of MM moves no strength by more than 1e-12 of itself.
/// </remarks>
internal sealed class BradleyTerry
{
    /// <summary>At most so many rounds.</summary>
    public const int Rounds = 10_000;

    private const double Tolerance = 1e-12;

    // Above so many persons the square of their number is not worth a Newton step: MM alone.
    private const int MostForNewton = 400;

    private readonly int[] _first, _second;
    private readonly bool[] _leading, _playing;
    private readonly double[] _wins, _weight, _step, _before;
    private readonly double[] _curve;

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
        (_step, _before) = (new double[persons], new double[persons]);
        _curve = persons <= MostForNewton ? new double[persons * persons] : [];
        foreach (int i in first) _leading[i] = true;
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
        double last = Round(contacts);
        int patience = 0;
        for (int round = 2; round <= Rounds; round++)
        {
            bool jump = _curve.Length > 0 && patience == 0;
            if (jump)
            {
                Strength.CopyTo(_before, 0);
                Newton(contacts);
            }
            double moved = Round(contacts);
            if (moved <= Tolerance) return round;
            if (jump && moved >= last)
            {
                // The step led away: back to where it began, and some rounds of MM, which never do.
                _before.CopyTo(Strength, 0);
                (patience, moved) = (10, last);
            }
            else if (patience > 0) patience--;
            last = moved;
        }
        return Rounds + 1;
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

    // One Newton step for the logarithms of the strengths, by LDL' of the (positive definite) curvature; e^x is taken as (1 + x/2)/(1 - x/2).
    private void Newton(ReadOnlySpan<int> contacts)
    {
        int n = Strength.Length;
        double[] h = _curve;
        Array.Clear(h);
        for (int i = 0; i < n; i++)
        {
            double r = Strength[i], q = r / (r + 1);
            h[i * n + i] = _playing[i] ? q * (1 - q) : 1;
            _step[i] = _playing[i] ? _wins[i] - q : 0;
        }
        for (int d = 0; d < contacts.Length; d++)
        {
            if (contacts[d] == 0) continue;
            int i = _first[d], j = _second[d];
            double q = Strength[i] / (Strength[i] + Strength[j]), w = contacts[d] * q * (1 - q);
            _step[i] -= contacts[d] * q;
            _step[j] -= contacts[d] * (1 - q);
            h[i * n + i] += w;
            h[j * n + j] += w;
            h[i * n + j] -= w;
            h[j * n + i] -= w;
        }
        for (int j = 0; j < n; j++)
        {
            double pivot = h[j * n + j];
            var row = h.AsSpan(j * n, n);
            for (int i = j + 1; i < n; i++)
            {
                double factor = row[i] / pivot;
                if (factor == 0) continue;
                var below = h.AsSpan(i * n, n);
                for (int k = i; k < n; k++) below[k] -= factor * row[k];
                _step[i] -= factor * _step[j];
            }
        }
        for (int i = n - 1; i >= 0; i--)
        {
            double sum = _step[i];
            for (int k = i + 1; k < n; k++) sum -= h[i * n + k] * _step[k];
            _step[i] = sum / h[i * n + i];
        }
        for (int i = 0; i < n; i++)
        {
            double x = _step[i] > 1 ? 1 : _step[i] < -1 ? -1 : _step[i];
            if (_playing[i]) Strength[i] *= (1 + x / 2) / (1 - x / 2);
        }
    }
}
