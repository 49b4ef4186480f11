namespace ResearchKit;

/// <summary>t of each predictor in each relabelled fit: a row a predictor, a place an order; NaN where an order gives none.</summary>
internal static class RelabelledFits
{
    /// <summary>
    /// What the others leave of a predictor moves; outcome and others stay. With r = what the whole fit leaves and q = the basis, t needs r e* and q e* alone
    /// (Frisch and Waugh): no fit is made anew.
    /// </summary>
    public static double[][] Partialled(DyadDesign design, LinearFit fit, Relabelling orders)
    {
        int terms = design.Names.Count;
        double[][] t = Rows(terms, orders.Count), moving = [.. Enumerable.Range(1, terms).Select(design.Left)];
        if (!design.Cells.Complete) return PartialledWithUnknowns(design, orders, moving, t);
        var ground = design.Ground;
        double[][] columns = [fit.Left, .. ground.Unit[1..]];
        int people = design.Cells.People;
        orders.Over((long)people * people * terms * terms, () => (Row: new double[people], Sums: new double[terms + 1]), (order, draw, own) =>
        {
            for (int k = 1; k <= terms; k++)
            {
                MovingRows.Sum(moving[k - 1], columns, design.Cells.Directed, order, own.Row, own.Sums);
                // "tied": of e* along the direction of this predictor that the others leave, in which the outcome has "share".
                double tied = 0, share = 0, inSpan = 0, length = ground.RowLength(k);
                for (int j = 1; j <= terms; j++)
                {
                    double u = ground.Inverse[k, j] / length;
                    tied += u * own.Sums[j];
                    share += u * fit.Along[j];
                    inSpan += own.Sums[j] * own.Sums[j];
                }
                // What is left of e* when the others are taken off, of length 1 before.
                double alone = 1 - inSpan + tied * tied;
                t[k - 1][draw] = T((own.Sums[0] + share * tied) / Math.Sqrt(alone), fit.LeftSquares + share * share, design.Freedom, alone > 1e-12);
            }
        });
        return t;
    }

    /// <summary>The outcome moves, and all predictors stay.</summary>
    public static double[][] Outcomes(DyadDesign design, LinearFit fit, Relabelling orders)
    {
        int terms = design.Names.Count, people = design.Cells.People;
        var t = Rows(terms, orders.Count);
        if (!design.Cells.Complete) return OutcomesWithUnknowns(design, orders, t);
        var ground = design.Ground;
        var ties = new MovingTies(people, design.Cells.Directed, design.Cells.Matrices[0]);
        double[][] columns = [.. ground.Unit[1..].Select(design.Mirrored)];
        orders.Over((long)ties.Count * terms + people, () => new double[terms + 1], (order, draw, along) =>
        {
            double left = fit.Around;
            for (int j = 1; j <= terms; j++)
            {
                along[j] = ties.Along(columns[j - 1], order);
                left -= along[j] * along[j];
            }
            for (int k = 1; k <= terms; k++)
            {
                double coefficient = 0;
                for (int j = k; j <= terms; j++) coefficient += ground.Inverse[k, j] * along[j];
                t[k - 1][draw] = coefficient / (Math.Sqrt(Math.Max(left, 0) / design.Freedom) * ground.RowLength(k));
            }
        });
        return t;
    }

    private static double[][] PartialledWithUnknowns(DyadDesign design, Relabelling orders, double[][] moving, double[][] t)
    {
        var cells = design.Cells;
        int terms = design.Names.Count;
        for (int k = 1; k <= terms; k++)
        {
            int[] others = design.Others(k);
            double[] used = design.Known([0, .. others]);
            // 1, the others, the moving one, the outcome: Cholesky's last row holds what t needs.
            var sums = new MovingUnknowns(cells, [used, .. design.GroundOf(others, used).Unit[1..], design.Masked(0, used)], moving[k - 1], terms);
            int size = sums.Size, term = k - 1;
            orders.Over((long)cells.People * cells.People * size, () => (Products: new double[size * size], Work: new double[sums.Work]), (order, draw, own) =>
            {
                sums.Sum(order, own.Products, own.Work);
                double pairs = own.Products[0];
                bool made = Triangle.Factor(own.Products, size) && pairs > terms + 1;
                double along = own.Products[size * size - 2], left = own.Products[size * size - 1];
                t[term][draw] = made ? along / (left / Math.Sqrt(pairs - terms - 1)) : double.NaN;
            });
        }
        return t;
    }

    private static double[][] OutcomesWithUnknowns(DyadDesign design, Relabelling orders, double[][] t)
    {
        var cells = design.Cells;
        int terms = design.Names.Count;
        int[] predictors = [.. Enumerable.Range(1, terms)];
        double[] used = design.Known(predictors);
        var ground = design.GroundOf(predictors, used);
        var sums = new MovingUnknowns(cells, [used, .. ground.Unit[1..]], cells.Matrices[0], terms + 1);
        int size = sums.Size;
        orders.Over((long)cells.People * cells.People * size, () => (Products: new double[size * size], Work: new double[sums.Work], Row: new double[terms + 1], Fit: new double[terms + 1]), (order, draw, own) =>
        {
            sums.Sum(order, own.Products, own.Work);
            double pairs = own.Products[0];
            if (!Triangle.Factor(own.Products, size) || pairs <= terms + 1)
            {
                for (int k = 0; k < terms; k++) t[k][draw] = double.NaN;
                return;
            }
            own.Products.AsSpan(size * (size - 1), terms + 1).CopyTo(own.Fit);
            Triangle.Up(own.Products, size, own.Fit);
            double spread = own.Products[size * size - 1] / Math.Sqrt(pairs - terms - 1);
            for (int k = 1; k <= terms; k++)
            {
                double coefficient = 0, squares = 0;
                for (int j = 0; j <= terms; j++)
                {
                    own.Row[j] = ground.Inverse[k, j];
                    coefficient += own.Row[j] * own.Fit[j];
                }
                Triangle.Down(own.Products, size, own.Row);
                foreach (double x in own.Row) squares += x * x;
                t[k - 1][draw] = coefficient / (spread * Math.Sqrt(squares));
            }
        });
        return t;
    }

    private static double T(double along, double around, long freedom, bool defined)
        => defined ? along / Math.Sqrt(Math.Max(around - along * along, 0) / freedom) : double.NaN;

    private static double[][] Rows(int terms, int orders) => [.. Enumerable.Range(0, terms).Select(_ => new double[orders])];
}
