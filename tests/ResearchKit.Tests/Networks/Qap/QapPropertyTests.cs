using CsCheck;

namespace ResearchKit.Tests;

/// <summary>What must hold whatever the data: new names, sides turned, scales, threads.</summary>
public sealed class QapPropertyTests
{
    private static readonly Draws Some = new(200, 5);

    private static readonly Gen<(int People, double[] X, double[] Y, double[] Z)> Drawn =
        from people in Gen.Int[8, 12]
        from x in Gen.Int[0, 3].Array[people * people]
        from y in Gen.Double[-2, 2].Array[people * people]
        from z in Gen.Int[0, 9].Array[people * people]
        select (people, x.Select(v => (double)v).ToArray(), y, z.Select(v => (double)v).ToArray());

    [Fact]
    public void NewNamesForBoth_ChangeNothing() => Drawn.Sample(d =>
    {
        // Numbers and fit stay; which orders are drawn does not, so their shares are held against all orders elsewhere.
        int[] turned = [.. Enumerable.Range(0, d.People).Reverse()];
        DyadMatrix x = Made(d.X, d.People), y = Made(d.Y, d.People), z = Made(d.Z, d.People);
        Near(DyadSimilarity.Pearson(x, y).Value, DyadSimilarity.Pearson(x.Relabelled(turned), y.Relabelled(turned)).Value);
        var (one, other) = (Qap.Regression(y, [("x", x), ("z", z)], draws: new(1)), Qap.Regression(y.Relabelled(turned), [("x", x.Relabelled(turned)), ("z", z.Relabelled(turned))], draws: new(1)));
        for (int k = 0; k < 2; k++) Near(one.Terms[k].Statistic, other.Terms[k].Statistic);
    }, iter: 100);

    [Fact]
    public void AllOrders_OfSixPeople_DoNotDependOnNames()
    {
        int[] turned = [3, 5, 0, 4, 1, 2];
        DyadMatrix y = QapReference.Six("six", "Y", true), x = QapReference.Six("six", "X1", true), z = QapReference.Six("six", "X2", true);
        var (one, other) = (Qap.Regression(y, [("x", x), ("z", z)]), Qap.Regression(y.Relabelled(turned), [("x", x.Relabelled(turned)), ("z", z.Relabelled(turned))]));
        for (int k = 0; k < 2; k++) Assert.Equal((one.Terms[k].Shares.AsHigh, one.Terms[k].Shares.AsFar), (other.Terms[k].Shares.AsHigh, other.Terms[k].Shares.AsFar));
        Assert.Equal(Qap.Correlation(x, y).Shares.AsHigh, Qap.Correlation(y, x).Shares.AsHigh);
    }

    [Fact]
    public void SidesTurned_KeepTheCorrelation() => Drawn.Sample(d =>
    {
        DyadMatrix x = Made(d.X, d.People), y = Made(d.Y, d.People);
        Near(DyadSimilarity.Pearson(x, y).Value, DyadSimilarity.Pearson(y, x).Value);
        Near(DyadSimilarity.Jaccard(x, y).Value, DyadSimilarity.Jaccard(y, x).Value);
        Near(DyadSimilarity.Pearson(x, y).Value, DyadSimilarity.Pearson(x.Turned(), y.Turned()).Value);
    }, iter: 100);

    [Fact]
    public void AnotherScale_TurnsTheCoefficientAndKeepsT() => Gen.Select(Drawn, Gen.Double[0.01, 1000], Gen.Double[-50, 50]).Sample((d, scale, shift) =>
    {
        DyadMatrix x = Made(d.X, d.People), y = Made(d.Y, d.People), z = Made(d.Z, d.People), scaled = Made([.. d.X.Select(v => v * scale + shift)], d.People);
        foreach (var method in Enum.GetValues<QapMethod>())
        {
            var (one, other) = (Qap.Regression(y, [("x", x), ("z", z)], method, Some), Qap.Regression(y, [("x", scaled), ("z", z)], method, Some));
            Near(one["x"].Coefficient, other["x"].Coefficient * scale);
            Near(one["x"].Standardised, other["x"].Standardised);
            for (int k = 0; k < 2; k++)
            {
                Near(one.Terms[k].Statistic, other.Terms[k].Statistic);
                Assert.Equal(one.Terms[k].Shares.AsHigh, other.Terms[k].Shares.AsHigh);
            }
        }
        Near(DyadSimilarity.Pearson(x, y).Value, DyadSimilarity.Pearson(scaled, y).Value);
    }, iter: 50);

