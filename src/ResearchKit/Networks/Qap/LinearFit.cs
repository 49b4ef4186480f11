namespace ResearchKit;

/// <summary>Least squares over the pairs, from the basis: exact coefficients, and what a relabelled fit needs.</summary>
internal sealed class LinearFit
{
    private LinearFit(DyadDesign design, double[] along, double[] left, double around)
    {
        (Along, Left) = (along, left);
        var ground = design.Ground;
        int size = along.Length;
        LeftSquares = CellSums.Dot(left, left);
        Around = around;
        double spread = Math.Sqrt(LeftSquares / design.Freedom);
        (Coefficients, Errors) = (new double[size], new double[size]);
        for (int k = 0; k < size; k++)
        {
            for (int j = k; j < size; j++) Coefficients[k] += ground.Inverse[k, j] * along[j];
            Errors[k] = spread * ground.RowLength(k);
        }
    }

    /// <summary>Coordinates of the outcome along the basis.</summary>
    public double[] Along { get; }

    /// <summary>What the fit leaves of the outcome.</summary>
    public double[] Left { get; }

    public double LeftSquares { get; }

    /// <summary>Squares of the outcome around its mean.</summary>
    public double Around { get; }

    /// <summary>The intercept first.</summary>
    public double[] Coefficients { get; }

    public double[] Errors { get; }

    /// <summary>True when nothing is left: the predictors give the outcome itself, and t is not defined.</summary>
    public bool Perfect => LeftSquares <= 1e-20 * Around;

    /// <summary>The fit, or in words why there is none.</summary>
    public static (LinearFit? Fit, string? Reason) Of(DyadDesign design)
    {
        if (design.Reason is { } none) return (null, none);
        double[] y = design.Cells.Column(0);
        var along = new double[design.Names.Count + 1];
        double[] left = design.Ground.Residual(y, along);
        double around = SquaresAround(design.Cells, y);
        return around <= 1e-24 * CellSums.Dot(y, y) ? (null, $"the outcome '{design.Outcome}' is the same in all pairs") : (new(design, along, left, around), null);
    }

    private static double SquaresAround(PairCells cells, double[] y)
    {
        double mean = CellSums.Dot(cells.Used, y) / cells.Pairs, sum = 0;
        for (int c = 0; c < y.Length; c++)
        {
            if (cells.Used[c] == 1) sum += (y[c] - mean) * (y[c] - mean);
        }
        return sum;
    }
}
