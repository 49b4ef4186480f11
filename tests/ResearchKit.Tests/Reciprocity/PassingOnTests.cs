namespace ResearchKit.Tests;

public sealed class PassingOnTests
{
    [Fact]
    public void Of_SixPeople_AsWorkedByHand()
    {
        // Window 6, days 1 to 15. Received and followed (to day 9): 1 p1, 2 c1, 3 p1, 4 p2, 5 p2, 6 c2, 7 p1 and p2, 8 c3, 9 c3. Passed on: 3 (p1 to c3 on day 8),
        // 4 and 5 (p2 to c3 on day 9), 8 (c3 to p2 on day 10). 1 is followed by p1 to c3 after 7 days only.
        var passing = PassingOn.Of(SixStarters.Study.Interactions, new() { Window = 6, Draws = new(20) });
        Assert.Equal((10L, 4L), (passing.Everybody.Received, passing.Everybody.PassedOn));
        Assert.Equal((4L, 1L), (passing.Rows[0].Received, passing.Rows[0].PassedOn));
        Assert.Equal((6L, 3L), (passing.Rows[1].Received, passing.Rows[1].PassedOn));
        Assert.Equal(0.4, passing.Everybody.Share.Value, 15);
        Assert.Contains("Of 10 contacts that people received, 4 were followed within 6 days", passing.PlainReading, StringComparison.Ordinal);
        Assert.Equal(4, passing.ToTable().Rows.Count);
    }

    [Theory]
    [InlineData("0 c1>p1", "3 p1>c1", 0)]        // given back, not on
    [InlineData("0 c1>p1", "3 p1>c2", 1)]
    [InlineData("0 c1>p1", "3 p1>p2", 0.5)]      // on its own side too; p2, on that side, keeps what it got
    [InlineData("0 c1>p1", "14 p1>c2", 1)]
    [InlineData("0 c1>p1", "15 p1>c2", 0)]
    [InlineData("3 c1>p1", "3 p1>c2", 0)]        // the same day
    [InlineData("3 c1>p1", "0 p1>c2", 0)]
    [InlineData("3.10:00 c1>p1", "3.10:01 p1>c2", 1)]
    [InlineData("0 c1>p1", "3 p1>r1", 0)]        // researchers are left out of counts
    public void Share_OneReceiptAndOneGiving_PassesOn(string receipt, string giving, double share)
        => Assert.Equal(share, PassingOn.Of(Timed.Of(60, receipt, giving, "30 z1>z2"), new() { Draws = new(2) }).Rows[1].Share.Value);

    [Fact]
    public void Of_RandomContacts_AndTheirRange_AsTheDefinitionSays()
    {
        for (ulong seed = 1; seed <= 4; seed++)
        {
            var study = Timed.Of(100, Timed.Lines(seed, 6, 6, 150, 100), null, new Dictionary<string, int> { ["p1"] = 50 });
            double Share(Func<Interaction, bool> keep) => Naive(study.Interactions, keep);
            var mine = PassingOn.Share(study.Interactions);
            Assert.Equal(Share(_ => true), mine.Value, 12);
            // Who had left by then received nothing.
            bool Takes(Interaction i, string p) => (i.InitiatorId == p || i.RecipientIds.Contains(p)) && !(study.Participants.Single(x => x.Id == p).Left < DateOnly.FromDateTime(i.Start));
            var pairs = Handovers(study.Interactions, _ => true).Select(h => (One: string.CompareOrdinal(h.From, h.To) < 0 ? h.From : h.To, Other: string.CompareOrdinal(h.From, h.To) < 0 ? h.To : h.From)).Distinct().ToList();
            var people = pairs.SelectMany(p => new[] { p.One, p.Other }).Distinct().ToList();
            var range = Jackknife.OneSet(mine.Value, [.. people.Select(p => Share(i => !Takes(i, p)))], [.. pairs.Select(d => Share(i => !(Takes(i, d.One) && Takes(i, d.Other))))], JackknifeScale.Logit, 0, 1).Interval!.Value;
            Assert.Equal(range.Low, mine.Interval!.Value.Low, 1e-9);
            Assert.Equal(range.High, mine.Interval!.Value.High, 1e-9);
        }
    }