    [Fact]
    public void OnePredictor_HasTheSharesOfItsCorrelation()
    {
        // t grows with r, so all three ways to relabel are one: the same orders give the same places.
        DyadMatrix y = QapReference.Six("six", "Y", true), x = QapReference.Six("six", "X1", true);
        var r = Qap.Correlation(x, y).Shares;
        foreach (var method in Enum.GetValues<QapMethod>())
        {
            var t = Qap.Regression(y, [("x", x)], method).Terms[0].Shares;
            Assert.Equal((r.AsHigh, r.AsLow, r.AsFar), (t.AsHigh, t.AsLow, t.AsFar));
        }
    }

    [Fact]
    public void TiesAlone_HaveTheSameSharesForAllThreeNumbers()
    {
        var (network, _) = GoldNetworks.Of("emon_Cheyenne");
        DyadMatrix tied = DyadMatrix.Tied(network), back = tied.Turned();
        var phi = Qap.Correlation(tied, back, Some).Shares;
        Assert.Equal((phi.AsHigh, phi.AsLow), (Qap.Jaccard(tied, back, Some).Shares.AsHigh, Qap.Jaccard(tied, back, Some).Shares.AsLow));
        Assert.Equal((phi.AsHigh, phi.AsLow), (Qap.SimpleMatching(tied, back, Some).Shares.AsHigh, Qap.SimpleMatching(tied, back, Some).Shares.AsLow));
        Assert.True(double.IsNaN(Qap.Jaccard(tied, back, Some).Shares.AsFar));
    }

    [Fact]
    public void Orders_AreThoseOfTheNullModel() => Drawn.Sample(d =>
    {
        DyadMatrix x = Made(d.X, d.People), y = Made(d.Y, d.People);
        foreach (var (one, other) in new[] { (x, y), (y, x) })
        {
            double[] slow = Chance.Compare(one, m => DyadSimilarity.Pearson(m, other), NullModels.RelabelledPeople, Some).Draws.ToArray(), quick = Qap.Correlation(one, other, Some).Shares.Draws.ToArray();
            for (int k = 0; k < slow.Length; k++) Near(slow[k], quick[k]);
        }
    }, iter: 10);

    [Fact]
    public void Threads_DoNotChangeABit()
    {
        var (network, groups) = GoldNetworks.Of("eies_relations_wave1");
        (string, DyadMatrix)[] predictors = QapReference.Predictors(network, groups, tied: true);
        double[] one = All(1);
        Assert.Equal(one, All(4));
        Assert.Equal(one, All(null));

        double[] All(int? threads)
        {
            var draws = new Draws(300) { Threads = threads };
            return
            [
                .. Qap.Correlation(network, DyadMatrix.Reversed(network), draws).Shares.Draws.ToArray(),
                .. Qap.Regression(network, predictors, draws: draws).Terms.SelectMany(t => t.Shares.Draws.ToArray()),
                .. Qap.Regression(network, predictors, QapMethod.Outcome, draws).Terms.SelectMany(t => t.Shares.Draws.ToArray()),
                .. Qap.LogisticRegression(network, predictors, draws: new(40) { Threads = threads }).Terms.SelectMany(t => t.Shares.Draws.ToArray()),
            ];
        }
    }

    private static DyadMatrix Made(double[] cells, int people)
    {
        var roster = new Roster(Enumerable.Range(0, people).Select(i => $"p{i:D2}"));
        return DyadMatrix.From("m", roster, (from, to) => cells[roster.IndexOf(from) * people + roster.IndexOf(to)], Nets.From, directed: true);
    }

    private static void Near(double expected, double value) => QapReference.Near(expected, value, 1e-8);
}
