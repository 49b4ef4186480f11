namespace ResearchKit;

/// <summary>
/// Columns turned into as many that are of length 1 and at right angles, X = QR: the stable ground of a regression. Column 0 is the intercept.
/// </summary>
/// <remarks>
/// Gram-Schmidt, each column twice, as exact as Householder's (Giraud, Langou and Rozloznik 2005, doi 10.1016/j.camwa.2005.08.009). A column that keeps less than
/// <see cref="Least"/> of its length (the mean taken off first) is a sum of those before it; R's lm has the same limit.
/// </remarks>
internal sealed class Basis
{
    private const double Least = 1e-7, Constant = 1e-12;

    private Basis(double[][] unit, double[,] upper, double[,] inverse) => (Unit, Upper, Inverse) = (unit, upper, inverse);

    /// <summary>Q: the intercept first, then one a predictor.</summary>
    public double[][] Unit { get; }

    /// <summary>R.</summary>
    public double[,] Upper { get; }

    /// <summary>R turned round: coefficients of predictors from those of Q.</summary>
    public double[,] Inverse { get; }

    /// <summary>The basis, or in words why there is none: a column that is constant, or made of others.</summary>
    /// <param name="used">1 in the cells that count: the intercept.</param>
    /// <param name="columns">The predictors, 0 in the other cells.</param>
    /// <param name="names">Their names.</param>
    public static (Basis? Basis, string? Reason) Of(double[] used, IReadOnlyList<double[]> columns, IReadOnlyList<string> names)
    {
        int size = columns.Count + 1;
        var unit = new double[size][];
        var upper = new double[size, size];
        for (int k = 0; k < size; k++)
        {
            double[] own = [.. k == 0 ? used : columns[k - 1]];
            double raw = Math.Sqrt(CellSums.Dot(own, own)), centred = raw;
            for (int pass = 0; pass < 2; pass++)
            {
                for (int j = 0; j < k; j++)
                {
                    double along = CellSums.Dot(unit[j], own);
                    CellSums.Add(own, -along, unit[j]);
                    upper[j, k] += along;
                    if (pass == 0 && j == 0) centred = Math.Sqrt(CellSums.Dot(own, own));
                }
            }
            if (k > 0 && centred <= Constant * raw) return (null, $"'{names[k - 1]}' is the same in all pairs: it tells nothing of the outcome");
            double length = Math.Sqrt(CellSums.Dot(own, own));
            if (k > 0 && length < Least * centred) return (null, $"'{names[k - 1]}' is a sum of {Others(upper, k, centred, names)}: what each of them does cannot be told apart; leave one out");
            upper[k, k] = length;
            for (int c = 0; c < own.Length; c++) own[c] /= length;
            unit[k] = own;
        }
        return (new(unit, upper, Inverted(upper)), null);
    }

    /// <summary>What a column along the basis leaves: coordinates into the span, the rest returned.</summary>
    public double[] Residual(double[] column, Span<double> along)
    {
        double[] rest = [.. column];
        along.Clear();
        for (int pass = 0; pass < 2; pass++)
        {
            for (int j = 0; j < Unit.Length; j++)
            {
                double a = CellSums.Dot(Unit[j], rest);
                CellSums.Add(rest, -a, Unit[j]);
                along[j] += a;
            }
        }
        return rest;
    }

    /// <summary>Row k of the inverse of R, and its length: what turns coordinates into coefficient k, and the share of its standard error.</summary>
    public double RowLength(int k)
    {
        double sum = 0;
        for (int j = k; j < Unit.Length; j++) sum += Inverse[k, j] * Inverse[k, j];
        return Math.Sqrt(sum);
    }

    private static string Others(double[,] upper, int k, double centred, IReadOnlyList<string> names)
    {
        // The columns that column k is made of: those with a weight in R^-1 times its coordinates.
        var weight = new double[k];
        for (int j = k - 1; j >= 0; j--)
        {
            double w = upper[j, k];
            for (int l = j + 1; l < k; l++) w -= upper[j, l] * weight[l];
            weight[j] = w / upper[j, j];
        }
        var part = Enumerable.Range(1, k - 1).Where(j => Math.Abs(weight[j]) * upper[j, j] > 1e-6 * centred).Select(j => $"'{names[j - 1]}'").ToList();
        return part.Count > 0 ? string.Join(", ", part) : "those before it";
    }

    private static double[,] Inverted(double[,] upper)
    {
        int size = upper.GetLength(0);
        var inverse = new double[size, size];
        for (int k = 0; k < size; k++)
        {
            for (int i = k; i >= 0; i--)
            {
                double x = i == k ? 1 : 0;
                for (int j = i + 1; j <= k; j++) x -= upper[i, j] * inverse[j, k];
                inverse[i, k] = x / upper[i, i];
            }
        }
        return inverse;
    }
}