    [Fact]
    public void ByChance_IsWhatCompareDraws_FromContactsAndFromExchanges()
    {
        var study = Timed.Of(100, Timed.Lines(2, 5, 5, 120, 100), null, new Dictionary<string, int> { ["c1"] = 60 }, [0, 50]);
        var fromContacts = PassingOn.Of(study, new() { Draws = new(30, 4) });
        Assert.False(fromContacts.FromExchanges);
        Assert.Equal(Chance.Compare(study.Interactions, PassingOn.Share, NullModels.ShiftedActs, new(30, 4)).Draws.ToArray(), fromContacts.Everybody.ByChance.Draws.ToArray());
        var rng = new Rng(3);
        var exchanges = Enumerable.Range(0, 80).Select(k =>
        {
            int from = rng.Below(8), to = (from + 1 + rng.Below(7)) % 8;
            return new Exchange($"x{k}", Timed.First.AddDays(rng.Below(100)), $"c{from + 1}", k % 9 == 0 ? null : $"c{to + 1}", k % 9 == 0 ? "citizen" : null, ExchangeKind.PracticalHelp, null, null, null, null);
        }).ToList();
        var giving = new Study(study.Settings, study.Tables with { Exchanges = exchanges });
        var fromExchanges = PassingOn.Of(giving, new() { Draws = new(30, 4) });
        Assert.True(fromExchanges.FromExchanges);
        Assert.Equal(Chance.Compare(giving, PassingOn.Share, NullModels.ShiftedExchanges, new(30, 4)).Draws.ToArray(), fromExchanges.Everybody.ByChance.Draws.ToArray());
        Assert.Equal(fromExchanges.Everybody.ByChance.Draws.ToArray(), PassingOn.Of(giving, new() { Draws = new(30, 4) { Threads = 1 } }).Everybody.ByChance.Draws.ToArray());
        Assert.True(fromExchanges.Everybody.ByChance.Draws.ToArray().Distinct().Count() > 3);
    }

    [Fact]
    public void Of_WithoutAnything_SaysSo()
    {
        foreach (var study in new[] { Timed.Of(60), Timed.Of(60, "58 c1>p1"), Timed.Of(60, "3 ?>c1,p1"), Timed.Of(60, "w3 c1>p1") })
        {
            var passing = PassingOn.Of(study, new() { Draws = new(3) });
            Assert.Equal("nothing received there is followed for 14 days", passing.Everybody.Share.Reason);
            Assert.StartsWith("Cannot tell", passing.PlainReading, StringComparison.Ordinal);
            Assert.NotEmpty(passing.ToHtml());
        }
    }

    private static List<(string From, string To, DateTime At, bool DayOnly)> Handovers(Interactions interactions, Func<Interaction, bool> keep)
        => [.. interactions.Where(keep).Where(i => i.Precision != Precision.Week && i.Occasion != Occasion.Standing && i.InitiatorId is not null)
            .Where(i => i.RecipientIds.Count == 1 || i.RecipientIds.Concat(i.PresentIds).Append(i.InitiatorId!).Distinct().Count() <= 3)
            .SelectMany(i => i.RecipientIds.Select(to => (i.InitiatorId!, to, i.Start, i.Precision == Precision.Day)))
            .Where(h => !interactions.Study.Participants.Any(p => (p.Id == h.Item1 || p.Id == h.to) && p.Left < DateOnly.FromDateTime(h.Start)))];

    private static double Naive(Interactions interactions, Func<Interaction, bool> keep)
    {
        var all = Handovers(interactions, keep);
        int followed = 0, passed = 0;
        foreach (var r in all)
        {
            var last = interactions.Study.Participants.Single(p => p.Id == r.To).Left is { } left && left < interactions.Window!.Value.Last ? left : interactions.Window!.Value.Last;
            if (last.DayNumber - DateOnly.FromDateTime(r.At).DayNumber < 14) continue;
            followed++;
            if (all.Any(g => g.From == r.To && g.To != r.From && (g.DayOnly || r.DayOnly ? (g.At.Date - r.At.Date).TotalDays : (g.At - r.At).TotalDays) is > 0 and <= 14)) passed++;
        }
        return (double)passed / followed;
    }
}
