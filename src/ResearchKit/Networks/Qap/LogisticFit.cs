namespace ResearchKit;

/// <summary>A logistic regression over the pairs, from the basis of the predictors: coefficients to the last digits, or the reason why there are none.</summary>
internal sealed class LogisticFit
{
    private const int MostRounds = 100;

    /// <summary>After so many rounds a fit that is not settled runs away, and its direction shows clearly.</summary>
    private const int Doubtful = 15;

    private LogisticFit(DyadDesign design, LogisticRounds rounds, double[] y)
    {
        int size = rounds.Size;
        (Coefficients, Errors) = (new double[size], new double[size]);
        var row = new double[size];
        for (int k = 0; k < size; k++)
        {
            double squares = 0;
            for (int j = 0; j < size; j++)
            {
                row[j] = design.Ground.Inverse[k, j];
                Coefficients[k] += row[j] * rounds.Coefficients[j];
            }
            Triangle.Down(rounds.Root, size, row);
            foreach (double x in row) squares += x * x;
            Errors[k] = Math.Sqrt(squares);
        }
        var used = design.Cells.Used;
        for (int c = 0; c < y.Length; c++)
        {
            // -2 log of the chance of what is there: log(1 + exp(-s)), s = log odds of it.
            if (used[c] == 0) continue;
            double s = y[c] == 1 ? rounds.Eta[c] : -rounds.Eta[c];
            Deviance += 2 * (s > 0 ? Math.Log(1 + Math.Exp(-s)) : Math.Log(1 + Math.Exp(s)) - s);
            Ties += y[c];
        }
        double n = design.Cells.Pairs;
        NullDeviance = -2 * (Ties * Math.Log(Ties / n) + (n - Ties) * Math.Log(1 - Ties / n));
    }

    /// <summary>The intercept first.</summary>
    public double[] Coefficients { get; }

    public double[] Errors { get; }

    public double Ties { get; }

    public double Deviance { get; }

    public double NullDeviance { get; }

    public static (LogisticFit? Fit, string? Reason) Of(DyadDesign design)
    {
        if (design.Reason is { } none) return (null, none);
        double[] y = design.Cells.Column(0);
        double ties = 0;
        foreach (double tie in y) ties += tie;
        if (ties == 0 || ties == design.Cells.Pairs) return (null, $"the outcome '{design.Outcome}' is the same in all pairs");
        var rounds = new LogisticRounds(design.Ground.Unit);
        rounds.Coefficients[0] = Start(ties, design.Cells.Pairs);
        string? separated = null;
        bool settled = rounds.Fit(y, design.Cells.Used, MostRounds, round => round >= Doubtful && (separated = Separation(design, rounds, y)) is not null);
        return settled ? (new(design, rounds, y), null)
            : (null, separated ?? "the fit does not settle: predictors tell ties from other pairs almost without error");
    }

    /// <summary>Coefficient of the intercept column, which is as long as the root of 1/pairs, for the share of ties.</summary>
    public static double Start(double ties, double pairs) => Math.Log(ties / (pairs - ties)) * Math.Sqrt(pairs);

    /// <summary>
    /// A fit that runs away goes along a direction in which no tie becomes less likely and no other pair more: then no coefficients are best (Albert and Anderson 1984,
    /// doi 10.1093/biomet/71.1.1). Null where the last step is no such direction.
    /// </summary>
    private static string? Separation(DyadDesign design, LogisticRounds rounds, double[] y)
    {
        var along = new double[y.Length];
        for (int a = 0; a < rounds.Size; a++) CellSums.Add(along, rounds.Step[a], rounds.Columns[a]);
        double most = 0;
        foreach (double d in along) most = Math.Max(most, Math.Abs(d));
        if (most < 0.5) return null;
        long apart = 0;
        for (int c = 0; c < y.Length; c++)
        {
            if (design.Cells.Used[c] == 0) continue;
            double towards = y[c] == 1 ? along[c] : -along[c];
            if (towards < -1e-5 * most) return null;
            apart += towards > 1e-3 * most ? 1 : 0;
        }
        var part = new List<string>();
        for (int k = 1; k < rounds.Size; k++)
        {
            double step = 0, squares = 0;
            for (int j = k; j < rounds.Size; j++) step += design.Ground.Inverse[k, j] * rounds.Step[j];
            for (int j = 1; j <= k; j++) squares += design.Ground.Upper[j, k] * design.Ground.Upper[j, k];
            if (Math.Abs(step) * Math.Sqrt(squares / design.Cells.Pairs) > 1e-3) part.Add($"'{design.Names[k - 1]}'");
        }
        return FormattableString.Invariant($"{string.Join(", ", part)} {(apart == design.Cells.Pairs ? "tells" : FormattableString.Invariant($"tells, for {apart} of {design.Cells.Pairs} {design.Cells.Unit},"))} ties from other pairs without error: the best coefficient is infinite (separation)");
    }
}
