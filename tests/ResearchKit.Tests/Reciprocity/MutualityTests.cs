namespace ResearchKit.Tests;

public sealed class MutualityTests
{
    private static readonly Interactions Six = SixStarters.Study.Interactions;

    [Fact]
    public void TurnShare_SixPeople_AsWorkedByHand()
    {
        // 2x(n - x)/(n(n - 1)): c1-p1 (3, 2) 4/6; c2-p2 (2, 2) 0; c3-p1 (2, 1) 1; c3-p2 (3, 2) 4/6; c2-p3 has one contact. Mean 7/12.
        var turn = Reciprocity.TurnShare(Six);
        Assert.Equal(7.0 / 12, turn.Value, 15);
        Assert.Equal((4L, "pairs"), (turn.N, turn.Unit));
        Assert.Contains(turn.Provenance.Excluded, e => e.Reason.StartsWith("group contacts", StringComparison.Ordinal) && e.Count == 1);
    }

    [Fact]
    public void TurnShare_OfANetwork_IsTheSame()
    {
        // The same pairs as weights: c1>p1 2, p1>c1 1, and so on; the one contact of c2-p3 is not eligible.
        var network = Nets.Of("c1>p1:2 p1>c1:1 c2>p2:2 p3>c2:1 c3>p1:1 p1>c3:1 c3>p2:2 p2>c3:1");
        Assert.Equal(7.0 / 12, Reciprocity.TurnShare(network).Value, 15);
        Assert.Equal(4, Reciprocity.TurnShare(network).N);
        Assert.Equal("the weights are not whole numbers of contacts", Reciprocity.TurnShare(Nets.Of("a>b:1.5 b>a:1")).Reason);
        Assert.Equal("no pair has 2 contacts or more", Reciprocity.TurnShare(Nets.Of("a>b:1")).Reason);
    }

