namespace ResearchKit.Tests;

public sealed class BootstrapTests
{
    private static readonly Interactions Acts150 = RandomStudies.Study(21, 7, 9, 150).Interactions;

    private static readonly Draws Few = new(300, 5);

    [Fact]
    public void Range_NamesItsMethodDrawsAndSeed()
    {
        foreach (var (estimate, method) in new[]
        {
            (Bootstrap.Persons(Acts150, Initiation.Share, Few), "percentile bootstrap of persons"), (Bootstrap.Dyads(Acts150, Initiation.Share, Few), "percentile bootstrap of pairs"),
            (Bootstrap.Acts(Acts150, Initiation.Share, Few), "percentile bootstrap of acts"),
        })
        {
            var range = estimate.Interval!.Value;
            Assert.Equal((method, 300, 5UL, 0.95, true), (range.Method, range.Draws!.Value, range.Seed!.Value, range.Level, range.Rough));
            Assert.Null(range.Df);
            Assert.Equal(Initiation.Share(Acts150).Value, estimate.Value);
            Assert.InRange(estimate.Value, range.Low, range.High);
        }
    }

    [Fact]
    public void Range_WhateverTheThreads_IsTheSame()
    {
        var one = Bootstrap.Persons(Acts150, Reciprocity.TurnShare, Few with { Threads = 1 }).Interval;
        Assert.Equal(one, Bootstrap.Persons(Acts150, Reciprocity.TurnShare, Few with { Threads = 4 }).Interval);
        Assert.NotEqual(one, Bootstrap.Persons(Acts150, Reciprocity.TurnShare, Few with { Seed = 6 }).Interval);
    }

    [Fact]
    public void Acts_ShareOfStarts_IsTheBinomialRange()
    {
        // 400 acts of 8 x 8 people, a half started by either side. Drawn acts are a binomial sample: .5 -+ 1.96 sqrt(.25/400) = .451 to .549.
        var acts = Tests.Acts.Of([.. Enumerable.Range(0, 400).Select(k => k % 2 == 0 ? $"c{k % 8}>p{k / 8 % 8}" : $"p{k / 8 % 8}>c{k % 8}")]).Interactions;
        var range = Bootstrap.Acts(acts, Initiation.Share, new(2000, 3)).Interval!.Value;
        Assert.Equal(0.451, range.Low, 0.006);
        Assert.Equal(0.549, range.High, 0.006);
    }

    [Fact]
    public void Persons_Drawn_EveryActIsThereAsOftenAsItsPeopleMultiplied()
    {
        // Contacts of two people only, so that the acts of c and p are there w_c w_p times; the copies say how often each was drawn.
        var study = Tests.Acts.Of([.. from c in Enumerable.Range(1, 6) from p in Enumerable.Range(1, 7) select $"c{c}>p{p}"]);
        var redraw = new Redraw(study.Interactions);
        for (int seed = 0; seed < 20; seed++)
        {
            var drawn = redraw.Persons(new Rng(4, seed));
            var people = drawn.SelectMany(i => i.RecipientIds.Append(i.InitiatorId!)).Distinct().ToList();
            Assert.Equal((6, 7), (people.Count(id => id[0] == 'c'), people.Count(id => id[0] == 'p')));
            Assert.Equal(6 * 7, drawn.Count);
            Assert.Equal(6 * 7, drawn.Select(i => (i.InitiatorId, i.RecipientIds[0])).Distinct().Count());
            Assert.All(people, id => Assert.Equal(id[0] == 'c' ? Side.A : Side.B, drawn.Study.Roles.SideOf(drawn.Study.Roles.At(id, new DateOnly(2024, 1, 2)).Single().Word)));
        }
    }

    [Fact]
    public void Dyads_Drawn_AsManyPairsAsBefore_EachWithAllItsActs()
    {
        var study = Tests.Acts.Of([.. from c in Enumerable.Range(1, 6) from p in Enumerable.Range(1, 7) from k in Enumerable.Range(0, 3) select k == 1 ? $"p{p}>c{c}" : $"c{c}>p{p}"]);
        var redraw = new Redraw(study.Interactions);
        for (int seed = 0; seed < 20; seed++)
        {
            var drawn = redraw.Dyads(new Rng(4, seed));
            Assert.Equal(6 * 7 * 3, drawn.Count);
            // Every pair is a whole one: two of three started by c, TurnShare 2*2*1/(3*2) = 2/3.
            Assert.Equal(2.0 / 3, Reciprocity.TurnShare(drawn).Value, 12);
            Assert.Equal(6 * 7, Reciprocity.TurnShare(drawn).N);
        }
    }

    [Fact]
    public void Range_NothingToDraw_HasAReason()
    {
        Assert.StartsWith("too few people: 3", Bootstrap.Persons(SixStarters.Study.Interactions, Initiation.Share, Few).NoInterval, StringComparison.Ordinal);
        var onlyA = Tests.Acts.Of([.. Enumerable.Range(1, 8).Select(k => $"c{k}>p{k}")]).Interactions;
        Assert.Equal("all draws give the same value: no range can be given", Bootstrap.Persons(onlyA, Initiation.Share, Few).NoInterval);
        Assert.StartsWith("too few draws", Bootstrap.Acts(Acts150, Initiation.Share, new(20)).NoInterval, StringComparison.Ordinal);
        Assert.NotNull(Bootstrap.Acts(onlyA, Reciprocity.TurnShare, Few).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Acts(Acts150, Initiation.Share, new(0)));
    }
}
