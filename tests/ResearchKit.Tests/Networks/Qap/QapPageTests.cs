using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>What the results show.</summary>
public sealed class QapPageTests
{
    private static readonly Study Harbour = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));

    [Fact]
    public void Correlation_OfTwoCycles_ShowsItself()
    {
        var waves = Harbour.ToNetworks().Items;
        var found = Qap.Correlation(waves[0].Network, waves[1].Network);
        Assert.Equal(1.0 / 2001, found.Shares.AsHigh);
        Assert.Equal(2, Sentences(found.PlainReading));
        Assert.Contains("names no cause", found.PlainReading, StringComparison.Ordinal);
        string html = found.ToHtml();
        Assert.Contains("the observed one counted", html, StringComparison.Ordinal);
        Assert.Contains("drawn from seed 1", html, StringComparison.Ordinal);
        Assert.Contains("Synthetic", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(found.Shares.AsHigh, found.Comparison.ChanceAsHigh, 12);
        Assert.True(found.Comparison.Gap > 0);
    }

    [Fact]
    public void Regressions_OfTwoCycles_ShowThemselves()
    {
        var waves = Harbour.ToNetworks().Items;
        var role = Harbour.Roles.Over(waves[1].Network, RoleRule.Longest);
        (string, DyadMatrix)[] predictors = [("contact before", waves[0].Network), ("same role", DyadMatrix.SameGroup(role)), ("started by the other", DyadMatrix.Reversed(waves[1].Network))];
        var fit = Qap.Regression(waves[1].Network, predictors, draws: new(200));
        Assert.Equal(["(intercept)", "contact before", "same role", "started by the other"], fit.ToTable().Rows.Select(r => r[0].Text));
        Assert.Equal(2, Sentences(fit.PlainReading));
        Assert.Contains("double semi-partialing", fit.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("no place among relabelled people", fit.ToHtml(), StringComparison.Ordinal);
        var logit = Qap.LogisticRegression(waves[1].Network, predictors, draws: new(50));
        Assert.Equal(2, Sentences(logit.PlainReading));
        Assert.Contains("tied", logit.ToTable().N, StringComparison.Ordinal);
        Assert.All(logit.Terms, t => Assert.InRange(t.Shares.AsFar, 1.0 / 51, 1));
    }

    [Fact]
    public void CommaCountry_GetsTheSameWords()
    {
        var (network, groups) = GoldNetworks.Of("emon_Cheyenne");
        var before = CultureInfo.CurrentCulture;
        string one = Words();
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (comma.NumberFormat.NumberDecimalSeparator, comma.NumberFormat.NumberGroupSeparator) = (",", ".");
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(one, Words());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        string Words()
        {
            var fit = Qap.Regression(network, QapReference.Predictors(network, groups, tied: false), draws: new(1500));
            return fit.PlainReading + fit.ToHtml() + Qap.Correlation(network, DyadMatrix.SameGroup(groups), new(1500)).PlainReading;
        }
    }

    private static int Sentences(string text) => text.Split(". ", StringSplitOptions.RemoveEmptyEntries).Length;
}
