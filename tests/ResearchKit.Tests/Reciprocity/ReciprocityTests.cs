namespace ResearchKit.Tests;

public sealed class ReciprocityTests
{
    [Fact]
    public void Of_SixPeople_AsWorkedByHand()
    {
        // M 2, A 2, N 11: arc 4/6, dyad 2/4, symmetry 13/15, d 6/30, correlation (2/3 - 1/5)/(4/5) = 7/12.
        var p = Reciprocity.Of(Nets.Of(DyadCensusTests.Six));
        Assert.Equal(4.0 / 6, p.Arc.Value, 15);
        Assert.Equal(0.5, p.Dyad.Value, 15);
        Assert.Equal(13.0 / 15, p.Symmetry.Value, 15);
        Assert.Equal(7.0 / 12, p.Correlation.Value, 15);
        Assert.Equal(4.0 / 6, p.Weighted.Value, 15);     // all weights 1
        Assert.Equal((4.0, 6.0, 6L, "ties"), (p.Arc.Numerator, p.Arc.Denominator, p.Arc.N, p.Arc.Unit));
        // TurnShare: ab and cd have a contact each way, 2x1x1/(2x1) = 1; ac and ea have one contact and are not eligible.
        Assert.Equal((1.0, 2L), (p.TurnShare!.Value, p.TurnShare.N));
        Assert.Equal(6, p.ToTable().Rows.Count);
        Assert.StartsWith("Of 6 ties, whole network, 4 are returned: 2 of 4 connected pairs are tied both ways.", p.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void Weighted_IsTheSmallerOfTheTwoDirections()
        // min(5,2) counted from both ends = 4; all weight 5 + 2 + 3 = 10.
        => Assert.Equal(0.4, Reciprocity.Weighted(Nets.Of("a>b:5 b>a:2 a>c:3")).Value, 15);

    [Fact]
    public void Weighted_SumBeyondDoubles_IsUndefined()
        => Assert.Contains("too large", Reciprocity.Weighted(Nets.Of("a>b:1e308 b>a:1e308 a>c:1e308")).Reason, StringComparison.Ordinal);

    [Fact]
    public void Correlation_BetweenTwoGroups_UsesTheDensityOfThePair()
    {
        // c = {a, b}, p = {d, e}: ties a->d, d->a, b->e: r = 2/3, d = 3/(2*2*2) = 3/8, (2/3 - 3/8)/(5/8) = 7/15. a->b is not of the pair.
        var n = Nets.Of("a>d d>a b>e a>b:7");
        var groups = Nets.Groups("c: a b; p: d e");
        Assert.Equal(7.0 / 15, Reciprocity.Correlation(n, groups, "c", "p").Value, 15);
        Assert.Equal(2.0 / 3, Reciprocity.Weighted(n, groups, "c", "p").Value, 15);
        Assert.Equal(0.5, Reciprocity.Dyad(n, groups, "p", "c").Value, 15);
    }

    [Fact]
    public void Of_NoTie_IsUndefinedWithAReason()
    {
        var p = Reciprocity.Of(Nets.Of("a b"));
        Assert.All([p.Arc, p.Dyad, p.Correlation, p.Weighted], e => Assert.True(double.IsNaN(e.Value) && e.Reason is not null));
        Assert.Equal(1, p.Symmetry.Value);               // the one pair is null on both sides
        Assert.All(Reciprocity.Of(Nets.Of("a")).All, e => Assert.NotNull(e.Reason));
        Assert.Equal("Whether ties are returned is not defined, whole network: there is no tie. Nothing is claimed.", p.PlainReading);
    }

    [Fact]
    public void Correlation_EveryTieThere_IsUndefined()
        => Assert.Contains("density is 1", Reciprocity.Correlation(Nets.Of("a>b b>a")).Reason, StringComparison.Ordinal);

    [Fact]
    public void Of_Undirected_IsUndefined()
        => Assert.All(Reciprocity.Of(Nets.Of("a>b", directed: false)).All, e => Assert.Contains("undirected", e.Reason, StringComparison.Ordinal));
}
