namespace ResearchKit.Tests;

/// <summary>The worked examples on the pages in docs/measures, on the six people unless said otherwise.</summary>
public sealed class SixPeopleMeasureTests
{
    private const double No = double.NaN;
    private static readonly Network Net = SixPeople.Network;

    // The same with a tie of weight 3 from a to b.
    private static readonly Network Weighted = Nets.Of("a>b:3 b>a c>d d>c a>c e>a f");

    [Fact]
    public void Closeness_EveryVariant()
    {
        SixPeople.Agree(Centrality.ClosenessOut(Net), 0.45, 0.3, 0.2, 0.2, 0.4, 0);
        SixPeople.Agree(Centrality.ClosenessReached(Net), 1, 2.0 / 3, 4.0 / 6, 4.0 / 9, No, No);
        SixPeople.Agree(Centrality.ClosenessFreeman(Net), No, No, No, No, No, No);
        SixPeople.Agree(Centrality.ClosenessAllOrNothing(Net), 0, 0, 0, 0, 0, 0);
        SixPeople.Agree(Centrality.HarmonicOut(Net), 2.5, 1 + 1 / 2.0 + 1 / 3.0, 1, 1, 2 + 1 / 3.0, 0);
        var five = Nets.Of("a>b b>a c>d d>c a>c e>a");
        Assert.Equal([No, No, No, No, 0.5], Centrality.ClosenessFreeman(five, TieDirection.Out).Values.ToArray());
        Assert.Equal([0, 0, 0, 0, 0.5], Centrality.ClosenessAllOrNothing(five).Values.ToArray());
    }

    [Fact]
    public void Eigenvector_OfTheTree()
    {
        double k = Math.Sqrt(2 + Math.Sqrt(2));
        double[] expected = [1, 1 / k, k - 2 / k, (k - 2 / k) / k, 1 / k, 0], values = Centrality.Eigenvector(Net).Values.ToArray();
        for (int i = 0; i < 6; i++) Assert.Equal(expected[i], values[i], 11);
    }