    [Fact]
    public void AgainstRandomStarter_SixPeople_AsWorkedByHand()
    {
        var m = Mutuality.AgainstRandomStarter(Six);
        // Mutual: c1-p1, c3-p1, c3-p2 of 4 eligible. One way: c2-p2, c2-p3. 3 x 3 pairs in all: 4 without a contact of their own. Acts 1-10 make pairs.
        Assert.Equal((4L, 10L, 3L, 2L, 4L), (m.EligiblePairs, m.Contacts, m.MutualPairs, m.OneWayPairs, m.NullPairs));
        Assert.Equal(0.75, m.Observed.Value, 15);
        Assert.Equal((3.0, 4.0), (m.Observed.Numerator, m.Observed.Denominator));
        // Even: 1 - 2/2^n: 3/4 for three contacts, 1/2 for two: (3/4 + 1/2 + 1/2 + 3/4)/4 = 5/8; TurnShare 1/2.
        Assert.Equal(5.0 / 8, m[StarterModel.Even].Mutual.Value, 15);
        Assert.Equal(1.0 / 8, m[StarterModel.Even].MutualGap.Value, 15);
        Assert.Equal(0.5, m[StarterModel.Even].TurnShare.Value, 15);
        Assert.Equal(7.0 / 12 - 0.5, m[StarterModel.Even].TurnShareGap.Value, 14);
        // Observed, p = 6/11: 1 - p^2 - q^2 = 60/121 for two, 1 - p^3 - q^3 = 90/121 for three: mean 75/121; TurnShare 2pq = 60/121.
        Assert.Equal(75.0 / 121, m[StarterModel.Observed].Mutual.Value, 14);
        Assert.Equal(60.0 / 121, m[StarterModel.Observed].TurnShare.Value, 14);
        Assert.Equal(Verdict.CannotTell, m.Finding.Verdict);
        Assert.Equal(3, m.ToTable().Rows.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void AgainstRandomStarter_OneSideHardlyEverStarts_HasNoRangeAndNoVerdict(int others)
    {
        // Two contacts of each of 7 x 8 pairs. What the fit expects to be returned comes from the fictitious contacts, and leaving people out hardly moves it.
        var study = Acts.Of([.. Enumerable.Range(0, 112).Select(i => i < others ? $"p{i % 8 + 1}>c{i % 7 + 1}" : $"c{i % 7 + 1}>p{i % 8 + 1}")]);
        var m = Mutuality.AgainstRandomStarter(study.Interactions);
        Assert.Equal((56L, Verdict.CannotTell), (m.EligiblePairs, m.Finding.Verdict));
        Assert.Null(m.Finding.Estimate.Interval);
        Assert.StartsWith("one side started under 10", m.Finding.Estimate.NoInterval, StringComparison.Ordinal);
        Assert.StartsWith("one side started under 10", m[StarterModel.PersonSpecific].TurnShareGap.NoInterval, StringComparison.Ordinal);
    }

    [Fact]
    public void AgainstRandomStarter_ActInSeveralPairs_HasOneCoinWithTheMeanChance()
    {
        // c1>p1,p2 twice, and p1>c1 once. Chances q1, q2 of c1 against p1 and p2; the group acts have q = (q1 + q2)/2.
        // Pair c1-p1: two coins q, one coin q1. Pair c1-p2: two coins q. What the fit itself does is taken out: h = fitted q(1 - q) times the variance of
        // the log odds, no more than 1/n; the k-th coin of a pair with mean chance m weighs (m - kh)/(m(1 - kh)), k from 0.
        var study = Acts.Of("c1>p1,p2", "c1>p1,p2", "p1>c1");
        var fit = new BradleyTerry(3, [0, 0], [1, 2]);
        fit.Fit([3, 2], [2, 2]);
        double[] free = new double[3], spread = new double[2];
        fit.Settle([3, 2], [[0, 1], [0, 1]], free, spread);
        double q1 = free[0] / (free[0] + free[1]), q2 = free[0] / (free[0] + free[2]), q = (q1 + q2) / 2, m = (2 * q + q1) / 3;
        double Held(int p, int n) => Math.Min(fit.Strength[0] * fit.Strength[p] / Math.Pow(fit.Strength[0] + fit.Strength[p], 2) * spread[p - 1], 1.0 / n);
        double Left(double mean, double h, int n) => Enumerable.Range(0, n).Aggregate(1.0, (all, k) => all * Math.Max(0, mean - k * h) / mean / (1 - k * h));
        double h1 = Held(1, 3), h2 = Held(2, 2);
        double first = 1 - (1 - q) * (1 - q) * (1 - q1) * Left(1 - m, h1, 3) - q * q * q1 * Left(m, h1, 3), second = 1 - (1 - q) * (1 - q) * Left(1 - q, h2, 2) - q * q * Left(q, h2, 2);
        var result = Mutuality.AgainstRandomStarter(study.Interactions);
        Assert.Equal((first + second) / 2, result.Expected.Value, 1e-12);
        // Turns: pairs of coins of c1-p1: (q, q), (q, q1), (q, q1); of c1-p2: (q, q).
        double turnsFirst = (2 * q * (1 - q) + 2 * (q * (1 - q1) + q1 * (1 - q))) / 3 / (1 - h1), turnsSecond = 2 * q * (1 - q) / (1 - h2);
        Assert.Equal((turnsFirst + turnsSecond) / 2, result.ExpectedTurnShare.Value, 1e-12);
        // Observed: c1-p1 mutual with 2 of 3, c1-p2 one way.
        Assert.Equal(0.5, result.Observed.Value, 15);
    }

    [Fact]
    public void Gap_OneSideOfOnePerson_ComesNearTheUrn()
    {
        // One coproducer with a hundred contacts of ten equal professionals in turn, a half of them started. Given those starts each pair has drawn its ten
        // from the urn of all hundred: chances 1/2 and h near 1/10 where each professional's starts are fitted too, so that TurnShare is nearly fixed.
        var study = Acts.Of([.. Enumerable.Range(0, 100).Select(k => (k / 10 + k % 10) % 2 == 0 ? $"c1>p{k % 10}" : $"p{k % 10}>c1")]);
        var result = Mutuality.AgainstRandomStarter(study.Interactions);
        // Every pair has 5 of 10: TurnShare 2*5*5/90 = 5/9, the fixed one of 1/2/(1 - 1/10). The fictitious contacts leave h a little below 1/10.
        Assert.Equal(5.0 / 9, result.TurnShare.Value, 12);
        Assert.InRange(result.ExpectedTurnShare.Value, 0.55, 5.0 / 9);
        Assert.InRange(result.TurnShareGap.Value, 0, 0.006);
    }

    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(2, 1.0)]
    public void Gap_StartersTrulyRandom_IsZeroOnAverage(ulong seed, double lean)
    {
        // 300 studies of 11 x 18 people and 200 contacts, each started by a coin with the chances of its two people.
        // Without what the fit does taken out the mean gap is .06 where nobody leans and .03 where people do; its standard error here is .003.
        double sum = 0;
        const int studies = 300;
        for (int s = 0; s < studies; s++)
        {
            var rng = new Rng(seed, s);
            double[] c = [.. Enumerable.Range(0, 11).Select(_ => lean * rng.Normal())], p = [.. Enumerable.Range(0, 18).Select(_ => lean * rng.Normal())];
            var study = Acts.Of([.. Enumerable.Range(0, 200).Select(_ =>
            {
                int i = rng.Below(11), j = rng.Below(18);
                return rng.Chance(1 / (1 + Math.Exp(p[j] - c[i]))) ? $"c{i}>p{j}" : $"p{j}>c{i}";
            })]);
            var table = ActTable.Of(study.Interactions, new Counting()).ByPairs();
            sum += Replicates.ValuesOf(new RandomStarterMeasure(table, 2))[RandomStarterMeasure.MutualGap(StarterModel.PersonSpecific)];
        }
        Assert.InRange(sum / studies, -0.014, 0.014);
    }

    [Fact]
    public void TurnShare_DoesNotMoveWithVolumeWhileTheMutualShareDoes()
    {
        // Each pair's acts twice over: 2x(n - x)/(n(n - 1)) with n = 4, x = 2 is 2/3 against 1 with n = 2, x = 1; as a chance under fair coins both expect 1/2.
        var rng = new Rng(3);
        string[] Coins(int each) => [.. Enumerable.Range(0, 400).SelectMany(d => Enumerable.Range(0, each).Select(_ => rng.Chance(0.5) ? $"c{d}>p{d}" : $"p{d}>c{d}"))];
        var (few, many) = (Acts.Of(Coins(2)).Interactions, Acts.Of(Coins(6)).Interactions);
        Assert.InRange(Reciprocity.TurnShare(few).Value, 0.42, 0.58);
        Assert.InRange(Reciprocity.TurnShare(many).Value, 0.46, 0.54);
        Assert.InRange(Mutuality.Share(few).Value, 0.42, 0.58);
        Assert.InRange(Mutuality.Share(many).Value, 0.93, 1);
    }

    [Fact]
    public void TurnShare_GroupWithoutPairs_IsUndefined()
    {
        var turn = Reciprocity.TurnShare(Acts.Of("c1>p1,p2,p3", "p1>c1,c2,c3").Interactions);
        Assert.Equal("no pair across the two sides has at least 2 contacts", turn.Reason);
        // One addressee before others: a pair.
        Assert.Equal(1.0, Reciprocity.TurnShare(Acts.Of("c1>p1 | p2,p3,c2", "p1>c1 | p2,p3,c2").Interactions).Value);
    }

    [Fact]
    public void MaxDyadSize_IsASettingOfTheStudy()
    {
        string[] acts = ["c1>p1,p2,p3", "p1>c1", "p2>c1", "p3>c1"];
        Assert.False(Reciprocity.TurnShare(Acts.Of(acts).Interactions).IsDefined);
        Assert.Equal(3, Reciprocity.TurnShare(Acts.Of(new StudySettings { MaxDyadSize = 4 }, acts).Interactions).N);
    }

    [Fact]
    public void ByCycle_ComparesOnTurnShareAndGap()
    {
        var study = Acts.Of(new StudySettings { Primary = ["turn-share", "mutual-gap"] }, RandomStudies.Lines(5, 8, 8, 200), [0, 100]);
        var result = Mutuality.ByCycle(study);
        Assert.Equal(result.Cycles[1].TurnShare.Value - result.Cycles[0].TurnShare.Value, result.TurnShareChange.Estimate.Value, 1e-12);
        Assert.Equal(result.Cycles[1].Gap.Value - result.Cycles[0].Gap.Value, result.GapChange.Estimate.Value, 1e-12);
        Assert.Contains(result.GapChange.Strip, s => s is { What: "minimum contacts", Choice: "3" });
        Assert.Equal(2 + 1 + 2, result.ToTable().Rows.Count);
    }
}
