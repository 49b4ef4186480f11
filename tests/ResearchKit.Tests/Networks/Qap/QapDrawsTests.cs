namespace ResearchKit.Tests;

/// <summary>Shares of drawn orders against sna's qaptest, netlm and netlogit, whose numbers stand in References/qap-r.csv: alike within four standard errors of both.</summary>
public sealed class QapDrawsTests
{
    [Theory]
    [InlineData("emon_Cheyenne")]
    [InlineData("emon_Texas")]
    [InlineData("eies_relations_wave1")]
    public void Correlation_Shares_AreThoseOfQaptest(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        var found = Qap.Correlation(network, DyadMatrix.SameGroup(groups), new(4000));
        Alike(name, "share.cor.high", found.Shares.AsHigh, 4000);
        Alike(name, "share.cor.low", found.Shares.AsLow, 4000);
    }

    [Theory]
    [InlineData("emon_Cheyenne")]
    [InlineData("emon_Texas")]
    [InlineData("eies_relations_wave1")]
    public void Regression_Shares_AreThoseOfNetlm(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        var predictors = QapReference.Predictors(network, groups, tied: false);
        foreach (var (method, field) in new[] { (QapMethod.DoubleSemiPartialing, "qapspp"), (QapMethod.Outcome, "qapy") })
            Alike(name, "share." + field, Qap.Regression(network, predictors, method, new(4000)).Terms, 4000);
    }

    [Fact]
    public void Logistic_Shares_AreThoseOfNetlogit()
    {
        var (network, groups) = GoldNetworks.Of("emon_Cheyenne");
        var predictors = QapReference.Predictors(network, groups, tied: true);
        foreach (var (method, field) in new[] { (QapMethod.DoubleSemiPartialing, "qapspp"), (QapMethod.Outcome, "qapy") })
            Alike("emon_Cheyenne", "share.logit." + field, Qap.LogisticRegression(network, predictors, method, new(2000)).Terms, 2000);
    }

    private static void Alike(string name, string field, IReadOnlyList<QapTerm> terms, int draws)
    {
        for (int k = 0; k < terms.Count; k++)
        {
            Alike(name, $"{field}.pgreq.{k + 1}", terms[k].Shares.AsHigh, draws);
            Alike(name, $"{field}.pleeq.{k + 1}", terms[k].Shares.AsLow, draws);
            Alike(name, $"{field}.pgreqabs.{k + 1}", terms[k].Shares.AsFar, draws);
        }
    }

    private static void Alike(string name, string field, double share, int draws)
    {
        var (_, id, theirs) = Assert.Single(QapReference.Of(name), r => r.Field == field);
        // sna does not count the observed order; the middle of both shares sets the error.
        double middle = Math.Clamp((share + theirs) / 2, 1e-3, 1 - 1e-3), error = Math.Sqrt(middle * (1 - middle) * (1.0 / draws + 1.0 / int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.True(Math.Abs(share - theirs) <= 4 * error + 1.0 / draws, FormattableString.Invariant($"{name} {field}: {share}, sna {theirs}, error {error}"));
    }
}
