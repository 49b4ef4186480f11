namespace ResearchKit;

public static partial class Qap
{
    /// <summary>Logistic regression of ties on matrices, pair by pair, with each Wald z set among its values when people are relabelled.</summary>
    /// <remarks>
    /// Exact coefficients (Newton to the last digits). Refused with a reason, beside what <see cref="Regression"/> refuses: predictors that tell ties from other pairs without
    /// error, in all pairs or in some (separation), as no finite coefficient is best. An order that separates gives no z; it is counted and left out.
    /// Every order is a fit anew: some milliseconds with 200 people. sna <c>netlogit(nullhyp = "qapspp")</c>, whose residuals of the predictor are of least squares too.
    /// </remarks>
    /// <param name="outcome">0 and 1.</param>
    /// <param name="predictors">The predictors with their names; matched by id.</param>
    /// <param name="method">What is relabelled.</param>
    /// <param name="draws">How many orders, from which seed; 2,000 from seed 1 by default. All predictors see the same orders.</param>
    /// <exception cref="ArgumentException">As <see cref="Regression"/>; or the outcome has other numbers than 0 and 1.</exception>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static QapLogistic LogisticRegression(
        DyadMatrix outcome, IReadOnlyList<(string Name, DyadMatrix Matrix)> predictors, QapMethod method = QapMethod.DoubleSemiPartialing, Draws? draws = null)
    {
        var design = DyadDesign.Of(outcome, predictors);
        foreach (double y in design.Cells.Matrices[0])
        {
            if (y is not (0 or 1) && !double.IsNaN(y))
                throw new ArgumentException(FormattableString.Invariant($"'{outcome.Name}' has the number {y}; a logistic regression needs 0 and 1, as DyadMatrix.Tied(network) gives."), nameof(outcome));
        }
        var orders = new Relabelling(design.Cells.People, draws);
        var (fit, reason) = LogisticFit.Of(design);
        if (fit is null) return new(design, null, reason, [], method, orders);
        string? noShares = design.Cells.People < FewestPeople ? TooFew(design.Cells.People) : null;
        double[][]? z = noShares is not null ? null : method == QapMethod.Outcome ? RelabelledLogits.Outcomes(design, orders) : RelabelledLogits.Partialled(design, orders);
        var terms = new QapTerm[design.Names.Count];
        for (int k = 1; k <= terms.Length; k++)
        {
            double observed = fit.Coefficients[k] / fit.Errors[k];
            terms[k - 1] = new(design.Names[k - 1], fit.Coefficients[k], double.NaN, fit.Errors[k], observed,
                z is null ? QapShares.Without(noShares!) : QapShares.Of(observed, z[k - 1], aroundZero: true));
        }
        return new(design, fit, null, terms, method, orders);
    }

    /// <summary>The same for the ties of a network, whatever their weights.</summary>
    public static QapLogistic LogisticRegression(
        Network outcome, IReadOnlyList<(string Name, DyadMatrix Matrix)> predictors, QapMethod method = QapMethod.DoubleSemiPartialing, Draws? draws = null)
        => LogisticRegression(DyadMatrix.Tied(outcome), predictors, method, draws);
}
