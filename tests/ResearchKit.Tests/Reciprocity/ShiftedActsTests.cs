namespace ResearchKit.Tests;

public sealed class ShiftedActsTests
{
    private static readonly Study Study = Timed.Of(200, Timed.Lines(21, 6, 7, 300, 200), null, new Dictionary<string, int> { ["c1"] = 150, ["p2"] = 90 }, [0, 100]);

    [Fact]
    public void Draw_KeepsWhoStartsTowardsWhomWithinTheCycleAndMembership()
    {
        for (int i = 0; i < 5; i++)
        {
            var drawn = NullModels.ShiftedActs.Draw(Study.Interactions, new Rng(1, i));
            Assert.Equal(Study.Interactions.Select(a => a.Id).Order(), drawn.Select(a => a.Id).Order());
            var before = Study.Interactions.ToDictionary(a => a.Id);
            foreach (var act in drawn)
            {
                var was = before[act.Id];
                Assert.Equal((was.InitiatorId, was.RecipientIds, was.Precision, was.Start.TimeOfDay), (act.InitiatorId, act.RecipientIds, act.Precision, act.Start.TimeOfDay));
                Assert.Equal(Study.CycleAt(DateOnly.FromDateTime(was.Start)), Study.CycleAt(DateOnly.FromDateTime(act.Start)));
                if (was.Occasion == Occasion.Standing || was.InitiatorId is null) Assert.Equal(was.Start, act.Start);
                foreach (var person in Study.Participants.Where(p => p.Left is not null && (p.Id == act.InitiatorId || act.RecipientIds.Contains(p.Id))))
                    if (DateOnly.FromDateTime(was.Start) <= person.Left) Assert.True(DateOnly.FromDateTime(act.Start) <= person.Left);
            }
            Assert.True(drawn.Zip(drawn.Skip(1)).All(p => p.First.Start <= p.Second.Start));
        }
    }

    [Fact]
    public void Draw_TurnsTheActsOfAStarterTogether()
    {
        // c3 and its partners stay for the whole of the first cycle: all its contacts of that cycle move by one number of days, modulo 100.
        var drawn = NullModels.ShiftedActs.Draw(Study.Interactions, new Rng(1, 3)).ToDictionary(a => a.Id);
        var moves = Study.Interactions.During(Study.LeafCycles[0]).Where(a => a.InitiatorId == "c3" && a.Occasion == Occasion.New && !a.RecipientIds.Contains("p2"))
            .Select(a => ((drawn[a.Id].Start - a.Start).Days + 100) % 100).ToList();
        Assert.True(moves.Count > 3);
        Assert.Single(moves.Distinct());
    }

    [Fact]
    public void Compare_OfTheMeasure_DrawsWhatTheResultCarries()
    {
        var returns = ReturnTime.Of(Study, new() { Draws = new(60, 9) });
        var share = Chance.Compare(Study.Interactions, ReturnTime.Share, NullModels.ShiftedActs, new(60, 9));
        var mean = Chance.Compare(Study.Interactions, ReturnTime.Mean, NullModels.ShiftedActs, new(60, 9));
        Assert.Equal(share.Draws.ToArray(), returns.Both.ShareByChance!.Draws.ToArray());
        Assert.Equal(mean.Draws.ToArray(), returns.Both.MeanByChance!.Draws.ToArray());
        Assert.True(share.Draws.ToArray().Distinct().Count() > 5);
        var oneThread = ReturnTime.Of(Study, new() { Draws = new(60, 9) { Threads = 1 } });
        Assert.Equal(oneThread.Both.ShareByChance!.Draws.ToArray(), returns.Both.ShareByChance!.Draws.ToArray());
        Assert.Throws<ArgumentException>(() => Chance.Compare(Study.Interactions, Initiation.Share, NullModels.ShiftedActs));
    }

    [Fact]
    public void Percentile_OfFlatStudies_IsUniform()
    {
        // 400 studies in which days are drawn evenly: the percentile of the observed share is uniform. Mean .5, standard error .289/20 = .0144; a tenth in each tenth.
        var percentiles = new double[400];
        Parallel.For(0, percentiles.Length, s =>
        {
            var study = Timed.Of(80, [.. Timed.Lines(1000 + (ulong)s, 5, 5, 90, 80).Where(l => char.IsDigit(l[0]))]);
            percentiles[s] = ReturnTime.Of(study, new() { Draws = new(59, (ulong)s) { Threads = 1 } }).Both.MeanByChance!.Percentile;
        });
        Assert.InRange(percentiles.Average(), 0.5 - 0.05, 0.5 + 0.05);
        for (int tenth = 0; tenth < 10; tenth++)
            Assert.InRange(percentiles.Count(p => p >= tenth / 10.0 && (p < (tenth + 1) / 10.0 || tenth == 9)), 18, 66);
    }

    [Fact]
    public void Percentile_WherePeopleAnswer_LiesAtTheEnd()
    {
        // Each start of c is answered three days later: far more than on other days.
        var rng = new Rng(5);
        string[] lines = [.. Enumerable.Range(0, 60).SelectMany(k =>
        {
            int day = rng.Below(110), c = rng.Below(6) + 1, p = rng.Below(6) + 1;
            return new[] { $"{day} c{c}>p{p}", $"{day + 3} p{p}>c{c}" };
        })];
        var returns = ReturnTime.Of(Timed.Of(140, lines), new() { Draws = new(200) });
        Assert.True(returns.FromA.ShareByChance!.Gap > 0.4);
        Assert.Equal(1, returns.FromA.ShareByChance.Percentile);
        Assert.Equal(0, returns.FromA.MeanByChance!.Percentile);
    }
}
