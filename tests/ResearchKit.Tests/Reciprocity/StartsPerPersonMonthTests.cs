namespace ResearchKit.Tests;

public sealed class StartsPerPersonMonthTests
{
    private static readonly Study Small = new(SmallStudy.Settings, SmallStudy.Tables);

    [Fact]
    public void SmallStudy_AsWorkedByHand()
    {
        // Three people a side in the whole of 2024, 366 days each: 3 * 366/30.4375 = 36.07 person-months; four starts a side.
        var a = Initiation.StartsPerPersonMonth(Small.Interactions);
        Assert.Equal(4 / (3 * 366 / 30.4375), a.Value, 14);
        Assert.Equal((4.0, 3 * 366 / 30.4375), (a.Numerator, a.Denominator));
        // Cycle 1: 182 days, one start by coproducers and three by professionals.
        var cycle = Initiation.ByCycle(Small).Cycles[0];
        Assert.Equal(1 / (3 * 182 / 30.4375), cycle.StartsPerPersonMonthA.Value, 14);
        Assert.Equal(3 / (3 * 182 / 30.4375), cycle.StartsPerPersonMonthB.Value, 14);
    }

    [Fact]
    public void Days_SpellsJoinedAndLeft_AreClippedAndCountOnce()
    {
        // c1: two spells that overlap, 1 to 10 and 5 to 20 January: 20 days. c2: joined 11 January, left 25: 15. c3: silent, no dates: 31. p1 professional until 10 January,
        // then also coproducer: 22 days on side a, 31 on side b. Window: January. Side a 20 + 15 + 31 + 22 = 88 days.
        var tables = Acts.Of("c1>p1", "c2>p1", "c3>c2").Tables;
        DateOnly Day(int day) => new(2024, 1, day);
        var study = new Study(new() { Period = new(Day(1), Day(31)) }, tables with
        {
            Interactions = [.. tables.Interactions.Take(2)],
            Participants = [.. tables.Participants.Select(p => p.Id == "c2" ? p with { Joined = Day(11), Left = Day(25) } : p)],
            RoleSpells =
            [
                new("c1", "coproducer", "", null, Day(1), Day(10), false), new("c1", "coproducer", "", null, Day(5), Day(20), false),
                new("p1", "professional", "", null, Day(1), null, false), new("p1", "coproducer", "", null, Day(10), null, false),
            ],
        });
        Assert.Equal(88 / 30.4375, Initiation.StartsPerPersonMonth(study.Interactions).Denominator, 14);
        Assert.Equal(31 / 30.4375, Initiation.StartsPerPersonMonth(study.Interactions, Side.B).Denominator, 14);
        Assert.Contains("1 people have no day of joining: taken as there in the whole window.", Initiation.StartsPerPersonMonth(study.Interactions).Provenance.Notes);
    }

    [Fact]
    public void Interval_EqualsTheOneFromFilteredActsAndDays()
    {
        for (ulong seed = 1; seed <= 4; seed++)
        {
            var lines = RandomStudies.Lines(seed, 7, 8, 90);
            var tables = Acts.Of(lines).Tables;
            // Staggered joining, and a silent member on either side.
            var people = tables.Participants.Select((p, i) => p with { Joined = new DateOnly(2024, 1, 1).AddDays(i) }).Append(tables.Participants[0] with { Id = "c99", Joined = new(2024, 2, 1) }).Append(tables.Participants[^1] with { Id = "p99" }).ToList();
            var study = new Study(new(), tables with { Participants = people });
            var acts = study.Interactions;
            var window = study.Period!.Value;
            double Months(char side, string? without = null) => people.Where(p => p.Id[0] == side && p.Id != without).Sum(p => window.Last.DayNumber - Math.Max(window.First.DayNumber, p.Joined?.DayNumber ?? 0) + 1) / 30.4375;
            double Starts(params string[] gone) => Initiation.Share(acts.Where("left out", i => gone.Length == 0 || !gone.All(p => i.InitiatorId == p || i.RecipientIds.Contains(p)))).Numerator;
            var counted = acts.Where(i => i.InitiatorId is { } s && i.Occasion == Occasion.New && i.RecipientIds.Any(r => r[0] != s[0])).ToList();
            var acting = counted.SelectMany(i => i.RecipientIds.Append(i.InitiatorId!)).Distinct().ToList();
            var pairs = counted.Where(i => i.RecipientIds.Count == 1 || i.RecipientIds.Concat(i.PresentIds).Append(i.InitiatorId!).Distinct().Count() <= 3)
                .SelectMany(i => i.RecipientIds.Where(r => r[0] != i.InitiatorId![0]).Select(r => r[0] == 'p' ? (i.InitiatorId!, r) : (r, i.InitiatorId!))).Distinct();
            var expected = Jackknife.TwoWay(
                Starts() / Months('c'), [.. people.Where(p => p.Id[0] == 'c').Select(p => Starts(p.Id) / Months('c', p.Id))], [.. acting.Where(p => p[0] == 'p').Select(p => Starts(p) / Months('c'))],
                [.. pairs.Select(d => Starts(d.Item1, d.Item2) / Months('c'))], JackknifeScale.Raw, 0, double.PositiveInfinity, 0.95, acting.Count(p => p[0] == 'c'));
            var rate = Initiation.StartsPerPersonMonth(acts);
            Assert.Equal(Starts() / Months('c'), rate.Value, 12);
            Assert.Equal(expected.NoInterval, rate.NoInterval);
            Assert.Equal(expected.Interval!.Value.Low, rate.Interval!.Value.Low, 1e-12);
            Assert.Equal(expected.Interval.Value.High, rate.Interval.Value.High, 1e-12);
        }
    }

    [Fact]
    public void NoDayOrNoContact_IsUndefinedWithAReason()
    {
        Assert.Equal("there is no counted contact between the two sides", Initiation.StartsPerPersonMonth(Acts.Of("c1>c2").Interactions).Reason);
        // Roles acted in are recorded, but nobody's days in a role are.
        var tables = Acts.Of("z1>z2").Tables;
        var study = new Study(StudySettings.Default, tables with { Interactions = [tables.Interactions[0] with { InitiatorRole = "coproducer", RecipientRoles = new("professional") }] });
        var rate = Initiation.StartsPerPersonMonth(study.Interactions);
        Assert.Equal("no day in a role of that side is recorded in this window", rate.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Initiation.StartsPerPersonMonth(study.Interactions, Side.Excluded));
    }
}
