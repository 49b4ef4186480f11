namespace ResearchKit.Tests;

/// <summary>
/// Every order of six people, each fitted anew by R's lm and glm (References/qap.R), against the shares that are found without fitting: with and without direction,
/// with a person who did not answer, and with unknown cells on all sides.
/// </summary>
public sealed class QapOrdersTests
{
    [Theory]
    [InlineData("six", true)]
    [InlineData("six_undirected", false)]
    [InlineData("six_outcome_unknown", true)]
    [InlineData("six_all_unknown", true)]
    public void Correlation_AllOrders_AreThoseOfR(string name, bool directed)
    {
        var found = Qap.Correlation(QapReference.Six(name, "Y", directed), QapReference.Six(name, "X1", directed));
        Assert.True(found.Exact);
        QapReference.Near(QapReference.Value(name, "cor.observed"), found.Observed.Value);
        Agree(name, "cor", "", found.Shares);
    }

    [Theory]
    [InlineData("six", true)]
    [InlineData("six_undirected", false)]
    [InlineData("six_outcome_unknown", true)]
    [InlineData("six_all_unknown", true)]
    public void Regression_AllOrders_AreThoseOfR(string name, bool directed)
    {
        (string, DyadMatrix)[] predictors = [("a", QapReference.Six(name, "X1", directed)), ("b", QapReference.Six(name, "X2", directed))];
        foreach (var (method, field) in new[] { (QapMethod.DoubleSemiPartialing, "qapspp"), (QapMethod.Outcome, "qapy") })
        {
            var fit = Qap.Regression(QapReference.Six(name, "Y", directed), predictors, method);
            Assert.True(fit.Exact);
            for (int k = 0; k < 2; k++)
            {
                QapReference.Near(QapReference.Value(name, field + ".observed", $"{k + 1}"), fit.Terms[k].Statistic);
                Agree(name, field, $"{k + 1}", fit.Terms[k].Shares);
            }
        }
    }

    [Theory]
    [InlineData("six_logistic")]
    [InlineData("six_logistic_unknown")]
    public void Logistic_AllOrders_AreThoseOfR(string name)
    {
        (string, DyadMatrix)[] predictors = [("a", QapReference.Six(name, "X1", true)), ("b", QapReference.Six(name, "X2", true))];
        foreach (var (method, field) in new[] { (QapMethod.DoubleSemiPartialing, "qapspp"), (QapMethod.Outcome, "qapy") })
        {
            var fit = Qap.LogisticRegression(QapReference.Six(name, "B", true), predictors, method);
            for (int k = 0; k < 2; k++)
            {
                QapReference.Near(QapReference.Value(name, field + ".observed", $"{k + 1}"), fit.Terms[k].Statistic);
                Agree(name, field, $"{k + 1}", fit.Terms[k].Shares);
            }
        }
    }

    private static void Agree(string name, string field, string id, QapShares shares)
    {
        Assert.Equal(QapReference.Value(name, field + ".orders", id), shares.Draws.Length + 1);
        QapReference.Near(QapReference.Value(name, field + ".high", id), shares.AsHigh, 1e-12);
        QapReference.Near(QapReference.Value(name, field + ".low", id), shares.AsLow, 1e-12);
        QapReference.Near(QapReference.Value(name, field + ".far", id), shares.AsFar, 1e-12);
    }
}
