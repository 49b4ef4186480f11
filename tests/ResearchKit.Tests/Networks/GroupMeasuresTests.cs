namespace ResearchKit.Tests;

/// <summary>Measures over groups and neighbourhoods, worked by hand: the sources of the values without a peer in network-oracles.csv.</summary>
public sealed class GroupMeasuresTests
{
    [Fact]
    public void EiIndex_SixPeople_AsWorkedByHand()
    {
        // One tie between groups (a to c), five within: (1-5)/6. Sizes 4 and 2: I_max 12 + 2 = 14, E_max 30 - 14 = 16.
        Assert.Equal(-4.0 / 6, EiIndex.Of(SixPeople.Network, SixPeople.Groups).Value, 15);
        Assert.Equal(2.0 / 30, EiIndex.Expected(SixPeople.Network, SixPeople.Groups).Value, 15);
    }

    [Fact]
    public void EiIndex_SixPeople_RangeOfTheJson_LiesAmongAllWaysToDeal()
    {
        // All 15 ways to choose the two people of y; with E external ties of 6 the index is (E - 3)/3.
        var values = new List<double>();
        for (int i = 0; i < 6; i++)
        {
            for (int j = i + 1; j < 6; j++)
            {
                (int, int)[] ties = [(0, 1), (1, 0), (2, 3), (3, 2), (0, 2), (4, 0)];
                int external = ties.Count(t => (t.Item1 == i || t.Item1 == j) != (t.Item2 == i || t.Item2 == j));
                values.Add((external - 3) / 3.0);
            }
        }
        values.Sort();
        var summary = NetworkSummary.Of(SixPeople.Network, SixPeople.Groups);
        // 15 equally likely ways: the middle 95 % of the draws runs from the least to the most, and the mean of all is the value from group sizes.
        Assert.Equal((values[0], values[^1]), summary.EiByChance!.Middle());
        Assert.Equal(2.0 / 30, values.Average(), 12);
        Assert.NotEqual(summary.EiByChance.Expected, NetworkSummary.Of(SixPeople.Network, SixPeople.Groups, new() { Seed = 2 }).EiByChance!.Expected);
    }

    [Fact]
    public void Participation_SixPeople_AsWorkedByHand()
        // a: 3 ties with x (b twice, e), 1 with y: 1 - 10/16. c: 1 with x, 2 with y: 1 - 5/9. b, d, e: one group. f: no tie.
        => SixPeople.Agree(Participation.Of(SixPeople.Network, SixPeople.Groups), 6.0 / 16, 0, 4.0 / 9, 0, 0, double.NaN);

    [Fact]
    public void Brokerage_SixPeople_AsCountedByHand()
    {
        // e > a > b in x: coordinator. e > a > c and b > a > c leave x: representative. a > c > d comes into y: gatekeeper.
        var b = Brokerage.Of(SixPeople.Network, SixPeople.Groups);
        Assert.Equal((1L, 2L, 3L), (b[0, BrokerageRole.Coordinator], b[0, BrokerageRole.Representative], b.Total(0)));
        Assert.Equal((1L, 1L), (b[2, BrokerageRole.Gatekeeper], b.Total(2)));
        SixPeople.Agree(b.Totals(), 3, 0, 1, 0, 0, 0);
    }

    [Fact]
    public void Brokerage_ConsultantAndLiaison()
    {
        var n = Nets.Of("a>v v>b a>w w>c");
        var b = Brokerage.Of(n, Nets.Groups("x: a b; y: v w; z: c"));
        Assert.Equal(1, b.Values(BrokerageRole.Consultant)["v"]);      // x > y > x
        Assert.Equal(1, b.Values(BrokerageRole.Liaison)["w"]);         // x > y > z
    }

    [Fact]
    public void Brokerage_ClosedTwoPath_DoesNotCount() => Assert.Equal(0, Brokerage.Of(Nets.Of("a>v v>b a>b"), Nets.Groups("x: a b v")).Total(2));

    [Fact]
    public void Brokerage_Undirected_CountsBothOrders() => Assert.Equal(2, Brokerage.Of(Nets.Of("a>v v>b", directed: false), Nets.Groups("x: a b v")).Total(2));

