namespace ResearchKit.Tests;

public sealed class CentralityTests
{
    [Fact]
    public void SixPeople_AsWorkedByHand()
    {
        var n = SixPeople.Network;
        SixPeople.Agree(Centrality.InDegree(n), 2, 1, 2, 1, 0, 0);
        SixPeople.Agree(Centrality.OutDegree(n), 2, 1, 1, 1, 1, 0);
        // Through a: e-b, e-c, e-d, b-c, b-d. Through c: a-d, b-d, e-d.
        SixPeople.Agree(Centrality.Betweenness(n), 5, 0, 3, 0, 0, 0);
        // a from b, e at 1; b from a 1, e 2; c from a, d 1, b, e 2; d from c 1, a 2, b, e 3.
        SixPeople.Agree(Centrality.Closeness(n), 0.4, 0.4 * 2 / 3, 0.8 * 4 / 6, 0.8 * 4 / 9, 0, 0);
        SixPeople.Agree(Centrality.Harmonic(n), 2, 1.5, 3, 1 + 0.5 + 2.0 / 3, 0, 0);
    }

    [Fact]
    public void Centralization_SixPeople_AsWorkedByHand()
    {
        Assert.Equal(6.0 / 25, Centralization.InDegree(SixPeople.Network).Value, 15);       // 6 x 2 - 6, over 5^2
        Assert.Equal(6.0 / 25, Centralization.OutDegree(SixPeople.Network).Value, 15);
        Assert.Equal((6 * 5 - 8) / 20.0 / 5, Centralization.Betweenness(SixPeople.Network).Value, 15);
    }

    [Fact]
    public void Centralization_Star_IsOne()
    {
        // Everybody ties to the hub: in-degree 1. Undirected star: degree and betweenness 1.
        Assert.Equal(1, Centralization.InDegree(Nets.Of("b>a c>a d>a")).Value, 15);
        var star = Nets.Of("b>a c>a d>a", directed: false);
        Assert.Equal(1, Centralization.OutDegree(star).Value, 15);
        Assert.Equal(1, Centralization.Betweenness(star).Value, 15);
        Assert.Equal(3, Centrality.Betweenness(star).Values.Span[0], 15);                   // three pairs, each once
    }

    [Fact]
    public void Betweenness_TwoShortestPaths_AreShared()
        // a to d by b or by c.
        => Assert.Equal([0, 0.5, 0.5, 0], Centrality.Betweenness(Nets.Of("a>b a>c b>d c>d")).Values.ToArray());

    [Fact]
    public void Complete_EverythingIsEven()
    {
        var n = Nets.Of("a>b a>c b>a b>c c>a c>b");
        Assert.Equal([1.0, 1, 1], Centrality.Closeness(n).Values.ToArray());
        Assert.Equal([0.0, 0, 0], Centrality.Betweenness(n).Values.ToArray());
        Assert.Equal(0, Centralization.Betweenness(n).Value);
        Assert.Equal(1, Transitivity.Of(n).Value);
    }

    [Fact]
    public void FewerThanThree_CentralizationAndTransitivityAreUndefined()
    {
        var n = Nets.Of("a>b");
        Assert.All([Centralization.InDegree(n), Centralization.OutDegree(n), Centralization.Betweenness(n), Transitivity.Of(n)], e => Assert.NotNull(e.Reason));
        Assert.Equal(0.5, Density.Of(n).Value);
        Assert.NotNull(Density.Of(Nets.Of("a")).Reason);
        Assert.Equal(0, Centrality.Closeness(Nets.Of("a")).Values.Span[0]);
    }

    [Fact]
    public void PersonValues_ById() => Assert.Equal(5, Centrality.Betweenness(SixPeople.Network)["a"]);
}
