namespace ResearchKit.Tests;

public sealed class ReturnTimeTests
{
    // The six people of the docs pages, a day each from day 1 to day 15. With a window of 6 days, by hand (contacts that make pairs: 1 to 10):
    // c1-p1: 1 by c1, answered by 2 (lag 1); 2 by p1, answered by 3 (1); 3 open. c2-p2: 4 and 5 open. c2-p3: 6 open. c3-p1: 7 answered by 8 (1); 8 open.
    // c3-p2: 7 answered by 9 (2); 9 answered by 10 (1); 10 open, with 5 days left: not followed.
    private static readonly Interactions Six = SixStarters.Study.Interactions;
    private static readonly ReturnOptions SixDays = new() { Window = 6, Draws = new(40) };

    [Fact]
    public void Of_SixPeople_AsWorkedByHand()
    {
        var returns = ReturnTime.Of(Six, SixDays);
        Assert.Equal((7L, 6L, 3L), (returns.FromA.Starts, returns.FromA.Followed, returns.FromA.Returned));
        Assert.Equal((4L, 4L, 2L), (returns.FromB.Starts, returns.FromB.Followed, returns.FromB.Returned));
        Assert.Equal(0.5, returns.FromA.Share.Value, 15);
        // a: S = 1, then 5/7 from day 1, 4/7 from day 2: 1 + 5/7 + 4 x 4/7 = 4. b: (1 + 1 + 6 + 6)/4 = 3.5. Both: 1 + 7/11 + 4 x 6/11 = 42/11.
        Assert.Equal(4, returns.FromA.Mean.Value, 14);
        Assert.Equal(3.5, returns.FromB.Mean.Value, 14);
        Assert.Equal(42.0 / 11, returns.Both.Mean.Value, 14);
        Assert.Equal(0, returns.ShareDifference.Estimate.Value, 15);
        Assert.Equal(0.5, returns.MeanDifference.Estimate.Value, 14);
        Assert.Equal([new ReturnStep(1, 7, 2, 0, 5.0 / 7), new ReturnStep(2, 5, 1, 0, 5.0 / 7 * 0.8), new ReturnStep(5, 4, 0, 1, 5.0 / 7 * 0.8), new ReturnStep(6, 3, 0, 3, 5.0 / 7 * 0.8)], returns.FromA.Curve);
        Assert.Equal(Verdict.CannotTell, returns.ShareDifference.Verdict);
        Assert.Contains("too few people", returns.PlainReading, StringComparison.Ordinal);
        Assert.Equal(4, returns.ToTable().Rows.Count);
    }

    [Fact]
    public void Share_SixPeopleWithAWindowOfFourDays_AsWorkedByHand()
    {
        Assert.Equal(3.0 / 7, ReturnTime.Share(Six, Side.A, 4).Value, 15);
        Assert.Equal(0.5, ReturnTime.Share(Six, Side.B, 4).Value, 15);
        Assert.Equal(20.0 / 7, ReturnTime.Mean(Six, Side.A, 4).Value, 14);
        Assert.Equal(-1.0 / 14, ReturnTime.Of(Six, new() { Window = 4, Draws = new(10) }).ShareDifference.Estimate.Value, 14);
    }

    [Fact]
    public void Share_OneAnswer_AnswersTheOldestOpenStartOnly()
    {
        // c1 starts on days 0, 2, 4; p1 on day 5: it answers day 0, lag 5. The next of p1 on day 6 answers day 2, lag 4; day 4 stays open.
        var returns = ReturnTime.Of(Timed.Of(40, "0 c1>p1", "2 c1>p1", "4 c1>p1", "5 p1>c1", "6 p1>c1"), new() { Draws = new(5) });
        Assert.Equal((3L, 2L), (returns.FromA.Followed, returns.FromA.Returned));
        Assert.Equal([4.0, 5.0, 14.0], returns.FromA.Curve.Select(s => s.Days));
        Assert.Equal((2L, 0L), (returns.FromB.Followed, returns.FromB.Returned));
    }

