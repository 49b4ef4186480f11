namespace ResearchKit;

/// <summary>
/// The curvature matrix of a Bradley-Terry fit and its inverse. Across two sides the members of the larger side do not meet each other: they are
/// eliminated one by one, and only a matrix of the size of the smaller side is left.
/// </summary>
internal sealed class PairCurvature
{
    private readonly int _persons, _rest;
    private readonly int[] _first, _second;

    // Persons that are eliminated, and their pairs; the others have a place in the matrix that is left.
    private readonly int[] _out, _start, _pair, _partner;
    private readonly int[] _place, _person;
    private readonly int[] _inner;
    private readonly double[] _left, _inverse, _unit;
    private double[] _whole = [], _shared = [], _product = [], _row = [];

    public PairCurvature(int persons, int[] first, int[] second)
    {
        (_persons, _first, _second) = (persons, first, second);
        bool[] leads = new bool[persons], follows = new bool[persons];
        foreach (int i in first) leads[i] = true;
        foreach (int i in second) follows[i] = true;
        int leaders = 0, followers = 0;
        for (int i = 0; i < persons; i++)
        {
            if (leads[i] && !follows[i]) leaders++;
            else if (follows[i] && !leads[i]) followers++;
        }
        bool outLeads = leaders >= followers;
        _out = [.. Enumerable.Range(0, persons).Where(i => outLeads ? leads[i] && !follows[i] : follows[i] && !leads[i])];
        _place = new int[persons];
        Array.Fill(_place, -1);
        var isOut = new bool[persons];
        foreach (int i in _out) isOut[i] = true;
        _person = [.. Enumerable.Range(0, persons).Where(i => !isOut[i])];
        for (int k = 0; k < _person.Length; k++) _place[_person[k]] = k;
        _rest = _person.Length;
        var pairs = new List<int>[persons];
        var inner = new List<int>();
        for (int d = 0; d < first.Length; d++)
        {
            int mine = isOut[first[d]] ? first[d] : isOut[second[d]] ? second[d] : -1;
            if (mine < 0) inner.Add(d);
            else (pairs[mine] ??= []).Add(d);
        }
        _inner = [.. inner];
        _start = new int[_out.Length + 1];
        _pair = [.. _out.SelectMany(i => pairs[i])];
        for (int s = 0; s < _out.Length; s++) _start[s + 1] = _start[s] + pairs[_out[s]].Count;
        _partner = [.. _pair.Select(d => _place[isOut[first[d]] ? second[d] : first[d]])];
        (_left, _inverse, _unit) = (new double[_rest * _rest], new double[_rest * _rest], new double[_rest]);
        Weight = new double[first.Length];
        Diagonal = new double[persons];
    }

    /// <summary>The curvature of each pair: less the element off the diagonal.</summary>
    public double[] Weight { get; }

    /// <summary>The diagonal, a number a person.</summary>
    public double[] Diagonal { get; }

    /// <summary>Factors the matrix of <see cref="Weight"/> and <see cref="Diagonal"/> as LDL'.</summary>
    public void Factor()
    {
        double[] c = _left;
        Array.Clear(c);
        for (int k = 0; k < _rest; k++) c[k * _rest + k] = Diagonal[_person[k]];
        foreach (int d in _inner)
        {
            // Both belong to the matrix that is left: people who acted on both sides.
            int a = _place[_first[d]], b = _place[_second[d]];
            c[Math.Max(a, b) * _rest + Math.Min(a, b)] -= Weight[d];
        }
        for (int s = 0; s < _out.Length; s++)
        {
            double over = 1 / Diagonal[_out[s]];
            for (int k = _start[s]; k < _start[s + 1]; k++)
            {
                double w = Weight[_pair[k]] * over;
                if (w == 0) continue;
                for (int l = _start[s]; l <= k; l++)
                {
                    int a = _partner[k], b = _partner[l];
                    c[(a > b ? a : b) * _rest + (a > b ? b : a)] -= (a == b && l < k ? 2 : 1) * w * Weight[_pair[l]];
                }
            }
        }
        // LDL' in the lower half; the diagonal keeps D.
        for (int j = 0; j < _rest; j++)
        {
            var rowJ = c.AsSpan(j * _rest, j + 1);
            double pivot = rowJ[j];
            for (int k = 0; k < j; k++)
            {
                _unit[k] = rowJ[k] * c[k * _rest + k];
                pivot -= rowJ[k] * _unit[k];
            }
            rowJ[j] = pivot;
            for (int i = j + 1; i < _rest; i++)
            {
                var rowI = c.AsSpan(i * _rest, j + 1);
                double sum = rowI[j];
                for (int k = 0; k < j; k++) sum -= rowI[k] * _unit[k];
                rowI[j] = sum / pivot;
            }
        }
    }

