namespace ResearchKit.Tests;

/// <summary>Worked by hand, and what is refused.</summary>
public sealed class QapTests
{
    private static readonly string[] Words = ["a", "b", "c", "d", "e"];

    [Fact]
    public void Correlation_OfTwoRings_IsAsWorkedByHand()
    {
        // 4 people, 12 ordered pairs. x: a>b b>c c>d; y: a>b b>c d>a. Both: 2, either: 4, neither: 8.
        Network x = Nets.Of("a>b b>c c>d"), y = Nets.Of("a>b b>c d>a");
        // (12 x 2 - 3 x 3)/sqrt(3 x 9 x 3 x 9) = 15/27.
        Near(15.0 / 27, DyadSimilarity.Pearson(x, y).Value);
        Near(0.5, DyadSimilarity.Jaccard(x, y).Value);
        Near(10.0 / 12, DyadSimilarity.SimpleMatching(x, y).Value);
        // Both are a path of four: 24 orders put the one anywhere. The other path is d>a>b>c; two ties fit for d>a>b, a>b>c and d>a + b>c.
        var found = Qap.Correlation(x, y);
        Assert.True(found.Exact);
        Assert.Equal(23, found.Orders);
        // Orders in which 2 or 3 ties fit: all three: 1; exactly two: the paths with two of the ties da, ab, bc: {da,ab} c a,d.. c>d>a>b; {ab,bc}: a>b>c>d; {da,bc}: b>c>d>a. So 4 of 24.
        Near(4.0 / 24, found.Shares.AsHigh);
    }

    [Fact]
    public void Regression_OfThreePairs_IsAsWorkedByHand()
    {
        // Undirected, 4 people, 6 pairs: y = 1 2 3 4 5 9, x = 0 1 0 1 0 1 in the order ab ac ad bc bd cd: means 3 and 5, so b0 = 3, b1 = 2.
        double[] y = [1, 2, 3, 4, 5, 9], x = [0, 1, 0, 1, 0, 1];
        var fit = Qap.Regression(Pairs("y", y), [("x", Pairs("x", x))]);
        Near(3, fit.Intercept);
        Near(2, fit["x"].Coefficient);
        // Left: 4 + 0 + 4 + 9 + 1 + 16 = 34; around the mean 4: 9 + 4 + 1 + 0 + 1 + 25 = 40. R2 = 6/40; se = sqrt(34/4 / 1.5).
        Near(6.0 / 40, fit.RSquared.Value);
        Near(2 / Math.Sqrt(34.0 / 4 / 1.5), fit["x"].Statistic);
        Assert.Equal((6L, "pairs", 4), (fit.Pairs, fit.Unit, fit.People));
    }

    [Fact]
    public void Logistic_OfATwoByTwoTable_IsTheLogOfItsOddsRatio()
    {
        // 5 people, 20 ordered pairs; of 8 with x = 1, 6 are tied; of 12 with x = 0, 3: log((6/2)/(3/9)) = log 9.
        var cells = from f in Words from t in Words where f != t select f + t;
        string[] pairs = [.. cells];
        var fit = Qap.LogisticRegression(
            Ordered("y", (f, t) => Array.IndexOf(pairs, f + t) is var k && (k < 6 || (k >= 8 && k < 11)) ? 1 : 0), [("x", Ordered("x", (f, t) => Array.IndexOf(pairs, f + t) < 8 ? 1 : 0))]);
        Near(Math.Log(9), fit["x"].Coefficient);
        Near(9, fit["x"].OddsRatio);
        Near(Math.Log(3.0 / 9), fit.Intercept);
        Near(Math.Log(9) / Math.Sqrt(1.0 / 6 + 1.0 / 2 + 1.0 / 3 + 1.0 / 9), fit["x"].Statistic);
        Assert.Equal(9, fit.Ties);
    }

    [Fact]
    public void Constant_IsUndefinedWithItsName()
    {
        var full = Ordered("everybody", (_, _) => 0.1);
        var other = Ordered("other", (f, t) => f[0] * 3 + t[0]);
        Assert.Contains("'everybody' is the same in all pairs", DyadSimilarity.Pearson(full, other).Reason, StringComparison.Ordinal);
        Assert.Contains("'everybody' is the same", Qap.Regression(full, [("x", other)]).Reason, StringComparison.Ordinal);
        Assert.Contains("'all' is the same in all pairs", Qap.Regression(other, [("all", full)]).Reason, StringComparison.Ordinal);
        Assert.Contains("is the same in all pairs", Qap.LogisticRegression(Ordered("none", (_, _) => 0), [("x", other)]).Reason, StringComparison.Ordinal);
        Assert.NotNull(Qap.Correlation(full, other).Shares.Reason);
        Assert.NotNull(DyadSimilarity.Jaccard(Ordered("no", (_, _) => 0), Ordered("no", (_, _) => 0)).Reason);
    }

