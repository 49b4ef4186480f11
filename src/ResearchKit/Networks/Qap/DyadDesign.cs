namespace ResearchKit;

/// <summary>Outcome and predictors over the same people, checked, and the basis of the predictors over the pairs in which all are known.</summary>
internal sealed class DyadDesign
{
    private DyadDesign(PairCells cells, string outcome, IReadOnlyList<string> names, Basis? basis, string? reason)
        => (Cells, Outcome, Names, Basis, Reason) = (cells, outcome, names, basis, reason);

    public PairCells Cells { get; }

    /// <summary>Name of the outcome; it is matrix 0.</summary>
    public string Outcome { get; }

    /// <summary>Names of the predictors; they are matrices 1, 2, ...</summary>
    public IReadOnlyList<string> Names { get; }

    public Basis? Basis { get; }

    /// <summary>Why nothing can be fitted, in words; null when it can.</summary>
    public string? Reason { get; }

    /// <summary>Pairs less coefficients.</summary>
    public long Freedom => Cells.Pairs - Names.Count - 1;

    /// <summary>The basis; for work after <see cref="Reason"/> was asked.</summary>
    public Basis Ground => Basis ?? throw new InvalidOperationException(Reason);

    public static DyadDesign Of(DyadMatrix outcome, IReadOnlyList<(string Name, DyadMatrix Matrix)> predictors)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(predictors);
        if (predictors.Count == 0) throw new ArgumentException("There is no predictor.", nameof(predictors));
        string[] names = [.. predictors.Select(p => p.Name)];
        if (names.FirstOrDefault(string.IsNullOrWhiteSpace) is not null) throw new ArgumentException("A predictor has no name.", nameof(predictors));
        if (predictors.FirstOrDefault(p => p.Matrix is null).Name is { } empty) throw new ArgumentException($"The predictor '{empty}' has no matrix.", nameof(predictors));
        if (names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new ArgumentException($"Two predictors are called '{twice.Key}'.", nameof(predictors));
        if (!outcome.Directed && predictors.FirstOrDefault(p => p.Matrix.Directed) is { Matrix: not null } turned)
        {
            throw new ArgumentException(
                $"'{turned.Name}' has a direction and the outcome '{outcome.Name}' has none: say what becomes of the two ways by Symmetrised (larger, smaller, mean or sum), or take the sum or distance of an attribute.", nameof(predictors));
        }
        var cells = PairCells.Of([outcome, .. predictors.Select(p => p.Matrix)], outcome.Directed);
        string? reason = cells.Pairs <= names.Length + 1
            ? FormattableString.Invariant($"{cells.Pairs} {cells.Unit} are known in all matrices: {names.Length + 1} coefficients need more") : null;
        Basis? basis = null;
        if (reason is null) (basis, reason) = Basis.Of(cells.Used, [.. names.Select((_, k) => cells.Column(k + 1))], names);
        return new(cells, outcome.Name, names, basis, reason);
    }

    /// <summary>Predictor k (1, 2, ...) without what the others tell of it, of length 1; both cells of a pair without direction, NaN where a predictor is unknown.</summary>
    /// <remarks>Over all pairs in which the predictors are known, whether the outcome is or not: so its own unknown cells are those of the predictors.</remarks>
    public double[] Left(int k)
    {
        double[] left;
        if (Cells.Complete)
        {
            // In the span of the basis: row k of R^-1, made 1 long.
            left = new double[Cells.Used.Length];
            for (int j = 1; j <= Names.Count; j++) CellSums.Add(left, Ground.Inverse[k, j] / Ground.RowLength(k), Ground.Unit[j]);
            return Mirrored(left);
        }
        double[] used = Known(Enumerable.Range(1, Names.Count));
        left = GroundOf(Others(k), used).Residual(Masked(k, used), new double[Names.Count]);
        double length = Math.Sqrt(CellSums.Dot(left, left));
        for (int c = 0; c < left.Length; c++) left[c] /= length;
        left = Mirrored(left);
        for (int i = 0; i < Cells.People; i++)
        {
            for (int j = Cells.Directed ? 0 : i + 1; j < Cells.People; j++)
            {
                if (i == j || used[i * Cells.People + j] == 1) continue;
                left[i * Cells.People + j] = double.NaN;
                if (!Cells.Directed) left[j * Cells.People + i] = double.NaN;
            }
        }
        return left;
    }

    /// <summary>The same with both cells of a pair filled, where pairs have no direction.</summary>
    public double[] Mirrored(double[] column)
    {
        if (Cells.Directed) return column;
        int n = Cells.People;
        double[] both = [.. column];
        for (int i = 0; i < n; i++)
        {
            for (int j = i + 1; j < n; j++) both[j * n + i] = column[i * n + j];
        }
        return both;
    }

    /// <summary>1 in the cells that count and in which these matrices are known.</summary>
    public double[] Known(IEnumerable<int> matrices)
    {
        int n = Cells.People;
        double[][] all = [.. matrices.Select(m => Cells.Matrices[m])];
        var used = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = Cells.Directed ? 0 : i + 1; j < n; j++)
            {
                bool known = i != j;
                foreach (double[] matrix in all) known &= !double.IsNaN(matrix[i * n + j]);
                used[i * n + j] = known ? 1 : 0;
            }
        }
        return used;
    }

    /// <summary>A matrix with 0 in the cells that are not used.</summary>
    public double[] Masked(int matrix, double[] used)
    {
        double[] column = [.. Cells.Matrices[matrix]];
        for (int c = 0; c < column.Length; c++)
        {
            if (used[c] == 0) column[c] = 0;
        }
        return column;
    }

    /// <summary>The other predictors' numbers.</summary>
    public int[] Others(int k) => [.. Enumerable.Range(1, Names.Count).Where(j => j != k)];

    /// <summary>The basis of some predictors over the pairs that are used; they are apart over fewer pairs, so they are over these.</summary>
    public Basis GroundOf(int[] predictors, double[] used)
        => Basis.Of(used, [.. predictors.Select(j => Masked(j, used))], [.. predictors.Select(j => Names[j - 1])]) is { Basis: { } basis, Reason: _ } ? basis : throw new InvalidOperationException("The predictors are not apart.");
}