    [Theory]
    [InlineData("a b c")]                    // no tie
    [InlineData("a>b c>d")]                  // two components alike
    [InlineData("a>b b>c c>a d>e e>f f>d")]
    public void Eigenvector_Undecided_IsUndefinedAndSaysWhy(string ties)
    {
        var values = Centrality.Eigenvector(Nets.Of(ties));
        Assert.All(values.Values.ToArray(), v => Assert.True(double.IsNaN(v)));
        Assert.Contains("undefined", values.Provenance.Notes[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Eigenvector_LongPath_Settles()
    {
        // Known in closed form: sin(pi k / (n + 1)), largest in the middle.
        const int n = 301;
        var path = Network.FromTies(Enumerable.Range(0, n - 1).Select(i => ($"p{i:D3}", $"p{i + 1:D3}", 1.0)), directed: false, "tie", Nets.From);
        var values = Centrality.Eigenvector(path).Values.ToArray();
        for (int k = 0; k < n; k++) Assert.Equal(Math.Sin(Math.PI * (k + 1) / (n + 1)), values[k], 7);
    }

    [Fact]
    public void PageRank_TwoPeople()
    {
        var rank = Centrality.PageRank(Nets.Of("a>b"));
        Assert.Equal(0.5 / 1.425, rank["a"], 14);
        Assert.Equal(1 - 0.5 / 1.425, rank["b"], 14);
        Assert.Throws<ArgumentOutOfRangeException>(() => Centrality.PageRank(Net, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Centrality.PageRank(Net, double.NaN));
    }

    [Fact]
    public void Burt_HierarchyAndWeights()
    {
        double a = (2 * Math.Log(2) + Math.Log(0.5)) / (3 * Math.Log(3)), c = (0.4 * Math.Log(0.4) + 1.6 * Math.Log(1.6)) / (2 * Math.Log(2));
        SixPeople.Agree(Burt.Hierarchy(Net), a, No, c, No, No, No);
        SixPeople.Agree(Burt.ConstraintWeighted(Weighted), 0.5, 1, 5.0 / 9, 1, 1, No);
        double r = 8 / 3.0, s = 1 / 6.0;
        SixPeople.Agree(Burt.HierarchyWeighted(Weighted), (r * Math.Log(r) + 2 * s * Math.Log(s)) / (3 * Math.Log(3)), No, c, No, No, No);
        SixPeople.Agree(Burt.EffectiveSizeWeighted(Weighted), 3, 1, 2, 1, 1, No);
        Assert.Equal(2 - 5.0 / 6, Burt.EffectiveSizeWeighted(Nets.Of("a>b:2 a>c b>c"))["a"], 14);
    }

    [Fact]
    public void CrossGroup_DegreesAndContacts()
    {
        SixPeople.Agree(CrossGroup.InDegree(Net, SixPeople.Groups), 0, 0, 1, 0, 0, 0);
        SixPeople.Agree(CrossGroup.Contacts(Net, SixPeople.Groups), 1, 0, 1, 0, 0, 0);
        SixPeople.Agree(CrossGroup.Contacts(Net, Nets.Groups("x: a b e; y: c")), 1, 0, 1, No, 0, No);
    }

    [Fact]
    public void Transitivity_AverageOfPeople()
    {
        var closed = Nets.Of("a>b b>a c>d d>c a>c e>a e>b f");
        Assert.Equal((1 / 3.0 + 1 + 0 + 1) / 4, Transitivity.AverageLocal(closed).Value, 14);
        Assert.Equal((1 / 3.0 + 1 + 0 + 1) / 6, Transitivity.AverageLocalOfAll(closed).Value, 14);
        Assert.False(Transitivity.AverageLocal(Nets.Of("a>b c>d")).IsDefined);
    }

    [Fact]
    public void Density_ByWhoAnswered()
    {
        var some = Net.Marking(new[] { true, true, true, false, true, false }, null);
        Assert.Equal(4 / 12.0, Density.OfRespondents(some).Value, 14);
        Assert.Equal(5 / 20.0, Density.OfAnswers(some).Value, 14);
        Assert.Equal(4 / 6.0, Density.ResponseRate(some).Value, 14);
        Assert.Equal(Density.Of(Net).Value, Density.OfRespondents(Net).Value);
        var table = Density.ByBoundary(some);
        Assert.Equal(4, table.Rows.Count);
        Assert.Contains("4 of them answered", table.Provenance.Notes[^1], StringComparison.Ordinal);
        Assert.False(Density.OfRespondents(Net.Marking(new bool[6], null)).IsDefined);
        Assert.Throws<ArgumentException>(() => Density.OfAnswers(Nets.Of("a>b", directed: false)));
    }

    [Fact]
    public void Distances_OverReachedAndOverAllPairs()
    {
        var paths = PathLengths.Of(Net);
        Assert.Equal([6L, 4, 2], paths.Counts);
        Assert.Equal(18, paths.Unreached);
        Assert.Equal(20 / 12.0, paths.Mean.Value, 14);
        Assert.Equal(128 / 30.0, paths.MeanOfAll.Value, 14);
        Assert.Equal((2.5 + 11 / 6.0 + 1 + 1 + 7 / 3.0) / 30, paths.Efficiency.Value, 14);
        Assert.Equal(3, paths.Diameter.Value);
        Assert.Equal(4, paths.ToTable().Rows.Count);
    }

    [Fact]
    public void Cores_AndCoreAndPeriphery()
    {
        SixPeople.Agree(Cores.In(Net).Values(), 1, 1, 1, 1, 1, 0);
        var split = CorePeriphery.Of(Net);
        Assert.Equal([true, false, true, false, false, false], split.Core.ToArray());
        Assert.Equal(1, split.Misfits);
        Assert.Equal(12 / Math.Sqrt(312), split.Fit.Value, 14);
        Assert.Equal(0, split.Interchangeable);
        Assert.Equal((0.5, 0.0, 5 / 16.0), (split.CoreDensity, split.PeripheryDensity, split.BetweenDensity));
    }

    [Fact]
    public void Mixing_AndAssortativity()
    {
        var mixing = Mixing.Of(Net, SixPeople.Groups);
        Assert.Equal((3L, 1L, 0L, 2L), (mixing["x", "x"], mixing["x", "y"], mixing["y", "x"], mixing["y", "y"]));
        Assert.Equal((0.25, 0.125, 0.0, 1.0), (mixing.Density(0, 0), mixing.Density(0, 1), mixing.Density(1, 0), mixing.Density(1, 1)));
        Assert.Equal(4, mixing.ToTable().Rows.Count);
        // Behind the ties within x stand a, b and e; behind the one from x to y a and c.
        Assert.Equal([3L, 2L, 2L], mixing.ToTable().Counts!.Cells.Select(c => c.Persons));
        Assert.Equal(2 / 3.0, Assortativity.ByGroup(Net, SixPeople.Groups).Value, 14);
        Assert.Equal(-0.25, Assortativity.ByDegree(Net).Value, 14);
        Assert.False(Assortativity.ByGroup(Net, Nets.Groups("x: a b c d e f")).IsDefined);
        Assert.Throws<ArgumentException>(() => mixing["x", "z"]);
    }

    [Fact]
    public void Centralization_OfContacts() => Assert.Equal(0.5, Centralization.Degree(Net).Value, 14);

    [Fact]
    public void Multiplexity_OfTwoRelations()
    {
        var both = Multiplexity.Of(new([new("contact", Net), new("refers", Nets.Of("a>b:5 c>d b>c"))]));
        Assert.Equal([5L, 2], both.Pairs);
        Assert.Equal(9 / 7.0, both.Mean.Value, 14);
        Assert.Equal(2 / 7.0, both.Share.Value, 14);
        Assert.Equal(2, both.Network["a", "b"]);
        Assert.Equal(2, both.ToTable().Rows.Count);
        Assert.Throws<ArgumentException>(() => Multiplexity.Of(new([])));
        Assert.Throws<ArgumentException>(() => Multiplexity.Of(new([new("one", Net), new("other", Nets.Of("a>b", directed: false))])));
        Assert.False(Multiplexity.Of(new([new("none", Nets.Of("a b"))])).Mean.IsDefined);
    }
}
