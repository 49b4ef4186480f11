namespace ResearchKit.Tests;

/// <summary>The fast path against the definition: filter the acts as objects, measure anew, one person and one pair at a time.</summary>
public sealed class BruteForceJackknifeTests
{
    public static TheoryData<string, double> Measures => new()
    {
        { "initiation-share", 1e-12 }, { "initiation-balance", 1e-12 }, { "starts-per-person", 1e-12 }, { "turn-share", 1e-12 }, { "mutual-share", 1e-12 },
        // The strengths are iterated to 1e-12 from wherever they start.
        { "mutual-gap", 1e-10 },
    };

    [Theory]
    [MemberData(nameof(Measures))]
    public void Interval_EqualsTheOneFromFilteredActs(string id, double tolerance)
    {
        (Func<Interactions, Estimate> measure, bool byPairs) = id switch
        {
            "initiation-share" => (Initiation.Share, false),
            "initiation-balance" => (Initiation.Balance, false),
            "starts-per-person" => (Initiation.StartsPerPerson, false),
            "turn-share" => (Reciprocity.TurnShare, true),
            "mutual-share" => (Mutuality.Share, true),
            _ => ((Func<Interactions, Estimate>)Mutuality.Gap, true),
        };
        int intervals = 0;
        for (ulong seed = 1; seed <= 6; seed++)
        {
            var acts = RandomStudies.Study(seed, 6 + (int)(seed % 3), 7, 70).Interactions;
            var estimate = measure(acts);
            var brute = Brute(acts, measure, byPairs, id.EndsWith("share", StringComparison.Ordinal) ? JackknifeScale.Logit : JackknifeScale.Raw, estimate.Measure);
            Assert.Equal(brute.NoInterval, estimate.NoInterval);
            if (brute.Interval is not { } expected) continue;
            intervals++;
            Assert.Equal(expected.Low, estimate.Interval!.Value.Low, tolerance);
            Assert.Equal(expected.High, estimate.Interval.Value.High, tolerance);
        }
        Assert.True(intervals >= 4, "most of the random studies must give an interval, else the test says little");
    }

    [Fact]
    public void Change_EqualsTheOneFromFilteredActs()
    {
        for (ulong seed = 1; seed <= 3; seed++)
        {
            var lines = RandomStudies.Lines(seed, 7, 8, 120);
            var study = Acts.Of(new StudySettings(), lines, [0, 60]);
            Interactions all = study.Interactions;
            double Change(Interactions kept) => Initiation.Share(kept.During(study.LeafCycles[1])).Value - Initiation.Share(kept.During(study.LeafCycles[0])).Value;
            var (a, b, pairs) = Units(all, false);
            var brute = Jackknife.TwoWay(
                Change(all), [.. a.Select(p => Change(Without(all, p)))], [.. b.Select(p => Change(Without(all, p)))], [.. pairs.Select(d => Change(Without(all, d.A, d.B)))],
                JackknifeScale.Raw, -1, 1);
            var fast = Initiation.ByCycle(study).Change.Estimate;
            Assert.Equal(brute.Interval!.Value.Low, fast.Interval!.Value.Low, 1e-12);
            Assert.Equal(brute.Interval.Value.High, fast.Interval.Value.High, 1e-12);
        }
    }

    private static JackknifeResult Brute(Interactions all, Func<Interactions, Estimate> measure, bool byPairs, JackknifeScale scale, MeasureInfo info)
    {
        var (a, b, pairs) = Units(all, byPairs);
        return Jackknife.TwoWay(
            measure(all).Value, [.. a.Select(p => measure(Without(all, p)).Value)], [.. b.Select(p => measure(Without(all, p)).Value)],
            [.. pairs.Select(d => measure(Without(all, d.A, d.B)).Value)], scale, info.Low, info.High);
    }

    private static Interactions Without(Interactions all, params string[] people) => all.Where("left out", i => !people.All(p => i.InitiatorId == p || i.RecipientIds.Contains(p)));

    // From the definitions, on the objects: who takes part in a counted act, and which pairs across the sides such acts make.
    private static (string[] A, string[] B, (string A, string B)[] Pairs) Units(Interactions all, bool byPairs)
    {
        static char Side(string id) => id[0];
        var counted = all.Where(i => i.InitiatorId is { } s && i.Occasion == Occasion.New && i.RecipientIds.Any(r => Side(r) != Side(s))).ToList();
        bool Makes(Interaction i) => i.RecipientIds.Count == 1 || i.RecipientIds.Concat(i.PresentIds).Append(i.InitiatorId!).Distinct().Count() <= 3;
        var pairs = counted.Where(Makes).SelectMany(i => i.RecipientIds.Where(r => Side(r) != Side(i.InitiatorId!)).Select(r => Side(r) == 'p' ? (i.InitiatorId!, r) : (r, i.InitiatorId!))).Distinct().ToArray();
        var people = counted.Where(i => !byPairs || Makes(i)).SelectMany(i => i.RecipientIds.Append(i.InitiatorId!)).Distinct().ToArray();
        return ([.. people.Where(p => Side(p) == 'c')], [.. people.Where(p => Side(p) == 'p')], pairs);
    }
}
