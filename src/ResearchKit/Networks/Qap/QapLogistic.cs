namespace ResearchKit;

/// <summary>Ties regressed on other matrices by logistic regression, pair by pair, and where each coefficient stands among relabelled people.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class QapLogistic
{
    private readonly bool _unknowns;

    internal QapLogistic(DyadDesign design, LogisticFit? fit, string? reason, IReadOnlyList<QapTerm> terms, QapMethod method, Relabelling orders)
    {
        var cells = design.Cells;
        (Outcome, People, Pairs, Unit, Terms, Method, Reason, _unknowns) = (design.Outcome, cells.People, cells.Pairs, cells.Unit, terms, method, reason, !cells.Complete);
        (Exact, Orders, Seed) = (orders.Exact, orders.Count, orders.Seed);
        (Intercept, InterceptError, Deviance, NullDeviance, Ties) = fit is null ? (double.NaN, double.NaN, double.NaN, double.NaN, 0)
            : (fit.Coefficients[0], fit.Errors[0], fit.Deviance, fit.NullDeviance, (long)fit.Ties);
        Explained = fit is null ? Estimate.Undefined(Info, Pairs, Unit, cells.Provenance, reason ?? "there is no fit") : new(Info, Math.Clamp(1 - Deviance / NullDeviance, 0, 1), Pairs, Unit, cells.Provenance);
    }

    /// <summary>What <see cref="Explained"/> is.</summary>
    public static MeasureInfo Info { get; } = new(
        "qap-logistic", "Share of the deviance of ties that goes with the predictors",
        "1 - D/D_0, D = -2 sum log p(y_ij), p = 1/(1 + exp(-(b_0 + sum_k b_k x_kij))) at the most likely b, D_0 with b_0 alone, over the pairs i != j known in all; z_k = b_k / standard error, set among its values with the people relabelled",
        "Dekker, Krackhardt and Snijders 2007, doi 10.1007/s11336-007-9016-1; McFadden 1974", 0, 1);

    /// <summary>Name of the outcome.</summary>
    public string Outcome { get; }

    /// <summary>The predictors in the order given; empty where there is no fit.</summary>
    public IReadOnlyList<QapTerm> Terms { get; }

    /// <summary>Log odds of a tie of a pair that has 0 of everything.</summary>
    public double Intercept { get; }

    /// <summary>Its textbook standard error.</summary>
    public double InterceptError { get; }

    /// <summary>McFadden's share: 1 - deviance / deviance without predictors.</summary>
    public Estimate Explained { get; }

    /// <summary>-2 times the log likelihood.</summary>
    public double Deviance { get; }

    /// <summary>The same without predictors.</summary>
    public double NullDeviance { get; }

    /// <summary>How many pairs are tied.</summary>
    public long Ties { get; }

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>How many pairs are known in all matrices.</summary>
    public long Pairs { get; }

    /// <summary>"ordered pairs", or "pairs" where the outcome has no direction.</summary>
    public string Unit { get; }

    /// <summary>What was relabelled.</summary>
    public QapMethod Method { get; }

    /// <summary>True: all orders were gone through.</summary>
    public bool Exact { get; }

    /// <summary>How many orders were looked at, the observed one left out.</summary>
    public int Orders { get; }

    /// <summary>Seed of the drawn orders; null when all were gone through.</summary>
    public ulong? Seed { get; }

    /// <summary>Why there is no fit: separation, a constant, a sum of others; null when there is one.</summary>
    public string? Reason { get; }

    /// <summary>The predictor of this name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public QapTerm this[string name] => Terms.FirstOrDefault(t => t.Name == name) ?? throw new KeyNotFoundException($"There is no predictor '{name}' in the fit.");

    /// <summary>Two sentences: the coefficients with their places, and what they do not say.</summary>
    public string PlainReading => QapText.Reading(Outcome, "the log odds of ", Terms, FormattableString.Invariant($"{Pairs:#,0} {Unit} of {People} people, {Ties:#,0} of them tied"), Exact, Orders, Reason);

    /// <summary>A row a coefficient. N and what was relabelled stand with it.</summary>
    public ResultTable ToTable() => new(
        "network-qap-logistic", $"What goes with a tie of {Outcome}, pair by pair", Reason is { } none ? $"Nothing is fitted: {none}." : QapText.HowToRead(Exact, Orders, Seed) + " Odds ratio: times how much the odds of a tie are for each 1 more of it, the others held. z takes pairs for independent, which they are not: only its place counts.",
        [new("Predictor"), new("Coefficient", "log odds", "0.0000"), new("Odds ratio", "", "number"), new("z", "", "0.00"), .. QapShares.Columns()],
        Reason is not null ? [] : [Row("(intercept)", Intercept, Intercept / InterceptError, QapShares.Without(QapText.NoIntercept)), .. Terms.Select(t => Row(t.Name, t.Coefficient, t.Statistic, t.Shares))],
        QapText.Noted(Explained.Provenance, _unknowns, Terms.Select(t => t.Shares.Undefined).DefaultIfEmpty().Max()).Noting(QapText.Of(Method)))
    {
        N = FormattableString.Invariant($"{Pairs:#,0} {Unit}, {Ties:#,0} tied, {People} people") + (Reason is null ? FormattableString.Invariant($"; share of the deviance {Explained.Value:0.00}") : ""),
        Formula = Info.Formula,
        Reference = Info.Reference,
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell[] Row(string name, double coefficient, double statistic, QapShares shares) => [Cell.Of(name), Cell.Of(coefficient), Cell.Of(Math.Exp(coefficient)), Cell.Of(statistic), .. shares.Cells()];
}
