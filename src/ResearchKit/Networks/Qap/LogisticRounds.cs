namespace ResearchKit;

/// <summary>Newton's rounds of a logistic regression (iteratively reweighted least squares), with room of its own: one a thread.</summary>
internal sealed class LogisticRounds
{
    /// <summary>Settled: another round would change the log likelihood by less than half of this.</summary>
    private const double Settled = 1e-20;

    private readonly double[] _weight, _left;
    private readonly double[] _gradient;

    /// <summary>Columns that are fitted; the last may be written over between fits.</summary>
    public LogisticRounds(double[][] columns)
    {
        Columns = columns;
        (Eta, _weight, _left) = (new double[columns[0].Length], new double[columns[0].Length], new double[columns[0].Length]);
        (Coefficients, _gradient, Step, Root) = (new double[columns.Length], new double[columns.Length], new double[columns.Length], new double[columns.Length * columns.Length]);
    }

    public double[][] Columns { get; }

    public int Size => Columns.Length;

    /// <summary>Where the rounds begin, and what they end with.</summary>
    public double[] Coefficients { get; }

    /// <summary>Log odds of each cell.</summary>
    public double[] Eta { get; }

    /// <summary>Change of the coefficients in the last round.</summary>
    public double[] Step { get; }

    /// <summary>Cholesky's triangle of the information at the coefficients.</summary>
    public double[] Root { get; }

    /// <summary>Fits y, 0 or 1, over the cells of the mask from <see cref="Coefficients"/>. False: it does not settle.</summary>
    /// <param name="y">0 or 1.</param>
    /// <param name="mask">1 in the cells that count.</param>
    /// <param name="most">At most so many rounds.</param>
    /// <param name="stop">Asked after each round with its number; true ends the work without a fit.</param>
    public bool Fit(double[] y, double[] mask, int most, Func<int, bool>? stop = null)
    {
        for (int round = 0; round < most; round++)
        {
            Array.Clear(Eta);
            for (int a = 0; a < Size; a++) CellSums.Add(Eta, Coefficients[a], Columns[a]);
            CellSums.Logistic(Eta, y, mask, _weight, _left);
            for (int a = 0; a < Size; a++)
            {
                _gradient[a] = CellSums.Dot(Columns[a], _left);
                for (int b = 0; b <= a; b++) Root[a * Size + b] = CellSums.Dot(_weight, Columns[a], Columns[b]);
            }
            if (!Triangle.Factor(Root, Size) || Root[^1] == 0) return false;
            _gradient.CopyTo(Step, 0);
            Triangle.Down(Root, Size, Step);
            double gain = 0;
            foreach (double s in Step) gain += s * s;
            if (!double.IsFinite(gain)) return false;
            Triangle.Up(Root, Size, Step);
            for (int a = 0; a < Size; a++) Coefficients[a] += Step[a];
            if (gain < Settled) return true;
            if (stop is not null && stop(round)) return false;
        }
        return false;
    }
}