    /// <summary>Turns a right side, a number a person, into the solution.</summary>
    public void Solve(Span<double> x)
    {
        for (int k = 0; k < _rest; k++) _unit[k] = x[_person[k]];
        for (int s = 0; s < _out.Length; s++)
        {
            double share = x[_out[s]] / Diagonal[_out[s]];
            if (share == 0) continue;
            for (int k = _start[s]; k < _start[s + 1]; k++) _unit[_partner[k]] += Weight[_pair[k]] * share;
        }
        SolveLeft(_unit);
        for (int k = 0; k < _rest; k++) x[_person[k]] = _unit[k];
        for (int s = 0; s < _out.Length; s++)
        {
            double sum = x[_out[s]];
            for (int k = _start[s]; k < _start[s + 1]; k++) sum += Weight[_pair[k]] * _unit[_partner[k]];
            x[_out[s]] = sum / Diagonal[_out[s]];
        }
    }

    /// <summary>The variance of log(r_i/r_j) of each pair of two contacts or more, else 0; contacts that make several pairs have one coin for all of them.</summary>
    public void Spread(ReadOnlySpan<int> contacts, ReadOnlySpan<double> strength, ReadOnlySpan<int[]?> shared, Span<double> spread)
    {
        Invert();
        spread.Clear();
        for (int s = 0; s < _out.Length; s++)
        {
            double over = 1 / Diagonal[_out[s]];
            double own = over;
            for (int k = _start[s]; k < _start[s + 1]; k++)
            {
                double u = 0;
                var row = _inverse.AsSpan(_partner[k] * _rest, _rest);
                for (int l = _start[s]; l < _start[s + 1]; l++) u += Weight[_pair[l]] * row[_partner[l]];
                // Twice the element between the two, which the last loop below takes away.
                spread[_pair[k]] = row[_partner[k]] - 2 * u * over;
                own += Weight[_pair[k]] * u * over * over;
            }
            for (int k = _start[s]; k < _start[s + 1]; k++) spread[_pair[k]] = contacts[_pair[k]] < 2 ? 0 : spread[_pair[k]] + own;
        }
        foreach (int d in _inner)
        {
            int a = _place[_first[d]], b = _place[_second[d]];
            spread[d] = contacts[d] < 2 ? 0 : _inverse[a * _rest + a] + _inverse[b * _rest + b] - 2 * _inverse[a * _rest + b];
        }
        foreach (var pairs in shared)
        {
            if (pairs is null) continue;
            AddShared(contacts, strength, shared, spread);
            return;
        }
    }

