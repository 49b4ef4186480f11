namespace ResearchKit;

/// <summary>
/// The moving matrix with cells that are unknown: they move with their people, so each order has pairs of its own, and all sums are made anew over the pairs
/// in which both are known.
/// </summary>
internal sealed class MovingUnknowns
{
    private readonly int _people, _size, _place;
    private readonly bool _directed;
    private readonly double[] _fixed, _all, _moving;

    /// <summary>Columns that stay, and the matrix that moves.</summary>
    /// <param name="cells">People and direction.</param>
    /// <param name="columns">The first is 1 in the cells that count, 0 elsewhere; the others are 0 elsewhere.</param>
    /// <param name="moving">Both cells of a pair without direction; NaN where unknown.</param>
    /// <param name="place">Where the moving matrix stands among the columns in the sums.</param>
    public MovingUnknowns(PairCells cells, IReadOnlyList<double[]> columns, double[] moving, int place)
    {
        (_people, _directed, _size, _place, _moving) = (cells.People, cells.Directed, columns.Count, place, moving);
        _fixed = new double[moving.Length * _size];
        for (int c = 0; c < moving.Length; c++)
        {
            for (int a = 0; a < _size; a++) _fixed[c * _size + a] = columns[a][c];
        }
        _all = new double[_size * _size];
        for (int a = 0; a < _size; a++)
        {
            for (int b = 0; b <= a; b++) _all[a * _size + b] = CellSums.Dot(columns[a], columns[b]);
        }
    }

    /// <summary>Columns in all, the moving one with them.</summary>
    public int Size => _size + 1;

    /// <summary>Sums of products of all columns, the lower half row by row: <see cref="Size"/> squared numbers.</summary>
    public void Sum(int[] order, Span<double> products, Span<double> work)
    {
        var without = work[..(_size * _size)];
        var along = work.Slice(_size * _size, _size);
        _all.CopyTo(without);
        along.Clear();
        double square = 0;
        for (int i = 0; i < _people; i++)
        {
            var from = _moving.AsSpan(order[i] * _people, _people);
            for (int j = _directed ? 0 : i + 1; j < _people; j++)
            {
                var at = _fixed.AsSpan((i * _people + j) * _size, _size);
                if (at[0] == 0) continue;
                double x = from[order[j]];
                if (!double.IsNaN(x))
                {
                    for (int a = 0; a < at.Length; a++) along[a] += at[a] * x;
                    square += x * x;
                    continue;
                }
                for (int a = 0; a < at.Length; a++)
                {
                    for (int b = 0; b <= a; b++) without[a * _size + b] -= at[a] * at[b];
                }
            }
        }
        for (int a = 0; a < _size; a++)
        {
            int to = a < _place ? a : a + 1;
            for (int b = 0; b <= a; b++) products[to * Size + (b < _place ? b : b + 1)] = without[a * _size + b];
            products[Math.Max(to, _place) * Size + Math.Min(to, _place)] = along[a];
        }
        products[_place * Size + _place] = square;
    }

    /// <summary>Room that <see cref="Sum"/> needs.</summary>
    public int Work => _size * _size + _size;
}
