namespace ResearchKit;

/// <summary>Two matrices over the same people, made ready: centred for a correlation, 0 and 1 for overlaps.</summary>
internal sealed class MatchedPair
{
    private readonly SimilarityKind _kind;

    private MatchedPair(PairCells cells, double[] x, double[] y, SimilarityKind kind, string nameX, string nameY)
    {
        (Cells, X, Y, _kind) = (cells, x, y, kind);
        double n = 0, sx = 0, sy = 0, xx = 0, yy = 0, xy = 0;
        for (int c = 0; c < cells.Used.Length; c++)
        {
            if (cells.Used[c] == 0) continue;
            n++;
            (sx, sy) = (sx + x[c], sy + y[c]);
            (xx, yy, xy) = (xx + x[c] * x[c], yy + y[c] * y[c], xy + x[c] * y[c]);
        }
        (SumX, SumY, SquaresX, SquaresY) = (sx, sy, xx, yy);
        double value = Value(n, sx, sy, xx, yy, xy);
        var info = kind switch { SimilarityKind.Pearson => DyadSimilarity.PearsonInfo, SimilarityKind.Jaccard => DyadSimilarity.JaccardInfo, _ => DyadSimilarity.MatchingInfo };
        Observed = double.IsNaN(value)
            ? Estimate.Undefined(info, cells.Pairs, cells.Unit, cells.Provenance, n == 0 ? "there is no pair that is known in both"
                : kind == SimilarityKind.Jaccard ? "no pair is tied in either" : $"'{(Flat(n, sx, xx) ? nameX : nameY)}' is the same in all pairs")
            : new(info, value, cells.Pairs, cells.Unit, cells.Provenance);
    }

    public PairCells Cells { get; }

    /// <summary>The first, which is relabelled; both cells of a pair without direction, NaN where unknown.</summary>
    public double[] X { get; }

    /// <summary>The second, which stays.</summary>
    public double[] Y { get; }

    public double SumX { get; }

    public double SumY { get; }

    public double SquaresX { get; }

    public double SquaresY { get; }

    public Estimate Observed { get; }

    public static MatchedPair Of(DyadMatrix x, DyadMatrix y, SimilarityKind kind)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var cells = PairCells.Of([x, y], x.Directed || y.Directed);
        return new(cells, Ready(cells, 0, kind), Ready(cells, 1, kind), kind, x.Name, y.Name);
    }

    /// <summary>The matrix of one side with its zeros: as given for a correlation, 1 where tied for overlaps.</summary>
    public double[] Ties(int side) => _kind == SimilarityKind.Pearson ? Cells.Matrices[side] : side == 0 ? X : Y;

    /// <summary>The number from sums over pairs: how many, of x, of y, of squares, of products.</summary>
    public double Value(double n, double sx, double sy, double xx, double yy, double xy)
    {
        if (_kind == SimilarityKind.Jaccard) return sx + sy > 0 ? xy / (sx + sy - xy) : double.NaN;
        if (_kind == SimilarityKind.Matching) return n > 0 ? (n - sx - sy + 2 * xy) / n : double.NaN;
        if (n == 0 || Flat(n, sx, xx) || Flat(n, sy, yy)) return double.NaN;
        double r = (xy - sx * sy / n) / Math.Sqrt((xx - sx * sx / n) * (yy - sy * sy / n));
        return Math.Clamp(r, -1, 1);
    }

    /// <summary>The same in all pairs, but for rounding. Sums of squares are of centred numbers, so that nothing large is taken from something large.</summary>
    private static bool Flat(double n, double sum, double squares) => squares - sum * sum / n <= 1e-20 * squares || squares == 0;

    private static double[] Ready(PairCells cells, int matrix, SimilarityKind kind)
    {
        double[] own = cells.Matrices[matrix], made = new double[own.Length];
        int n = cells.People;
        double mean = 0;
        if (kind == SimilarityKind.Pearson)
        {
            // The first number taken off, then the mean: numbers that are all the same are 0 then, and exactly so.
            double known = 0, first = double.NaN;
            for (int c = 0; c < own.Length; c++)
            {
                if (cells.Used[c] == 0) continue;
                if (double.IsNaN(first)) first = own[c];
                mean += own[c] - first;
                known++;
            }
            mean = known > 0 ? first + mean / known : 0;
        }
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                double x = own[i * n + j];
                made[i * n + j] = i == j ? 0 : double.IsNaN(x) ? x : kind == SimilarityKind.Pearson ? x - mean : x != 0 ? 1 : 0;
            }
        }
        return made;
    }
}
