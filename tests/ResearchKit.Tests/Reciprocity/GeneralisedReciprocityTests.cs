using CsCheck;

namespace ResearchKit.Tests;

public sealed class GeneralisedReciprocityTests
{
    [Fact]
    public void Cyclic_SixPeopleAndOneTieMore_AsWorkedByHand()
    {
        // docs/measures/reciprocity-cyclic.md: with c to e there are 7 two-paths; the ring a to c to e to a closes 3 of them.
        var g = GeneralisedReciprocity.Of(Nets.Of(DyadCensusTests.Six + " c>e"));
        Assert.Equal((3.0, 7.0, 7L), (g.Cyclic.Numerator, g.Cyclic.Denominator, g.Cyclic.N));
        Assert.Equal((0.0, 1.0, 1L), (g.Transitive.Value, g.Rings, g.Triads!["030C"]));
        Assert.Equal(2, g.ToTable().Rows.Count);
        Assert.StartsWith("Of 7 paths from one person over a second to a third, 3 come back to the first and 0 have a short cut.", g.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void Directed_SixPeopleAndOneTieMore_AsWorkedByHand()
    {
        // docs/measures/transitivity-directed.md: with b to c there are 6 two-paths; b-a-c and a-b-c have a short cut.
        var t = Transitivity.Directed(Nets.Of(DyadCensusTests.Six + " b>c"));
        Assert.Equal((2.0, 6.0), (t.Numerator, t.Denominator));
    }

    [Fact]
    public void NoTwoPath_AndUndirected_AreUndefinedWithAReason()
    {
        var none = GeneralisedReciprocity.Of(Nets.Of("a>b b>a c"));
        Assert.All([none.Cyclic, none.Transitive], e => Assert.Contains("no path of two ties", e.Reason, StringComparison.Ordinal));
        Assert.Equal(0, none.Rings);
        var undirected = GeneralisedReciprocity.Of(Nets.Of("a>b b>c", directed: false));
        Assert.All([undirected.Cyclic, undirected.Transitive], e => Assert.Contains("undirected", e.Reason, StringComparison.Ordinal));
        Assert.Contains("undirected", undirected.ToTable().Rows[0][4].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoPaths_AgreeWithGoingRoundAllTriples() => Draw.Network.Sample(n =>
    {
        long all = 0, rings = 0, cuts = 0;
        for (int i = 0; i < n.Count; i++)
            for (int j = 0; j < n.Count; j++)
                for (int k = 0; k < n.Count; k++)
                {
                    if (i == k || !n.HasTie(i, j) || !n.HasTie(j, k)) continue;
                    all++;
                    if (n.HasTie(k, i)) rings++;
                    if (n.HasTie(i, k)) cuts++;
                }
        Assert.Equal(new TwoPaths(all, rings, cuts), TwoPaths.Of(n));
        Assert.Equal(TwoPaths.Of(n), TwoPaths.Of(n.Reversed()));
    }, iter: 300);

    [Fact]
    public void PairSymmetry_SmallerOverLarger_MeanOverPairs()
    {
        // docs/measures/reciprocity-pair-symmetry.md: a-b 2/5, a-c 0/3: mean 0.2; weight returned is 4/10.
        Assert.Equal(0.2, Reciprocity.PairSymmetry(Nets.Of("a>b:5 b>a:2 a>c:3")).Value, 15);
        Assert.Equal((0.5, 4L), (Reciprocity.PairSymmetry(SixPeople.Network).Value, Reciprocity.PairSymmetry(SixPeople.Network).N));
        Assert.Contains("no tie", Reciprocity.PairSymmetry(Nets.Of("a b")).Reason, StringComparison.Ordinal);
        Assert.Contains("undirected", Reciprocity.PairSymmetry(Nets.Of("a>b", directed: false)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void PairSymmetry_ScaledWeights_AreTheSame() => Gen.Select(Draw.Rows, Gen.Double[0.001, 1000]).Sample(((int People, (int, int, int)[] Rows) drawn, double scale) =>
    {
        double one = Reciprocity.PairSymmetry(Draw.Made(drawn.People, drawn.Rows, i => $"p{i}")).Value, other = Reciprocity.PairSymmetry(Draw.Made(drawn.People, drawn.Rows, i => $"p{i}", scale)).Value;
        Assert.True(double.IsNaN(one) ? double.IsNaN(other) : Math.Abs(one - other) < 1e-12);
    }, iter: 200);

    [Fact]
    public void Active_CountsPeopleWithATieOutAndATieIn()
    {
        // docs/measures/reciprocity-active.md: a, b, c, d of six.
        Assert.Equal((4.0, 6.0), (Reciprocity.Active(SixPeople.Network).Numerator, Reciprocity.Active(SixPeople.Network).Denominator));
        Assert.Equal(1.0, Reciprocity.Active(Nets.Of("a>b b>c c>a")).Value);       // a ring: everybody gives and receives
        Assert.Contains("no people", Reciprocity.Active(Network.FromTies([], true, "tie", Nets.From)).Reason, StringComparison.Ordinal);
        Assert.Contains("undirected", Reciprocity.Active(Nets.Of("a>b", directed: false)).Reason, StringComparison.Ordinal);
    }
}