    // H^-1 (J - H) H^-1 for the contacts of several pairs: one coin with the mean chance instead of one each.
    private void AddShared(ReadOnlySpan<int> contacts, ReadOnlySpan<double> strength, ReadOnlySpan<int[]?> shared, Span<double> spread)
    {
        int n = _persons;
        if (_whole.Length == 0) (_whole, _shared, _product, _row) = (new double[n * n], new double[n * n], new double[n * n], new double[n]);
        Whole();
        Array.Clear(_shared);
        foreach (var pairs in shared)
        {
            if (pairs is null) continue;
            double mean = 0;
            foreach (int d in pairs) mean += strength[_first[d]] / (strength[_first[d]] + strength[_second[d]]);
            mean /= pairs.Length;
            double one = mean * (1 - mean);
            foreach (int d in pairs)
            {
                double q = strength[_first[d]] / (strength[_first[d]] + strength[_second[d]]);
                Add(d, d, one - q * (1 - q));
                foreach (int e in pairs) if (e != d) Add(d, e, one);
            }
        }
        // (J - H) H^-1, row by row; then turned, so that what is multiplied below lies side by side.
        Array.Clear(_product);
        for (int i = 0; i < n; i++)
        {
            Array.Clear(_row);
            for (int j = 0; j < n; j++)
            {
                double e = _shared[i * n + j];
                if (e == 0) continue;
                var from = _whole.AsSpan(j * n, n);
                for (int k = 0; k < from.Length; k++) _row[k] += e * from[k];
            }
            for (int k = 0; k < n; k++) _product[k * n + i] = _row[k];
        }
        for (int d = 0; d < spread.Length; d++)
        {
            if (contacts[d] < 2) continue;
            ReadOnlySpan<double> one = _whole.AsSpan(_first[d] * n, n), other = _whole.AsSpan(_second[d] * n, n), mine = _product.AsSpan(_first[d] * n, n), theirs = _product.AsSpan(_second[d] * n, n);
            double more = 0;
            for (int k = 0; k < one.Length; k++) more += (one[k] - other[k]) * (mine[k] - theirs[k]);
            spread[d] = Math.Max(0, spread[d] + more);
        }
    }

    private void Add(int d, int e, double value)
    {
        int n = _persons;
        _shared[_first[d] * n + _first[e]] += value;
        _shared[_second[d] * n + _second[e]] += value;
        _shared[_first[d] * n + _second[e]] -= value;
        _shared[_second[d] * n + _first[e]] -= value;
    }

    // The whole inverse, from that of the matrix that is left.
    private void Whole()
    {
        int n = _persons;
        for (int a = 0; a < _rest; a++)
            for (int b = 0; b < _rest; b++) _whole[_person[a] * n + _person[b]] = _inverse[a * _rest + b];
        for (int s = 0; s < _out.Length; s++)
        {
            int i = _out[s];
            double over = 1 / Diagonal[i];
            for (int b = 0; b < _rest; b++)
            {
                double u = 0;
                for (int k = _start[s]; k < _start[s + 1]; k++) u += Weight[_pair[k]] * _inverse[_partner[k] * _rest + b];
                _whole[i * n + _person[b]] = _whole[_person[b] * n + i] = u * over;
            }
        }
        for (int s = 0; s < _out.Length; s++)
            for (int t = 0; t <= s; t++)
            {
                double sum = 0;
                for (int k = _start[t]; k < _start[t + 1]; k++) sum += Weight[_pair[k]] * _whole[_out[s] * n + _person[_partner[k]]];
                sum /= Diagonal[_out[t]];
                _whole[_out[s] * n + _out[t]] = _whole[_out[t] * n + _out[s]] = s == t ? sum + 1 / Diagonal[_out[s]] : sum;
            }
    }

    private void Invert()
    {
        for (int j = 0; j < _rest; j++)
        {
            Array.Clear(_unit);
            _unit[j] = 1;
            SolveLeft(_unit);
            for (int i = 0; i < _rest; i++) _inverse[i * _rest + j] = _unit[i];
        }
    }

    private void SolveLeft(double[] x)
    {
        double[] c = _left;
        for (int i = 1; i < _rest; i++)
        {
            double sum = x[i];
            var row = c.AsSpan(i * _rest, i);
            for (int k = 0; k < row.Length; k++) sum -= row[k] * x[k];
            x[i] = sum;
        }
        for (int i = 0; i < _rest; i++) x[i] /= c[i * _rest + i];
        for (int k = _rest - 1; k > 0; k--)
        {
            var row = c.AsSpan(k * _rest, k);
            double value = x[k];
            for (int i = 0; i < row.Length; i++) x[i] -= row[i] * value;
        }
    }
}
