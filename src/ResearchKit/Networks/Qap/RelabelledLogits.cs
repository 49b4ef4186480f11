namespace ResearchKit;

/// <summary>Wald's z of each predictor in each relabelled logistic fit, as sna's netlogit has it: every order is a fit anew. NaN where an order separates ties from the rest.</summary>
internal static class RelabelledLogits
{
    private const int MostRounds = 30;

    /// <summary>What the others leave of a predictor, by least squares, moves; outcome and others stay.</summary>
    public static double[][] Partialled(DyadDesign design, Relabelling orders)
    {
        var cells = design.Cells;
        int terms = design.Names.Count;
        double[][] z = [.. Enumerable.Range(0, terms).Select(_ => new double[orders.Count])];
        for (int k = 1; k <= terms; k++)
        {
            int[] others = design.Others(k);
            double[] used = design.Known([0, .. others]), y = design.Masked(0, used), moving = design.Left(k);
            double[][] stay = design.GroundOf(others, used).Unit;
            double[] start = Start(stay, y, used);
            int term = k - 1;
            orders.Over((long)cells.People * cells.People * 40, () => new Room(stay, y.Length), (order, draw, own) =>
            {
                MovingRows.Arrange(moving, order, own.Moved);
                double[] mask = cells.Complete ? used : own.KnownOf(used, own.Moved);
                start.CopyTo(own.Rounds.Coefficients, 0);
                own.Rounds.Coefficients[^1] = 0;
                // The last on Cholesky's diagonal: 1 over the standard error of the last.
                z[term][draw] = own.Rounds.Fit(y, mask, MostRounds) ? own.Rounds.Coefficients[^1] * own.Rounds.Root[^1] : double.NaN;
            });
        }
        return z;
    }

    /// <summary>The outcome moves, and all predictors stay.</summary>
    public static double[][] Outcomes(DyadDesign design, Relabelling orders)
    {
        var cells = design.Cells;
        int terms = design.Names.Count;
        double[][] z = [.. Enumerable.Range(0, terms).Select(_ => new double[orders.Count])];
        int[] predictors = [.. Enumerable.Range(1, terms)];
        double[] used = design.Known(predictors);
        var ground = cells.Complete ? design.Ground : design.GroundOf(predictors, used);
        orders.Over((long)cells.People * cells.People * 40, () => (Room: new Room(ground.Unit, used.Length), Row: new double[terms + 1]), (order, draw, own) =>
        {
            var rounds = own.Room.Outcome;
            double[] moved = own.Room.Moved;
            MovingRows.Arrange(cells.Matrices[0], order, moved);
            double[] mask = cells.Complete ? used : own.Room.KnownOf(used, moved);
            double ties = CellSums.Dot(moved, mask), pairs = CellSums.Dot(mask, mask);
            Array.Clear(rounds.Coefficients);
            bool fits = ties > 0 && ties < pairs;
            if (fits)
            {
                rounds.Coefficients[0] = LogisticFit.Start(ties, pairs) * Math.Sqrt(CellSums.Dot(used, used) / pairs);
                fits = rounds.Fit(moved, mask, MostRounds);
            }
            for (int k = 1; k <= terms; k++)
            {
                double coefficient = 0, squares = 0;
                for (int j = 0; j <= terms; j++)
                {
                    own.Row[j] = ground.Inverse[k, j];
                    coefficient += own.Row[j] * rounds.Coefficients[j];
                }
                if (fits) Triangle.Down(rounds.Root, rounds.Size, own.Row);
                foreach (double x in own.Row) squares += x * x;
                z[k - 1][draw] = fits ? coefficient / Math.Sqrt(squares) : double.NaN;
            }
        });
        return z;
    }

    /// <summary>The fit without the moving column, where all orders begin.</summary>
    private static double[] Start(double[][] stay, double[] y, double[] used)
    {
        var rounds = new LogisticRounds(stay);
        double ties = 0, pairs = CellSums.Dot(used, used);
        foreach (double tie in y) ties += tie;
        rounds.Coefficients[0] = LogisticFit.Start(ties, pairs);
        rounds.Fit(y, used, MostRounds);
        return [.. rounds.Coefficients, 0];
    }

    /// <summary>What one thread needs.</summary>
    private sealed class Room(double[][] stay, int cells)
    {
        private readonly double[] _mask = new double[cells];
        private LogisticRounds? _rounds, _outcome;

        public double[] Moved { get; } = new double[cells];

        public LogisticRounds Rounds => _rounds ??= new([.. stay, Moved]);

        public LogisticRounds Outcome => _outcome ??= new(stay);

        /// <summary>The cells that count and in which the moved matrix is known; 0 is put in the others.</summary>
        public double[] KnownOf(double[] used, double[] moved)
        {
            for (int c = 0; c < moved.Length; c++)
            {
                bool known = !double.IsNaN(moved[c]);
                _mask[c] = known ? used[c] : 0;
                if (!known) moved[c] = 0;
            }
            return _mask;
        }
    }
}