    [Theory]
    [InlineData("0 c1>p1", "14 p1>c1", 1)]                  // the last day of the window counts
    [InlineData("0 c1>p1", "15 p1>c1", 0)]
    [InlineData("0.10:00 c1>p1", "14.10:00 p1>c1", 1)]
    [InlineData("0.10:00 c1>p1", "14.10:01 p1>c1", 0)]
    [InlineData("0.10:00 c1>p1", "14 p1>c1", 1)]            // one of them known by the day only: whole days
    [InlineData("0 c1>p1", "0.23:00 p1>c1", 0)]             // the same day: which came first is not recorded
    [InlineData("0.10:00 c1>p1", "0.10:00 p1>c1", 0)]
    [InlineData("0.10:00 c1>p1", "0.10:01 p1>c1", 1)]
    [InlineData("0 c1>p1", "w1 p1>c1", 0)]                  // a week does not tell the day
    [InlineData("0 c1>p1", "<1 p1>c1", 0)]                  // two-way, unknown direction, a standing meeting: no answer
    [InlineData("0 c1>p1", "?1 p1>c1", 0)]
    [InlineData("0 c1>p1", "1 !p1>c1", 0)]
    [InlineData("0 c1>p1", "1 p1>c2", 0)]                   // somebody else
    [InlineData("0 c1>p1", "1 p1>c1,c2,c3", 0)]             // a group makes no pairs
    public void Share_OneStartAndOneOther_Answers(string start, string other, double share)
        => Assert.Equal(share, ReturnTime.Share(Timed.Of(60, start, other).Interactions, Side.A).Value);

    [Fact]
    public void Of_ContactsAtTheSameTime_AreCounted()
    {
        var study = Timed.Of(60, "3 c1>p1", "3 p1>c1", "9.10:00 c2>p2", "9.10:00 p2>c2");
        var returns = ReturnTime.Of(study, new() { Draws = new(5) });
        Assert.Equal((2L, 0L), (returns.Tied, returns.Both.Returned));
        Assert.Contains(returns.Provenance.Notes, n => n.StartsWith("2 contacts meet an open start only on its own day", StringComparison.Ordinal));
        Assert.Contains(returns.ShareDifference.Strip, c => c.What == "same day or minute");
    }

    [Fact]
    public void Share_StartsNearTheEnd_AreLeftOutAndCensoredInTheMean()
    {
        // 30 days, 0 to 29: day 15 has 14 days left, day 16 has 13. c2 leaves on day 20: day 10 has 10 days left with c2.
        var study = Timed.Of(30, ["15 c1>p1", "16 c1>p1", "10 c2>p1"], null, new Dictionary<string, int> { ["c2"] = 20 });
        var returns = ReturnTime.Of(study, new() { Draws = new(5) });
        Assert.Equal((3L, 1L, 0L), (returns.FromA.Starts, returns.FromA.Followed, returns.FromA.Returned));
        Assert.Equal([10.0, 13.0, 14.0], returns.FromA.Curve.Select(s => s.Days));
        Assert.Equal(14, returns.FromA.Mean.Value, 12);
    }

    [Fact]
    public void Of_TwoWayContacts_StandApart()
    {
        var returns = ReturnTime.Of(Timed.Of(60, "0 c1>p1", "<2 p1>c1", "<3 c2>p2", "5 p1>c1"), new() { Draws = new(5) });
        Assert.Equal((1L, 1L, 2L), (returns.FromA.TwoWay, returns.FromB.TwoWay, returns.Both.TwoWay));
        Assert.Equal((1L, 1L), (returns.FromA.Starts, returns.FromA.Returned));
        // Counted in, the two-way contact of c2 is a start returned at once: 2 of 2.
        var counted = returns.ShareDifference.Strip.Single(c => c.What == "two-way contacts").Estimate;
        Assert.Equal(1 - 0.5, counted.Value, 15);
    }

    [Theory]
    [InlineData()]
    [InlineData("0 c1>p1")]
    [InlineData("<0 c1>p1", "<1 p1>c1")]
    [InlineData("0 c1>p1", "0 p1>c1", "0 c2>p2")]
    [InlineData("0 ?>c1,p1", "1 ?>c1,p1")]
    [InlineData("w0 c1>p1", "w7 p1>c1")]
    [InlineData("0 c1>c2", "1 c2>c1")]
    [InlineData("58 c1>p1", "59 p1>c1")]
    public void Of_WithoutAnythingToGoBy_SaysSo(params string[] contacts)
    {
        var returns = ReturnTime.ByCycle(Timed.Of(60, contacts), new() { Draws = new(5) });
        Assert.All(returns.Whole.Directions, d => Assert.True(double.IsNaN(d.Share.Value) == (d.Share.Reason is not null)));
        Assert.Equal(Verdict.CannotTell, returns.Whole.ShareDifference.Verdict);
        Assert.Null(returns.Whole.ShareDifference.Estimate.Interval);
        Assert.NotEmpty(returns.Whole.PlainReading);
        Assert.NotEmpty(returns.ToHtml() + returns.Whole.ToHtml());
    }

