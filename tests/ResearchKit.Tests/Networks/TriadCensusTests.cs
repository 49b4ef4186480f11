using CsCheck;

namespace ResearchKit.Tests;

public sealed class TriadCensusTests
{
    [Fact]
    public void Of_SixPeople_AsCountedByHand()
    {
        // abc 111U (c receives), abe 111D (e gives), acd 111D (a gives), ace 021C; acf ade aef 012; abd abf bcd cde cdf 102; 8 without a tie.
        var t = TriadCensus.Of(SixPeople.Network);
        Assert.Equal((8L, 3L, 5L, 1L, 2L, 1L), (t["003"], t["012"], t["102"], t["021C"], t["111D"], t["111U"]));
        Assert.Equal(20, t.Counts.Sum());
    }

    // Each type drawn after Davis and Leinhardt: D = one gives to both (or the mutual pair receives), U = one gets from both.
    [Theory]
    [InlineData("003", "a b c")]
    [InlineData("012", "a>b c")]
    [InlineData("102", "a>b b>a c")]
    [InlineData("021D", "b>a b>c")]
    [InlineData("021U", "a>b c>b")]
    [InlineData("021C", "a>b b>c")]
    [InlineData("111D", "a>b b>a c>b")]
    [InlineData("111U", "a>b b>a b>c")]
    [InlineData("030T", "a>b c>b a>c")]
    [InlineData("030C", "a>b b>c c>a")]
    [InlineData("201", "a>b b>a b>c c>b")]
    [InlineData("120D", "b>a b>c a>c c>a")]
    [InlineData("120U", "a>b c>b a>c c>a")]
    [InlineData("120C", "a>b b>c a>c c>a")]
    [InlineData("210", "a>b b>c c>b a>c c>a")]
    [InlineData("300", "a>b b>a b>c c>b a>c c>a")]
    public void Of_ThreePeople_IsTheTypeByItsDefinition(string type, string ties)
    {
        var t = TriadCensus.Of(Nets.Of(ties));
        Assert.Equal(1, t[type]);
        Assert.Equal(1, t.Counts.Sum());
    }

    [Fact]
    public void Of_AnyNetwork_EachTripleOnce_AgainstTheTripleItself() => Draw.Network.Sample(n =>
    {
        var whole = TriadCensus.Of(n);
        var byTriple = new long[16];
        for (int i = 0; i < n.Count; i++)
        {
            for (int j = i + 1; j < n.Count; j++)
            {
                for (int k = j + 1; k < n.Count; k++)
                {
                    int[] three = [i, j, k];
                    var ties = three.SelectMany(a => three.Where(b => b != a && n.HasTie(a, b)).Select(b => (n.Roster[a], n.Roster[b], 1.0)));
                    var one = TriadCensus.Of(Network.FromTies(ties, true, "tie", Nets.From, new Roster(three.Select(a => n.Roster[a]))));
                    for (int t = 0; t < 16; t++) byTriple[t] += one.Counts[t];
                }
            }
        }
        Assert.Equal(byTriple, whole.Counts);
    }, iter: 100);

    [Fact]
    public void Of_FewerThanThree_IsAllZero() => Assert.Equal(0, TriadCensus.Of(Nets.Of("a>b")).Counts.Sum(Math.Abs));

    [Fact]
    public void Of_Undirected_IsRefused() => Assert.Throws<ArgumentException>(() => TriadCensus.Of(Nets.Of("a>b", directed: false)));
}