    [Fact]
    public void SumOfOthers_IsRefusedAndNamed()
    {
        DyadMatrix s = Ordered("s", (f, _) => f[0] * f[0] % 7), r = Ordered("r", (_, t) => t[0] * t[0] % 5), both = Ordered("both", (f, t) => 2 * (f[0] * f[0] % 7) - (t[0] * t[0] % 5)), y = Ordered("y", (f, t) => f[0] * t[0] % 11);
        var fit = Qap.Regression(y, [("s", s), ("r", r), ("both", both)]);
        Assert.Contains("'both' is a sum of 's', 'r'", fit.Reason, StringComparison.Ordinal);
        Assert.Empty(fit.ToTable().Rows);
        Assert.Contains("not told", fit.PlainReading, StringComparison.Ordinal);
        Assert.Contains("'both' is a sum of 's', 'r'", Qap.LogisticRegression(Ordered("y", (f, t) => (f[0] + t[0]) % 2), [("s", s), ("r", r), ("both", both)]).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Separation_WholeOrInPart_IsRefusedAndNamed(bool inPart)
    {
        // Whole: x tells ties without error. In part: pairs with x = 1 are all tied, those with x = 0 in part.
        var y = Ordered("y", (f, t) => f == "a" || (inPart && f + t is ("ba" or "be" or "cb")) ? 1 : 0);
        var fit = Qap.LogisticRegression(y, [("x", Ordered("x", (f, _) => f == "a" ? 1 : 0)), ("z", Ordered("z", (_, t) => t[0] * t[0] % 7))]);
        Assert.Contains("'x'", fit.Reason, StringComparison.Ordinal);
        Assert.Contains("separation", fit.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("'z'", fit.Reason, StringComparison.Ordinal);
        Assert.Equal(!inPart, fit.Reason!.Contains("tells ties", StringComparison.Ordinal));
    }

    [Fact]
    public void PerfectFit_HasCoefficientsButNoT()
    {
        var x = Ordered("x", (f, t) => f[0] * t[0] % 11);
        var fit = Qap.Regression(Ordered("y", (f, t) => 2 * (f[0] * t[0] % 11) + 1), [("x", x)]);
        Near(2, fit["x"].Coefficient);
        Near(1, fit.RSquared.Value);
        Assert.True(double.IsNaN(fit["x"].Statistic));
        Assert.Contains("exactly", fit["x"].Shares.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void FewPeople_HaveNumbersWithoutShares()
    {
        Assert.Contains("3 people", Qap.Correlation(Nets.Of("a>b b>c"), Nets.Of("a>b c>a")).Shares.Reason, StringComparison.Ordinal);
        Assert.True(Qap.Correlation(Nets.Of("a>b b>c"), Nets.Of("a>b c>a")).Observed.IsDefined);
        Assert.Contains("no pair", Qap.Correlation(Nets.Of("a>b"), Nets.Of("x>y")).Observed.Reason, StringComparison.Ordinal);
        Assert.Contains("need more", Qap.Regression(Nets.Of("a>b"), [("x", Nets.Of("b>a"))]).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongUse_Throws()
    {
        Network directed = Nets.Of("a>b b>c c>d d>a a>c"), undirected = Nets.Of("a>b b>c c>d", directed: false);
        Assert.Contains("Symmetrised", Assert.Throws<ArgumentException>(() => Qap.Regression(undirected, [("x", directed)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Qap.Regression(directed, []));
        Assert.Throws<ArgumentException>(() => Qap.Regression(directed, [("x", undirected), ("x", undirected)]));
        Assert.Contains("Tied", Assert.Throws<ArgumentException>(() => Qap.LogisticRegression(DyadMatrix.Of(Nets.Of("a>b:2 b>c c>d")), [("x", undirected)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Qap.Correlation(directed, undirected, new(0)));
        Assert.Throws<OperationCanceledException>(() => Qap.Correlation(directed, undirected, new() { Cancel = new(true) }));
    }

    [Fact]
    public void Orders_AreAllOnesUpToSevenPeople_AndMoreWhereAskedFor()
    {
        var (network, groups) = GoldNetworks.Of("emon_Cheyenne");
        Assert.False(Qap.Correlation(network, DyadMatrix.SameGroup(groups), new(20)).Exact);
        var eight = Nets.Of("a>b b>c c>d d>e e>f f>g g>h a>c a>d");
        Assert.False(Qap.Correlation(eight, DyadMatrix.Reversed(eight)).Exact);
        var found = Qap.Correlation(eight, DyadMatrix.Reversed(eight), new(40_320));
        Assert.Equal((true, 40_319, null), (found.Exact, found.Orders, found.Seed));
    }

    [Fact]
    public void Progress_IsTold()
    {
        var told = new List<double>();
        var (network, groups) = GoldNetworks.Of("emon_Cheyenne");
        Qap.Correlation(network, DyadMatrix.SameGroup(groups), new(200) { Progress = new Told(told), Threads = 1 });
        Assert.Equal(1, told[^1]);
    }

    private static void Near(double expected, double value) => QapReference.Near(expected, value, 1e-12);

    private static DyadMatrix Ordered(string name, Func<string, string, double> value) => DyadMatrix.From(name, new Roster(Words), value, Nets.From, directed: true);

    private static DyadMatrix Pairs(string name, double[] values)
    {
        int at = 0;
        return DyadMatrix.From(name, new Roster(["a", "b", "c", "d"]), (_, _) => values[at++], Nets.From);
    }

    private sealed class Told(List<double> all) : IProgress<double>
    {
        public void Report(double value) => all.Add(value);
    }
}