    [Fact]
    public void Of_EverybodyInBothRoles_CountsNothingAndBoundsBothWays()
    {
        var everybody = new[] { "c1", "p1" }.SelectMany(p => new[] { "coproducer", "professional" }.Select(r => new RoleSpell(p, r, "", null, Timed.First, null, false)));
        var returns = ReturnTime.Of(Timed.Of(60, ["0 c1>p1", "1 p1>c1"], null, null, null, everybody), new() { Draws = new(5) });
        Assert.Equal(0, returns.Both.Starts);
        Assert.Contains("no one-way start", returns.Both.Share.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_RandomStudies_AsTheDefinitionSays()
    {
        for (ulong seed = 1; seed <= 12; seed++)
        {
            var study = Timed.Of(90, Timed.Lines(seed, 4, 5, 160, 90), null, new Dictionary<string, int> { ["c1"] = 60, ["p2"] = 45 });
            foreach (int window in new[] { 3, 14, 30 })
            {
                var naive = NaiveReturns.Of(study.Interactions, window);
                var returns = ReturnTime.Of(study, new() { Window = window, Draws = new(1) });
                foreach (var (direction, starts) in new[] { (returns.FromA, naive.Where(s => s.FromA).ToList()), (returns.FromB, naive.Where(s => !s.FromA).ToList()), (returns.Both, naive) })
                {
                    Assert.Equal(starts.Count, direction.Starts);
                    Assert.Equal(NaiveReturns.Share(starts, window), direction.Share.Value, 1e-12);
                    Assert.Equal(NaiveReturns.Mean(starts, window), direction.Mean.Value, 1e-11);
                }
            }
        }
    }

    [Fact]
    public void Ranges_AreThoseOfLeavingOutEachPersonAndPairByHand()
    {
        var study = Timed.Of(120, Timed.Lines(5, 7, 8, 420, 120));
        var starts = NaiveReturns.Of(study.Interactions, 14);
        var returns = ReturnTime.Of(study, new() { Draws = new(1) });
        double[] Values(Func<Interaction, bool> keep)
        {
            var kept = NaiveReturns.Of(study.Interactions, 14, keep);
            List<NaiveReturns.Start> a = [.. kept.Where(s => s.FromA)], b = [.. kept.Where(s => !s.FromA)];
            return [NaiveReturns.Share(a, 14), NaiveReturns.Mean(b, 14), NaiveReturns.Share(a, 14) - NaiveReturns.Share(b, 14), NaiveReturns.Mean(a, 14) - NaiveReturns.Mean(b, 14)];
        }
        static bool Takes(Interaction i, string person) => i.InitiatorId == person || i.RecipientIds.Contains(person);
        // Units are those of acts that make pairs across the sides.
        var pairs = starts.Select(s => s.Pair).Distinct().ToList();
        var people = starts.SelectMany(s => s.Act.RecipientIds.Append(s.Act.InitiatorId!)).Distinct().ToList();
        double[] theta = Values(_ => true);
        double[][] without(char side) => [.. people.Where(p => p[0] == side).Select(p => Values(i => !Takes(i, p)))];
        double[][] c = without('c'), p = without('p'), d = [.. pairs.Select(pair => Values(i => !(Takes(i, pair[..2]) && Takes(i, pair[2..]))))];
        Estimate[] mine = [returns.FromA.Share, returns.FromB.Mean, returns.ShareDifference.Estimate, returns.MeanDifference.Estimate];
        for (int v = 0; v < mine.Length; v++)
        {
            int at = v;
            double[] range = v switch { 0 => [0, 1], 1 => [0, 14], 2 => [-1, 1], _ => [-14, 14] };
            var expected = Jackknife.TwoWay(theta[v], [.. c.Select(x => x[at])], [.. p.Select(x => x[at])], [.. d.Select(x => x[at])], v == 0 ? JackknifeScale.Logit : JackknifeScale.Raw, range[0], range[1]).Interval!.Value;
            Assert.Equal(theta[v], mine[v].Value, 1e-11);
            Assert.Equal(expected.Low, mine[v].Interval!.Value.Low, 1e-9);
            Assert.Equal(expected.High, mine[v].Interval!.Value.High, 1e-9);
        }
    }

    [Fact]
    public void SwappingTheSides_SwapsTheDirections()
    {
        string[] lines = Timed.Lines(3, 6, 6, 200, 100);
        var swapped = lines.Select(l => l.Replace('c', '#').Replace('p', 'c').Replace('#', 'p')).ToArray();
        ReturnTimes one = ReturnTime.Of(Timed.Of(100, lines), new() { Draws = new(1) }), other = ReturnTime.Of(Timed.Of(100, swapped), new() { Draws = new(1) });
        Assert.Equal(one.FromA.Share.Value, other.FromB.Share.Value);
        Assert.Equal(one.FromB.Mean.Value, other.FromA.Mean.Value);
        Assert.Equal(one.ShareDifference.Estimate.Value, -other.ShareDifference.Estimate.Value);
        Assert.Equal(one.FromA.Share.Interval!.Value.High, other.FromB.Share.Interval!.Value.High, 1e-12);
    }

    [Fact]
    public void StretchingTimeAndWindow_KeepsTheSharesAndStretchesTheMean()
    {
        // Contacts known to the day, two of every three days apart: with time and window three times as long the same starts are returned.
        string[] lines = [.. Timed.Lines(4, 5, 5, 200, 60).Where(l => char.IsDigit(l[0]) && !l.Split(' ')[0].Contains('.', StringComparison.Ordinal))];
        string[] stretched = [.. lines.Select(l => FormattableString.Invariant($"{int.Parse(l.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) * 3} {l[(l.IndexOf(' ', StringComparison.Ordinal) + 1)..]}"))];
        var one = ReturnTime.Of(Timed.Of(60, lines), new() { Window = 5, Draws = new(1) });
        // The last day has to move with the rest: day 59 becomes day 177.
        var other = ReturnTime.Of(Timed.Of(178, stretched), new() { Window = 15, Draws = new(1) });
        Assert.Equal((one.FromA.Returned, one.FromB.Returned, one.Both.Followed), (other.FromA.Returned, other.FromB.Returned, other.Both.Followed));
        Assert.Equal(3 * one.Both.Mean.Value, other.Both.Mean.Value, 1e-9);
    }

    [Fact]
    public void ContactsLaterThanTheWindow_ChangeNothingForEarlierStarts()
    {
        string[] lines = Timed.Lines(8, 5, 5, 150, 50);
        var before = ReturnTime.Of(Timed.Of(50, lines).Interactions, new() { Draws = new(1) });
        // In a longer study, read up to day 49, whatever comes later is not seen.
        var study = Timed.Of(200, [.. lines, .. Timed.Lines(9, 5, 5, 300, 100).Select((l, k) => FormattableString.Invariant($"{64 + k % 100} {l[(l.IndexOf(' ', StringComparison.Ordinal) + 1)..]}"))]);
        var first = ReturnTime.Of(study.Interactions.During(new DateSpan(Timed.First, Timed.First.AddDays(49))), new() { Draws = new(1) });
        Assert.Equal(before.Both.Curve, first.Both.Curve);
        // And without a limit, starts of the first 50 days are answered by contacts up to day 63 only: none was added there.
        var later = NaiveReturns.Of(study.Interactions, 14).Where(s => s.At < Timed.First.AddDays(50).ToDateTime(TimeOnly.MinValue)).ToList();
        var earlier = NaiveReturns.Of(Timed.Of(50, lines).Interactions, 14);
        Assert.Equal(earlier.Select(s => s.Lag), later.Select(s => s.Lag));
    }

    [Fact]
    public void ByCycle_Change_LeavesAPersonOutOfBothCyclesAtOnce()
    {
        var study = Timed.Of(240, Timed.Lines(11, 8, 8, 600, 240), null, null, [0, 120]);
        var returns = ReturnTime.ByCycle(study, new() { Draws = new(20) });
        Assert.Equal(2, returns.Cycles.Count);
        Assert.Equal(returns.Cycles[1].Both.Share.Value - returns.Cycles[0].Both.Share.Value, returns.ShareChange.Estimate.Value, 14);
        Assert.Equal(returns.Cycles[1].Both.Mean.Value - returns.Cycles[0].Both.Mean.Value, returns.MeanChange.Estimate.Value, 12);
        Assert.NotNull(returns.ShareChange.Estimate.Interval);
        Assert.StartsWith("difference ", returns.ShareChange.PlainReading, StringComparison.Ordinal);
        var again = ReturnTime.Of(study.Interactions.During(study.LeafCycles[0]), new() { Draws = new(20) });
        Assert.Equal(returns.Cycles[0].FromA.Share, again.FromA.Share);
        Assert.Equal(10, returns.ToTable().Rows.Count);
    }

    [Fact]
    public void ByCycle_SixPeople_AsWorkedByHand()
    {
        // Contacts 1 to 5 in the first cycle, 6 to 15 in the second, window 2: shares 2/3 and 3/6. First mean: contact 5 is out of sight at once, then 2 of 4 are
        // returned after a day: 1 + 1/2. Second: 2 of 6 after a day: 1 + 4/6.
        var study = Acts.Of(new StudySettings { Title = "six", Synthetic = true, ReplyWindow = 2 }, SixStarters.Lines, [0, 5]);
        var returns = ReturnTime.ByCycle(study, new() { Draws = new(5) });
        Assert.Equal([2.0 / 3, 0.5], returns.Cycles.Select(c => c.Both.Share.Value));
        Assert.Equal(1.5, returns.Cycles[0].Both.Mean.Value, 14);
        Assert.Equal(10.0 / 6, returns.Cycles[1].Both.Mean.Value, 14);
        Assert.Equal(-1.0 / 6, ReturnTime.ShareChange(study).Estimate.Value, 14);
        Assert.Equal(1.0 / 6, ReturnTime.MeanChange(study).Estimate.Value, 14);
    }

    [Fact]
    public void ByRole_BetweenTheSides_IsTheDirectionWithItsRange()
    {
        var study = Timed.Of(150, Timed.Lines(13, 7, 7, 400, 150));
        var roles = ReturnTime.ByRole(study.Interactions);
        var sides = ReturnTime.Of(study, new() { Draws = new(1) });
        foreach (var (row, direction) in new[] { (roles["coproducer", "professional"]!, sides.FromA), (roles["professional", "coproducer"]!, sides.FromB) })
        {
            Assert.Equal((direction.Starts, direction.Followed, direction.Returned), (row.Starts, row.Followed, row.Returned));
            Assert.Equal(direction.Mean.Value, row.Mean.Value, 1e-12);
            Assert.Equal(direction.Share.Interval!.Value.Low, row.Share.Interval!.Value.Low, 1e-9);
            Assert.Equal(direction.Mean.Interval!.Value.High, row.Mean.Interval!.Value.High, 1e-9);
        }
        Assert.Equal(roles["coproducer", null]!.Starts, roles["coproducer", "professional"]!.Starts + roles["coproducer", "coproducer"]!.Starts);
        Assert.Equal(roles.Rows.Count, roles.ToTable().Rows.Count);
    }

    [Fact]
    public void ByRole_WithinARoleAndTowardsAnybody_AsWorkedByHand()
    {
        // c1-c2: day 0 answered on day 3; c1-z1: day 1 answered on day 2, and z1's start on day 2 answered on day 5; r1 is left out.
        var roles = ReturnTime.ByRole(Timed.Of(60, "0 c1>c2", "1 c1>z1", "2 z1>c1", "3 c2>c1", "5 c1>z1", "6 r1>c1", "7 c1>r1").Interactions);
        Assert.Equal((2L, 1L, 2), (roles["coproducer", "coproducer"]!.Starts, roles["coproducer", "coproducer"]!.Returned, roles["coproducer", "coproducer"]!.People));
        Assert.Equal((3 + 14) / 2.0, roles["coproducer", "coproducer"]!.Mean.Value, 12);
        Assert.Equal((2L, 1L), (roles["coproducer", "citizen"]!.Starts, roles["coproducer", "citizen"]!.Returned));
        Assert.Equal(1.0, roles["citizen", "coproducer"]!.Share.Value);
        Assert.Equal((4L, 2L), (roles["coproducer", null]!.Starts, roles["coproducer", null]!.Returned));
        Assert.Null(roles["researcher", null]);
        Assert.Contains("too few people", roles["coproducer", null]!.Share.NoInterval, StringComparison.Ordinal);
        Assert.Empty(ReturnTime.ByRole(Timed.Of(60).Interactions).Rows);
    }

    [Fact]
    public void Window_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReturnOptions { Window = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReturnTime.Share(Six, Side.A, 4000));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReturnTime.Share(Six, Side.None));
    }
}