    [Fact]
    public void PeopleWithoutAGroup_AreLeftOutAndCounted()
    {
        var groups = Nets.Groups("x: a b e f; y: d");                  // c has none
        var ei = EiIndex.Of(SixPeople.Network, groups);
        Assert.Equal(-1, ei.Value);                                    // a-b, b-a, e-a are all inside x
        Assert.Contains(new Exclusion("people without a group", 1), ei.Provenance.Excluded);
        SixPeople.Agree(Participation.Of(SixPeople.Network, groups), 0, 0, double.NaN, double.NaN, 0, double.NaN);
        Assert.Equal(1, Brokerage.Of(SixPeople.Network, groups).Total(0));
        Assert.True(double.IsNaN(Brokerage.Of(SixPeople.Network, groups).Totals()["c"]));
        Assert.NotNull(EiIndex.Of(SixPeople.Network, Nets.Groups("x: b d")).Reason);
        Assert.NotNull(EiIndex.Expected(SixPeople.Network, Nets.Groups("x: a")).Reason);
    }

    [Fact]
    public void Burt_SixPeople_AsWorkedByHand()
    {
        // s: ab 2, ac 1, ae 1, cd 2; no triangle. a: (1/2)^2 + 2(1/4)^2; c: (1/3)^2 + (2/3)^2.
        SixPeople.Agree(Burt.Constraint(SixPeople.Network), 0.375, 1, 5.0 / 9, 1, 1, double.NaN);
        SixPeople.Agree(Burt.EffectiveSize(SixPeople.Network), 3, 1, 2, 1, 1, double.NaN);
    }

    [Fact]
    public void Burt_Triangle_AsWorkedByHand()
    {
        // p = 1/2 each: constraint 2(1/2 + 1/4)^2 = 1.125; effective size 2 - 2(1/2) = 1. Direction both ways or none is the same.
        foreach (bool directed in new[] { true, false })
        {
            var n = Nets.Of("a>b b>a b>c c>b a>c c>a", directed);
            Assert.Equal([1.125, 1.125, 1.125], Burt.Constraint(n).Values.ToArray());
            Assert.Equal([1.0, 1, 1], Burt.EffectiveSize(n).Values.ToArray());
        }
    }

    [Fact]
    public void Burt_OnlyTiesIn_IsDefined() => Assert.Equal(1, Burt.Constraint(Nets.Of("a>b"))["b"]);   // networkx gives NaN here

    [Fact]
    public void Transitivity_LeavesDirectionOut()
    {
        Assert.Equal(0, Transitivity.Of(SixPeople.Network).Value);
        Assert.Equal(4, Transitivity.Of(SixPeople.Network).N);         // a has 3 contacts, c has 2: 3 + 1 connected triples
        Assert.Equal(3.0 / 5, Transitivity.Of(Nets.Of("a>b b>c c>a c>d")).Value, 15);   // one triangle, 1 + 1 + 3 triples
        Assert.NotNull(Transitivity.Of(Nets.Of("a>b c")).Reason);
    }

    [Fact]
    public void Components_SixPeople()
    {
        var (weak, strong) = (Components.Weak(SixPeople.Network), Components.Strong(SixPeople.Network));
        Assert.Equal([0, 0, 0, 0, 0, 1], weak.Of.ToArray());
        Assert.Equal([0, 0, 1, 1, 2, 3], strong.Of.ToArray());
        Assert.Equal([2, 2, 1, 1], strong.Sizes);
        Assert.Equal((2.0, 4.0, 1.0), (Components.WeakCount(SixPeople.Network).Value, Components.StrongCount(SixPeople.Network).Value, Isolates.Of(SixPeople.Network).Value));
    }

    [Fact]
    public void Components_LongChain_NeedsNoStack()
    {
        int n = 200_000;
        var chain = Network.Make(new Roster(Enumerable.Range(0, n).Select(i => $"{i:D6}")), true, "tie", [.. Enumerable.Range(0, n - 1)], [.. Enumerable.Range(1, n - 1)], [], Nets.From);
        Assert.Equal((n, 1), (Components.Strong(chain).Count, Components.Weak(chain).Count));
    }
}
