namespace ResearchKit.Tests;

/// <summary>Numbers without draws against sna (gcor, hdist, netlm, netlogit) and base R (lm, glm) on EMON, EIES and generated networks, to 1e-9.</summary>
public sealed class QapGoldTests
{
    private static readonly Draws Few = new(10);

    [Theory]
    [MemberData(nameof(GoldNetworks.Names), MemberType = typeof(GoldNetworks))]
    public void Similarities_OfEachNetwork_AgreeWithSna(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        if (!QapReference.Has(name, "pairs")) return;
        DyadMatrix other = network.Directed ? DyadMatrix.Reversed(network) : DyadMatrix.SameGroup(groups), tied = DyadMatrix.Tied(network);
        QapReference.Near(QapReference.Value(name, "pearson"), DyadSimilarity.Pearson(network, other).Value);
        QapReference.Near(QapReference.Value(name, "phi"), DyadSimilarity.Pearson(tied, network.Directed ? tied.Turned() : other).Value);
        QapReference.Near(QapReference.Value(name, "jaccard"), DyadSimilarity.Jaccard(network, other).Value);
        QapReference.Near(QapReference.Value(name, "matching"), DyadSimilarity.SimpleMatching(network, other).Value);
        Assert.Equal((long)QapReference.Value(name, "pairs"), DyadSimilarity.SimpleMatching(network, other).N);
    }

    [Theory]
    [MemberData(nameof(GoldNetworks.Names), MemberType = typeof(GoldNetworks))]
    public void Regression_OfEachNetwork_AgreesWithNetlmAndLm(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        var fit = Qap.Regression(network, QapReference.Predictors(network, groups, tied: false), draws: Few);
        if (QapReference.Has(name, "lm.refused"))
        {
            Assert.NotNull(fit.Reason);
            Assert.Empty(fit.Terms);
            return;
        }
        Assert.Null(fit.Reason);
        double[] coefficients = [fit.Intercept, .. fit.Terms.Select(t => t.Coefficient)], t = [fit.Intercept / fit.InterceptError, .. fit.Terms.Select(t => t.Statistic)];
        Same(QapReference.Values(name, "lm.coefficient"), coefficients);
        Same(QapReference.Values(name, "lm.base.coefficient"), coefficients);
        Same(QapReference.Values(name, "lm.t"), t);
        Same(QapReference.Values(name, "lm.base.error"), [fit.InterceptError, .. fit.Terms.Select(t => t.StandardError)]);
        QapReference.Near(QapReference.Value(name, "lm.r2"), fit.RSquared.Value);
        QapReference.Near(QapReference.Value(name, "lm.adjusted"), fit.AdjustedRSquared);
    }

    [Theory]
    [MemberData(nameof(GoldNetworks.Names), MemberType = typeof(GoldNetworks))]
    public void Logistic_OfEachNetwork_AgreesWithGlmAndNetlogit(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        var fit = Qap.LogisticRegression(network, QapReference.Predictors(network, groups, tied: true), draws: Few);
        if (QapReference.Has(name, "glm.refused"))
        {
            Assert.NotNull(fit.Reason);
            return;
        }
        Assert.Null(fit.Reason);
        double[] coefficients = [fit.Intercept, .. fit.Terms.Select(t => t.Coefficient)];
        Same(QapReference.Values(name, "glm.coefficient"), coefficients);
        Same(QapReference.Values(name, "glm.z"), [fit.Intercept / fit.InterceptError, .. fit.Terms.Select(t => t.Statistic)]);
        // netlogit stops when the deviance moves by less than 1e-8 of itself.
        Same(QapReference.Values(name, "logit.coefficient"), coefficients, 1e-5);
        QapReference.Near(QapReference.Value(name, "glm.deviance"), fit.Deviance);
        QapReference.Near(QapReference.Value(name, "glm.nulldeviance"), fit.NullDeviance);
    }

    private static void Same(double[] expected, double[] values, double within = 1e-9)
    {
        Assert.Equal(expected.Length, values.Length);
        for (int k = 0; k < values.Length; k++) QapReference.Near(expected[k], values[k], within);
    }
}
