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

    [Fact]
    public void AgainstRandomStarter_ActInSeveralPairs_HasOneCoinWithTheMeanChance()
    {
        // c1>p1,p2 twice, and p1>c1 once. Strengths r of c1, p1, p2; q1, q2 = chance of c1 against p1 and p2; the group acts have q = (q1 + q2)/2.
        // Pair c1-p1: two coins q, one coin q1. Pair c1-p2: two coins q.
        var study = Acts.Of("c1>p1,p2", "c1>p1,p2", "p1>c1");
        var fit = new BradleyTerry(3, [0, 0], [1, 2]);
        fit.Fit([3, 2], [2, 2]);
        double q1 = fit.Strength[0] / (fit.Strength[0] + fit.Strength[1]), q2 = fit.Strength[0] / (fit.Strength[0] + fit.Strength[2]), q = (q1 + q2) / 2;
        double first = 1 - (1 - q) * (1 - q) * (1 - q1) - q * q * q1, second = 1 - (1 - q) * (1 - q) - q * q;
        var m = Mutuality.AgainstRandomStarter(study.Interactions);
        Assert.Equal((first + second) / 2, m.Expected.Value, 1e-12);
        // Turns: pairs of coins of c1-p1: (q, q), (q, q1), (q, q1); of c1-p2: (q, q).
        double turnsFirst = (2 * q * (1 - q) + 2 * (q * (1 - q1) + q1 * (1 - q))) / 3, turnsSecond = 2 * q * (1 - q);
        Assert.Equal((turnsFirst + turnsSecond) / 2, m.ExpectedTurnShare.Value, 1e-12);
        // Observed: c1-p1 mutual with 2 of 3, c1-p2 one way.
        Assert.Equal(0.5, m.Observed.Value, 15);
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
        Assert.Equal("no pair across the two sides has 2 contacts or more", turn.Reason);
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
