using CsCheck;

namespace ResearchKit.Tests;

public sealed class CorePeripheryTests
{
    [Fact]
    public void Split_HasTheFewestMisfitsOfAll() => Gen.Select(Draw.Rows, Gen.Bool).Sample(((int People, (int, int, int)[] Rows) drawn, bool directed) =>
    {
        var n = Draw.Made(drawn.People, drawn.Rows, i => $"p{i}", directed: directed);
        var split = CorePeriphery.Of(n);
        Assert.Equal(Misfits(n, split.Core.Span), split.Misfits);
        for (int bits = 0; bits < 1 << n.Count; bits++)
        {
            bool[] core = [.. Enumerable.Range(0, n.Count).Select(i => (bits >> i & 1) != 0)];
            Assert.True(Misfits(n, core) >= split.Misfits);
        }
    }, iter: 150);

    [Fact]
    public void Fit_IsTheCorrelationOfTiesAndPattern() => Draw.Network.Sample(n =>
    {
        var split = CorePeriphery.Of(n);
        var core = split.Core.ToArray();
        var cells = (from i in Enumerable.Range(0, n.Count)
                     from j in Enumerable.Range(0, n.Count)
                     where i != j && core[i] == core[j]
                     select (Tie: n.HasTie(i, j) ? 1.0 : 0, Wanted: core[i] ? 1.0 : 0)).ToList();
        double x = cells.Count == 0 ? 0 : cells.Average(c => c.Tie), y = cells.Count == 0 ? 0 : cells.Average(c => c.Wanted);
        double xy = cells.Sum(c => (c.Tie - x) * (c.Wanted - y)), xx = cells.Sum(c => (c.Tie - x) * (c.Tie - x)), yy = cells.Sum(c => (c.Wanted - y) * (c.Wanted - y));
        if (xx * yy < 1e-12) Assert.False(split.Fit.IsDefined);
        else Assert.Equal(xy / Math.Sqrt(xx * yy), split.Fit.Value, 10);
    }, iter: 300);

    [Fact]
    public void PeopleAtTheEdge_WithEquallyManyTies_AreInterchangeable()
    {
        // A path of three ties: a 1, b 2, c 2, d 1. b joins (2 > 0), c joins (2 > 1). Nobody else has as many.
        Assert.Equal(0, CorePeriphery.Of(Nets.Of("a>b b>c c>d", directed: false)).Interchangeable);
        // A ring of four: all have 2; two join, either could be another.
        var ring = CorePeriphery.Of(Nets.Of("a>b b>c c>d d>a", directed: false));
        Assert.Equal(2, ring.Interchangeable);
        Assert.Equal([true, true, false, false], ring.Core.ToArray());
    }

    [Fact]
    public void NobodyOrNoTie_HasNoCore()
    {
        Assert.Equal(0, CorePeriphery.Of(Nets.Of("")).Misfits);
        Assert.DoesNotContain(true, CorePeriphery.Of(Nets.Of("a b c")).Core.ToArray());
    }

    private static long Misfits(Network n, ReadOnlySpan<bool> core)
    {
        long misfits = 0;
        for (int i = 0; i < n.Count; i++)
        {
            for (int j = 0; j < n.Count; j++)
            {
                if (i != j && core[i] == core[j] && n.HasTie(i, j) != core[i]) misfits++;
            }
        }
        return n.Directed ? misfits : misfits / 2;
    }
}
