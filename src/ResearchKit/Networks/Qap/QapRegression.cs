namespace ResearchKit;

/// <summary>A matrix regressed on others, pair by pair: what goes with what, the others held, and where each coefficient stands among relabelled people.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class QapRegression
{
    private readonly bool _unknowns;

    internal QapRegression(DyadDesign design, LinearFit? fit, string? reason, IReadOnlyList<QapTerm> terms, QapMethod method, Relabelling orders)
    {
        var cells = design.Cells;
        (Outcome, People, Pairs, Unit, Terms, Method, Reason, _unknowns) = (design.Outcome, cells.People, cells.Pairs, cells.Unit, terms, method, reason, !cells.Complete);
        (Exact, Orders, Seed, Freedom) = (orders.Exact, orders.Count, orders.Seed, design.Freedom);
        (Intercept, InterceptError) = fit is null ? (double.NaN, double.NaN) : (fit.Coefficients[0], fit.Errors[0]);
        RSquared = fit is null ? Estimate.Undefined(Info, Pairs, Unit, cells.Provenance, reason ?? "there is no fit") : new(Info, Math.Clamp(1 - fit.LeftSquares / fit.Around, 0, 1), Pairs, Unit, cells.Provenance);
    }

    /// <summary>What <see cref="RSquared"/> is.</summary>
    public static MeasureInfo Info { get; } = new(
        "qap-regression", "Share of the differences between pairs that goes with the predictors",
        "R2 = 1 - sum e_ij^2 / sum (y_ij - mean y)^2, e = what is left of the outcome y after least squares y_ij = b_0 + sum_k b_k x_kij, over the pairs i != j known in all; t_k = b_k / standard error, set among its values with the people relabelled",
        "Dekker, Krackhardt and Snijders 2007, doi 10.1007/s11336-007-9016-1", 0, 1);

    /// <summary>Name of the outcome.</summary>
    public string Outcome { get; }

    /// <summary>The predictors in the order given; empty where there is no fit.</summary>
    public IReadOnlyList<QapTerm> Terms { get; }

    /// <summary>The outcome of a pair that has 0 of everything. It has no place among relabelled people: it is not changed by names.</summary>
    public double Intercept { get; }

    /// <summary>Its textbook standard error.</summary>
    public double InterceptError { get; }

    /// <summary>R2.</summary>
    public Estimate RSquared { get; }

    /// <summary>1 - (1 - R2)(N - 1)/(N - coefficients).</summary>
    public double AdjustedRSquared => 1 - (1 - RSquared.Value) * (Pairs - 1) / Freedom;

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>How many pairs are known in all matrices.</summary>
    public long Pairs { get; }

    /// <summary>"ordered pairs", or "pairs" where the outcome has no direction.</summary>
    public string Unit { get; }

    /// <summary>Pairs less coefficients.</summary>
    public long Freedom { get; }

    /// <summary>What was relabelled.</summary>
    public QapMethod Method { get; }

    /// <summary>True: all orders were gone through.</summary>
    public bool Exact { get; }

    /// <summary>How many orders were looked at, the observed one left out.</summary>
    public int Orders { get; }

    /// <summary>Seed of the drawn orders; null when all were gone through.</summary>
    public ulong? Seed { get; }

    /// <summary>Why there is no fit; null when there is one.</summary>
    public string? Reason { get; }

    /// <summary>The predictor of this name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public QapTerm this[string name] => Terms.FirstOrDefault(t => t.Name == name) ?? throw new KeyNotFoundException($"There is no predictor '{name}' in the fit.");

    /// <summary>Two sentences: the coefficients with their places, and what they do not say.</summary>
    public string PlainReading => QapText.Reading(Outcome, "", Terms, FormattableString.Invariant($"{Pairs:#,0} {Unit} of {People} people"), Exact, Orders, Reason);

    /// <summary>A row a coefficient. N, R2 and what was relabelled stand with it.</summary>
    public ResultTable ToTable() => new(
        "network-qap-regression", $"What goes with {Outcome}, pair by pair", Reason is { } none ? $"Nothing is fitted: {none}." : QapText.HowToRead(Exact, Orders, Seed) + " Coefficient: how much the outcome is higher for each 1 more of it, the others held. t takes pairs for independent, which they are not: only its place counts.",
        [new("Predictor"), new("Coefficient", "", "0.0000"), new("Standardised", "", "0.00"), new("t", "", "0.00"), .. QapShares.Columns()],
        Reason is not null ? [] : [Row("(intercept)", Intercept, double.NaN, Intercept / InterceptError, QapShares.Without(QapText.NoIntercept)), .. Terms.Select(t => Row(t.Name, t.Coefficient, t.Standardised, t.Statistic, t.Shares))],
        QapText.Noted(RSquared.Provenance, _unknowns, Terms.Select(t => t.Shares.Undefined).DefaultIfEmpty().Max()).Noting(QapText.Of(Method)))
    {
        N = FormattableString.Invariant($"{Pairs:#,0} {Unit}, {People} people") + (Reason is null ? FormattableString.Invariant($"; R2 {RSquared.Value:0.00}, adjusted {AdjustedRSquared:0.00}") : ""),
        Formula = Info.Formula,
        Reference = Info.Reference,
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell[] Row(string name, double coefficient, double standardised, double statistic, QapShares shares)
        => [Cell.Of(name), Cell.Of(coefficient), double.IsNaN(standardised) ? Cell.Undefined("the intercept has no spread") : Cell.Of(standardised), Cell.Of(statistic), .. shares.Cells()];
}
