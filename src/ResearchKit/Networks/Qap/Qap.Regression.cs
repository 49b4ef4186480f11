namespace ResearchKit;

public static partial class Qap
{
    /// <summary>
    /// Least squares of a matrix on others, pair by pair, with each t set among its values when people are relabelled. MRQAP.
    /// </summary>
    /// <remarks>
    /// Refused with a reason: a predictor that is the same in all pairs or a sum of others, an outcome that never varies, fewer pairs than coefficients. A perfect fit has
    /// coefficients, but no t. sna <c>netlm(nullhyp = "qapspp")</c>, UCINET MRQAP with double semi-partialing.
    /// Dekker, Krackhardt and Snijders 2007, doi 10.1007/s11336-007-9016-1.
    /// </remarks>
    /// <param name="outcome">What is regressed: a network stands for its weights.</param>
    /// <param name="predictors">The predictors with their names; matched by id. All ordered pairs count where the outcome has a direction, each pair once where it has none.</param>
    /// <param name="method">What is relabelled.</param>
    /// <param name="draws">How many orders, from which seed; 2,000 from seed 1 by default. All predictors see the same orders.</param>
    /// <exception cref="ArgumentException">No predictor, two of one name, or one with a direction where the outcome has none.</exception>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static QapRegression Regression(
        DyadMatrix outcome, IReadOnlyList<(string Name, DyadMatrix Matrix)> predictors, QapMethod method = QapMethod.DoubleSemiPartialing, Draws? draws = null)
    {
        var design = DyadDesign.Of(outcome, predictors);
        var orders = new Relabelling(design.Cells.People, draws);
        var (fit, reason) = LinearFit.Of(design);
        if (fit is null) return new(design, null, reason, [], method, orders);
        string? noShares = fit.Perfect ? "the predictors give the outcome exactly: t is not defined" : design.Cells.People < FewestPeople ? TooFew(design.Cells.People) : null;
        double[][]? t = noShares is not null ? null : method == QapMethod.Outcome ? RelabelledFits.Outcomes(design, fit, orders) : RelabelledFits.Partialled(design, fit, orders);
        var terms = new QapTerm[design.Names.Count];
        for (int k = 1; k <= terms.Length; k++)
        {
            double coefficient = fit.Coefficients[k], error = fit.Errors[k], observed = fit.Perfect ? double.NaN : coefficient / error, spread = 0;
            for (int j = 1; j <= k; j++) spread += design.Ground.Upper[j, k] * design.Ground.Upper[j, k];
            terms[k - 1] = new(design.Names[k - 1], coefficient, coefficient * Math.Sqrt(spread / fit.Around), error, observed,
                t is null ? QapShares.Without(noShares!) : QapShares.Of(observed, t[k - 1], aroundZero: true));
        }
        return new(design, fit, null, terms, method, orders);
    }
}
