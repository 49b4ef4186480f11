using CsCheck;

namespace ResearchKit.Tests;

public sealed class ConcentrationTests
{
    [Fact]
    public void TopShare_SixPeople_IsAsWorkedOnTheDocsPage()
    {
        // p1 starts or receives 1, 2, 3, 7, 8 and 11 of the eleven; then c3 and p2 tie with five each.
        var one = Concentration.TopShare(SixStarters.Study.Interactions, 1);
        Assert.Equal((6.0, 11.0, 6.0 / 11), (one.Numerator, one.Denominator, one.Value));
        Assert.Contains("half or more", Concentration.TopShare(SixStarters.Study.Interactions, 2).Reason, StringComparison.Ordinal);
        Assert.False(Concentration.TopShare(SixStarters.Study.Interactions).IsDefined);
    }

    [Fact]
    public void TopShare_StarOfOnePerson_IsAll()
    {
        var share = Concentration.TopShare(Acts.Of("c1>p1", "c1>p2", "p3>c1", "c1>p4").Interactions, 1);
        Assert.Equal((4.0, 1.0), (share.Numerator, share.Value));
        Assert.Contains(share.Provenance.Notes, n => n.Contains("1 of 5 people", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("c1>c2")]
    [InlineData("?>c1,p1")]
    [InlineData("!c1>p1")]
    public void TopShare_NothingBetweenTheSides_SaysWhy(string act)
        => Assert.Contains("no counted contact", Concentration.TopShare(Acts.Of(act).Interactions).Reason, StringComparison.Ordinal);

    [Fact]
    public void TopShare_FewerThanOnePerson_IsRefused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.TopShare(SixStarters.Study.Interactions, 0));

    [Fact]
    public void TopShare_OtherNames_SameValue()
        => Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.Bool).Array[1, 60].Select(Gen.Int[1, 3]).Sample((acts, people) =>
        {
            var share = Concentration.TopShare(Study(acts, c => $"c{c}", p => $"p{p}"), people);
            var renamed = Concentration.TopShare(Study(acts, c => $"c{9 - c}x", p => $"p{(p * 7) % 10}y"), people);
            Assert.Equal(share.Value, renamed.Value);
            if (share.IsDefined) Assert.InRange(share.Value, (double)share.Numerator / acts.Length - 1e-12, 1);
        }, iter: 200);

    private static Interactions Study((int C, int P, bool FromC)[] acts, Func<int, string> c, Func<int, string> p)
        => Acts.Of([.. acts.Select(a => a.FromC ? $"{c(a.C)}>{p(a.P)}" : $"{p(a.P)}>{c(a.C)}")]).Interactions;
}
