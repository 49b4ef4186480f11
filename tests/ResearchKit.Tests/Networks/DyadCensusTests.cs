namespace ResearchKit.Tests;

public sealed class DyadCensusTests
{
    // Six people by hand: a<->b, c<->d mutual; a->c, e->a asymmetric; f alone. 15 pairs: M 2, A 2, N 11.
    public const string Six = "a>b b>a c>d d>c a>c e>a f";

    [Fact]
    public void Of_SixPeople_AsCountedByHand()
    {
        var c = DyadCensus.Of(Nets.Of(Six));
        Assert.Equal((2L, 2L, 11L, 15L, 6L), (c.Mutual, c.Asymmetric, c.Null, c.Dyads, c.Ties));
        Assert.Equal(0.2, c.Density);                     // 6 of 30 ordered pairs
    }

    [Fact]
    public void Of_TwoGroups_CountsTheCellsOfThePairOnly()
    {
        // x = {a, b, e}, y = {c, d}: 6 pairs between, one tie a->c. Within x: a<->b, e->a, one null. Within y: c<->d.
        var groups = Nets.Groups("x: a b e; y: c d");
        var n = Nets.Of(Six);
        var between = DyadCensus.Of(n, groups, "x", "y");
        Assert.Equal((0L, 1L, 5L), (between.Mutual, between.Asymmetric, between.Null));
        var back = DyadCensus.Of(n, groups, "y", "x");
        Assert.Equal((0L, 1L, 5L), (back.Mutual, back.Asymmetric, back.Null));
        var x = DyadCensus.Of(n, groups, "x", "x");
        Assert.Equal((1L, 1L, 1L), (x.Mutual, x.Asymmetric, x.Null));
        var y = DyadCensus.Of(n, groups, "y", "y");
        Assert.Equal((1L, 0L, 0L), (y.Mutual, y.Asymmetric, y.Null));
    }

    [Fact]
    public void Of_UnknownGroup_NamesThoseThereAre()
        => Assert.Contains("x, y", Assert.Throws<ArgumentException>(() => DyadCensus.Of(Nets.Of(Six), Nets.Groups("x: a; y: b"), "x", "z")).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_SomebodyDidNotAnswer_LeavesTheirPairsOut()
    {
        var whole = Nets.Of("a>b b>a a>c");
        var n = new Network(whole.Roster, true, "tie", [0, 2, 3, 3], [1, 2, 0], [1, 1, 1], Nets.From) { Answered = new[] { true, true, false } };
        var c = DyadCensus.Of(n);
        Assert.Equal((1L, 0L, 0L), (c.Mutual, c.Asymmetric, c.Null));
        Assert.Equal(2, c.Provenance.Excluded.Single().Count);
    }

    [Fact]
    public void Of_Undirected_IsRefused() => Assert.Throws<ArgumentException>(() => DyadCensus.Of(Nets.Of("a>b", directed: false)));

    [Fact]
    public void Of_Nobody_IsAllZero() => Assert.Equal(0, DyadCensus.Of(Nets.Of("")).Dyads);
}
