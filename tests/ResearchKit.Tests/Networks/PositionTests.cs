using CsCheck;

namespace ResearchKit.Tests;

public sealed class PositionTests
{
    private static readonly GroupedNetwork Six = new(SixPeople.Network, SixPeople.Groups);

    [Fact]
    public void Shares_OfSixPeople_AsWorkedByHand()
    {
        // Shortest paths: e-b, e-c, b-c over a; a-d over c; e-d and b-d over a and c: a 5, c 3. Open two-paths: e-a-b, e-a-c, b-a-c, a-c-d. Four of six are of x.
        var shares = Position.Of(new([new("wave 1", SixPeople.Network)]), _ => SixPeople.Groups).Shares;
        var x = shares[0];
        Assert.Equal(("wave 1", "x", 4, 6, false), (x.Network, x.Group, x.People, x.Of, x.IsTogether));
        Assert.Equal((5 / 8.0, 3 / 4.0, 4 / 6.0, 3 / 6.0, 4 / 6.0), (x.Betweenness.Value, x.Brokerage.Value, x.Sent.Value, x.Received.Value, x.OfPeople));
        Assert.Equal((3 / 8.0, 1 / 4.0), (shares[1].Betweenness.Value, shares[1].Brokerage.Value));
        Assert.Contains("too few people: 2", x.Betweenness.NoInterval, StringComparison.Ordinal);
    }

