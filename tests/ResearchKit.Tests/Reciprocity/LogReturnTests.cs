namespace ResearchKit.Tests;

public sealed class LogReturnTests
{
    [Fact]
    public void Share_OfALog_IsThatOfTheSameContactsInAStudy()
    {
        var rng = new Rng(6);
        var events = Enumerable.Range(0, 400).Select(_ => (C: rng.Below(6), P: rng.Below(6), Up: rng.Chance(0.5), Minute: rng.Below(100 * 1440))).OrderBy(e => e.Minute).ToList();
        var log = new EventLog(
            new(Enumerable.Range(0, 6).SelectMany(k => new[] { $"c{k}", $"p{k}" })), events.Select(e => e.Up ? e.C : 6 + e.P).ToArray(), events.Select(e => e.Up ? 6 + e.P : e.C).ToArray(),
            events.Select(e => e.Minute).ToArray(), default, Provenance.From("log", true));
        int days = events[^1].Minute / 1440 + 1;
        var study = Timed.Of(days, [.. events.Select(e => FormattableString.Invariant($"{e.Minute / 1440}.{e.Minute / 60 % 24}:{e.Minute % 60:00} {(e.Up ? $"c{e.C}>p{e.P}" : $"p{e.P}>c{e.C}")}"))]);
        var returns = ReturnTime.Of(study, new() { Draws = new(1) });
        Assert.Equal(returns.Both.Share.Value, ReturnTime.Share(log).Value);
        Assert.Equal(returns.Both.Mean.Value, ReturnTime.Mean(log).Value, 12);
        Assert.Equal((returns.Both.Followed, (double)returns.Both.Returned), (ReturnTime.Share(log).N, ReturnTime.Share(log).Numerator));
        Assert.Equal(ReturnTime.Of(study, new() { Window = 3, Draws = new(1) }).Both.Mean.Value, ReturnTime.Mean(log, 3).Value, 12);
    }

    [Fact]
    public void Share_OfALogWithoutDatesOrEvents_SaysSo()
    {
        var roster = new Roster(["a", "b"]);
        Assert.Equal("the log is empty", ReturnTime.Share(new EventLog(roster, default, default, default, default, Provenance.From("log"))).Reason);
        Assert.Equal("the events of the log are undated", ReturnTime.Mean(new EventLog(roster, new[] { 0 }, new[] { 1 }, default, default, Provenance.From("log"))).Reason);
        Assert.Equal("no event is followed for 14 days", ReturnTime.Share(new EventLog(roster, new[] { 0 }, new[] { 1 }, new[] { -5 }, default, Provenance.From("log"))).Reason);
        var self = ReturnTime.Share(new EventLog(roster, new[] { 0, 1, 1 }, new[] { 0, 0, 0 }, new[] { -9000, -9000, 20000 }, default, Provenance.From("log")));
        Assert.Equal((0.0, 1L), (self.Value, self.N));
        Assert.Contains(self.Provenance.Excluded, e => e.Reason == "events of a person with themselves" && e.Count == 1);
    }
}
