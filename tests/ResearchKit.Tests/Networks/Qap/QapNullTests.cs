namespace ResearchKit.Tests;

/// <summary>Where nothing goes with anything, a share is below .05 in about 5 of 100 studies, and every share as likely as another.</summary>
public sealed class QapNullTests
{
    private const int Studies = 400, People = 12, Orders = 99;

    [Fact]
    public void Correlation_OfIndependentNetworks_HasEvenShares()
        => Even(study => Qap.Correlation(Sociable(study, 0), Sociable(study, 1), new(Orders, (ulong)study)).Shares.AsHigh);

    [Fact]
    public void Partialled_OfAPredictorThatGoesWithAnotherOnly_HasEvenShares() => Even(study =>
    {
        // The outcome goes with b, and so does a; a itself has nothing to do with the outcome.
        DyadMatrix b = Sociable(study, 0), own = Sociable(study, 1), noise = Sociable(study, 2);
        DyadMatrix Mixed(DyadMatrix x) => DyadMatrix.From("mixed", b.Roster, (from, to) => b[from, to] + x[from, to], Nets.From, directed: true);
        return Qap.Regression(Mixed(noise), [("a", Mixed(own)), ("b", b)], draws: new(Orders, (ulong)study))["a"].Shares.AsHigh;
    });

    [Fact]
    public void Logistic_OfIndependentNetworks_HasEvenShares() => Even(study =>
    {
        var score = Sociable(study, 0);
        var tied = DyadMatrix.From("tied", score.Roster, (from, to) => score[from, to] > 0.5 ? 1 : 0, Nets.From, directed: true);
        return Qap.LogisticRegression(tied, [("x", Sociable(study, 1))], draws: new(Orders, (ulong)study)).Terms[0].Shares.AsHigh;
    }, studies: 200);

    // Chi-squared over ten parts: 27.9 is passed by one in a thousand.
    private static void Even(Func<int, double> share, int studies = Studies)
    {
        var parts = new int[10];
        for (int s = 0; s < studies; s++) parts[Math.Min((int)(share(s) * 10 - 1e-9), 9)]++;
        double expected = studies / 10.0, chi = parts.Sum(n => (n - expected) * (n - expected) / expected);
        Assert.True(chi < 27.9, FormattableString.Invariant($"{string.Join(" ", parts)}: {chi}"));
    }

    /// <summary>Some send more and some receive more, so that pairs of one person are alike: ordinary tests would be far off.</summary>
    private static DyadMatrix Sociable(int study, int stream)
    {
        var draw = new Rng(91, study * 10 + stream);
        double[] sends = [.. Enumerable.Range(0, People).Select(_ => draw.Normal())], receives = [.. sends.Select(_ => draw.Normal())];
        var roster = new Roster(Enumerable.Range(0, People).Select(i => $"p{i:D2}"));
        return DyadMatrix.From("x", roster, (from, to) => sends[roster.IndexOf(from)] + receives[roster.IndexOf(to)] + draw.Normal(), Nets.From, directed: true);
    }
}