    [Fact]
    public void ByChance_IsTheSameComparison_AndItsMeanIsTheShareOfPeople()
    {
        var draws = new Draws(4000, 7);
        var row = Position.Of(new([new("one", SixPeople.Network)]), _ => SixPeople.Groups, draws).Shares[0];
        var compared = Chance.Compare(Six, Position.BetweennessShare("x"), NullModels.PermutedGroups, draws);
        Assert.Equal(compared.Draws.ToArray(), row.BetweennessByChance.Draws.ToArray(), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(compared.Percentile, row.BetweennessByChance.Percentile);
        Assert.Equal(Chance.Compare(Six, Position.BrokerageShare("x"), NullModels.PermutedGroups, draws).Expected, row.BrokerageByChance.Expected, 12);
        Assert.Equal(row.OfPeople, row.BetweennessByChance.Expected, 0.01);
        Assert.Equal(row.BetweennessByChance.Draws.ToArray(), Position.Of(new([new("one", SixPeople.Network)]), _ => SixPeople.Groups, draws with { Threads = 1 }).Shares[0].BetweennessByChance.Draws.ToArray());
    }

    [Fact]
    public void ByChance_IsRefusedWhereNoContactWithinAGroupIsRecorded()
    {
        var across = Position.Of(new([new("one", Nets.Of("c>p p>d d>q q>c"))]), _ => Nets.Groups("c: c d; p: p q")).Shares[0];
        Assert.Contains("no tie within a group", across.BetweennessByChance.Reason, StringComparison.Ordinal);
        Assert.True(across.Betweenness.IsDefined);
    }

    [Theory]
    [InlineData("", "x: a")]
    [InlineData("a b", "x: a; y: b")]
    [InlineData("a>b b>a", "x: a; y: b")]
    [InlineData("a>b b>c", "x: z; y: w")]
    public void NobodyBetween_IsUndefinedWithAReason(string ties, string groups)
    {
        var position = Position.Of(new([new("one", Nets.Of(ties)), new("two", Nets.Of(ties))]), _ => Nets.Groups(groups), new(20));
        Assert.All(position.Shares, s => Assert.NotEmpty(s.Betweenness.Reason!));
        Assert.All(position.Differences, d => Assert.NotEmpty(d.Betweenness.Reason!));
        Assert.DoesNotContain("NaN", position.ToHtml(), StringComparison.Ordinal);
        Assert.NotEmpty(position.PlainReading);
    }

    [Fact]
    public void Ranges_AreThoseOfLeavingOutOnePersonAndOnePair()
    {
        var (first, last) = (Drawn(5), Drawn(6));
        var groups = Partition.Of("group", first.Roster, first.Roster.Ids.ToDictionary(id => id, id => (string?)(string.CompareOrdinal(id, "p08") < 0 ? "x" : "y")), Nets.From);
        var position = Position.Of(new([new("first", first), new("last", last)]), _ => groups, new(10));
        double Theta(Network n) => Position.BetweennessShare("x")(new(n, groups)).Value;
        double[] without = [.. People(first).Select(p => Theta(Without(first, p, null)))], pairs = [.. Pairs(first).Select(p => Theta(Without(first, p.Item1, p.Item2)))];
        var expected = Jackknife.OneSet(Theta(first), without, pairs, JackknifeScale.Logit, 0, 1, smallest: 8).Interval!.Value;
        var range = position.Shares[0].Betweenness.Interval!.Value;
        Assert.Equal((expected.Low, expected.High), (range.Low, range.High), (a, b) => Math.Abs(a.Low - b.Low) + Math.Abs(a.High - b.High) < 1e-9);
        Assert.True(range.Rough);

        double[] both = [.. People(first).Union(People(last)).Select(p => Theta(Without(last, p, null)) - Theta(Without(first, p, null)))];
        double[] bothPairs = [.. Pairs(first).Union(Pairs(last)).Select(p => Theta(Without(last, p.Item1, p.Item2)) - Theta(Without(first, p.Item1, p.Item2)))];
        var change = Jackknife.OneSet(Theta(last) - Theta(first), both, bothPairs, JackknifeScale.Raw, -1, 1, smallest: 8).Interval!.Value;
        var difference = position.Differences[0].Betweenness;
        Assert.Equal(Theta(last) - Theta(first), difference.Value, 12);
        Assert.Equal(change.Low, difference.Interval!.Value.Low, 9);
        Assert.Equal(change.High, difference.Interval!.Value.High, 9);
    }

    // Another 20 people each time, activity and attraction vary, the eight of x send less. Target: people like these. 500 networks of 20 and 36 people gave .97 to .99.
    [Fact]
    public void Ranges_CoverInATrial()
    {
        var groups = Partition.Of("group", new Roster(Enumerable.Range(0, 20).Select(Id)), Enumerable.Range(0, 20).ToDictionary(Id, i => (string?)(i < 8 ? "x" : "y")), Nets.From);
        double truth = Enumerable.Range(0, 2000).Select(k => Position.BetweennessShare("x")(new(Leaning(new Rng(9, k)), groups)).Value).Where(double.IsFinite).Average();
        var ranges = Enumerable.Range(0, 200).Select(k => Position.Of(new NetworkSeries([new("one", Leaning(new Rng(17, k)))]), _ => groups, new(1)).Shares[0].Betweenness.Interval).OfType<Interval>().ToList();
        Assert.InRange(ranges.Count, 190, 200);
        Assert.InRange(ranges.Count(r => r.Contains(truth)) / (double)ranges.Count, 0.92, 1);

        static Network Leaning(Rng rng)
        {
            var people = Enumerable.Range(0, 20).Select(i => (Sends: 0.6 * rng.Normal() - (i < 8 ? 0.4 : 0), Sought: 0.6 * rng.Normal())).ToList();
            var ties = from i in Enumerable.Range(0, 20)
                       from j in Enumerable.Range(0, 20)
                       where i != j && rng.Unit() < 1 / (1 + Math.Exp(1.9 - people[i].Sends - people[j].Sought))
                       select (Id(i), Id(j), 1.0);
            return Network.FromTies(ties, true, "tie", Nets.From, new Roster(Enumerable.Range(0, 20).Select(Id)));
        }
    }

    [Fact]
    public void Shares_SumToOne_AndDoNotKnowNames() => Gen.Select(Draw.Rows, Gen.Int[0, 2].Array[9], Gen.Bool).Sample(((int People, (int, int, int)[] Rows) drawn, int[] groups, bool directed) =>
    {
        PositionShare[] one = Of("p", i => i), other = Of("q", i => 9 - i);
        Assert.Equal(one.Select(s => s.Group), other.Select(s => s.Group));
        for (int g = 0; g < one.Length; g++)
        {
            Assert.Equal(one[g].Betweenness.Value, other[g].Betweenness.Value, 1e-9);
            Assert.Equal(one[g].Brokerage.Value, other[g].Brokerage.Value, 1e-9);
        }
        if (one[0].Betweenness.IsDefined) Assert.Equal(1, one.Sum(s => s.Betweenness.Value), 1e-9);
        if (one[0].Sent.IsDefined) Assert.Equal(1, one.Sum(s => s.Sent.Value), 1e-9);
        // Of an undirected network, sent and received are the same.
        if (!directed) Assert.Equal(one.Select(s => s.Sent.Value), one.Select(s => s.Received.Value));

        PositionShare[] Of(string letter, Func<int, int> place)
        {
            var network = Draw.Made(drawn.People, drawn.Rows, i => letter + place(i), directed: directed);
            var partition = Partition.Of("group", network.Roster, Enumerable.Range(0, drawn.People).ToDictionary(i => letter + place(i), i => (string?)("g" + groups[i])), Nets.From);
            return [.. Position.Of(new([new("one", network)]), _ => partition, new(1)).Shares];
        }
    }, iter: 60);

    [Fact]
    public void Study_TakesResidentsAndCoproducersTogether_AndTwoRolesBothWays()
    {
        // c1 holds a role of each side, c2 two of the roles taken together.
        var study = Acts.Of(null, ["c1>p1", "p1>c2", "c2>c3", "c3>p2", "p2>c1", "p1>p2", "c2>p3", "p3>c1"], null,
            [Folk.Spell("c1", "coproducer", "2024-01-01"), Folk.Spell("c1", "professional", "2024-01-01"), Folk.Spell("c2", "coproducer", "2024-01-01"), Folk.Spell("c2", "citizen", "2024-01-01")]);
        var position = Position.Of(study, draws: new(50));
        Assert.Equal(["coproducers", "professionals", "holds two roles", "residents and coproducers", "residents and coproducers, or one of these and another role"], position.Shares.Select(s => s.Group));
        Assert.Equal([1, 3, 2, 2, 3], position.Shares.Select(s => s.People));
        Assert.Equal([false, false, false, true, true], position.Shares.Select(s => s.IsTogether));
        Assert.StartsWith("In all, residents and coproducers were 33\u00A0% of the people", position.PlainReading, StringComparison.Ordinal);
        Assert.Contains("not voice", position.ToTable().Caption, StringComparison.Ordinal);
        Assert.Empty(position.Differences);
        Assert.Contains("the study has no role 'mayor'", Assert.Throws<ArgumentException>(() => Position.Of(study, ["mayor"])).Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Position.Of(study, ["professional"], new(10)).Shares, s => s.Group.Contains("residents", StringComparison.Ordinal) && s.IsTogether);
    }

    [Fact]
    public void Study_OfAnyShape_GivesATable()
    {
        foreach (var study in new[] { new Study(new(), new()), Acts.Of("c1>p1"), Acts.Of("z1>z2"), Acts.Of("?>c1"), SmallStudy.Study })
        {
            var position = Position.Of(study, draws: new(20));
            Assert.Equal("T16-position", position.ToTable().Id);
            Assert.Equal("T16-first-last", position.DifferencesTable().Id);
            Assert.Contains("Betweenness is not voice", position.PlainReading, StringComparison.Ordinal);
        }
    }

    private static Network Drawn(ulong seed)
    {
        var rng = new Rng(seed);
        var ties = Enumerable.Range(0, 40).Select(_ => (rng.Below(16), rng.Below(16))).Where(t => t.Item1 != t.Item2).Select(t => (Id(t.Item1), Id(t.Item2), 1.0));
        return Network.FromTies(ties.Concat(Enumerable.Range(0, 16).Select(i => (Id(i), Id((i + 1) % 16), 1.0))), true, "tie", Nets.From, new Roster(Enumerable.Range(0, 16).Select(Id)));
    }

    private static string Id(int i) => FormattableString.Invariant($"p{i:00}");

    private static IEnumerable<string> People(Network n) => n.Roster.Ids.Where((_, i) => n.Out(i).Length + n.In(i).Length > 0);

    private static IEnumerable<(string, string)> Pairs(Network n)
        => from i in Enumerable.Range(0, n.Count) from j in Enumerable.Range(i + 1, n.Count - i - 1) where n.HasTie(i, j) || n.HasTie(j, i) select (n.Roster[i], n.Roster[j]);

    private static Network Without(Network n, string a, string? b)
    {
        var ties = from i in Enumerable.Range(0, n.Count)
                   from j in n.Out(i).ToArray()
                   let f = n.Roster[i]
                   let t = n.Roster[j]
                   where b is null ? f != a && t != a : !((f == a && t == b) || (f == b && t == a))
                   select (f, t, 1.0);
        return Network.FromTies(ties, true, "tie", Nets.From, n.Roster);
    }
}
