using CsCheck;

namespace ResearchKit.Tests;

public sealed class NonResponseTests
{
    // a and b name each other, a names c, c names a too; a names d, b names d; d and e did not answer.
    private static Network Five => Missing(Nets.Of("a>b:2 b>a:3 a>c:1 c>a:4 a>d:5 b>d:6 b>c:1 e"), "de");

    [Fact]
    public void Respondents_AsWorkedByHand()
    {
        var kept = NonResponse.Respondents(Five);
        Assert.Equal(["a", "b", "c"], kept.Roster.Ids);
        Assert.Equal((5, 2.0, 3.0, 1.0, 4.0), (kept.Ties, kept["a", "b"], kept["b", "a"], kept["b", "c"], kept["c", "a"]));
        Assert.True(kept.Answered.IsEmpty);
        Assert.Equal([new("people who did not answer", 2), new("ties with people who did not answer", 2)], kept.Provenance.Excluded);
        Assert.Equal(Density.OfRespondents(Five).Value, Density.Of(kept).Value);
    }

    [Fact]
    public void Reconstructed_AsWorkedByHand()
    {
        var made = NonResponse.Reconstructed(Five);
        // d answers nothing: what a and b say of d holds for d, with their weights. d and e: neither answered, one pair stays unknown.
        Assert.Equal((2L, 2L, 1L), (made.Missing, made.Added, made.UnknownPairs));
        Assert.Equal((5.0, 6.0, 0.0), (made.Network["d", "a"], made.Network["d", "b"], made.Network["d", "e"]));
        Assert.Equal(9, made.Network.Ties);
        // Pairs of a, b, c: ab and ac both ways, bc one way: 4 of 5 named ties are confirmed.
        Assert.Equal(0.8, made.Confirmation.Value);
        // 9 ties; 20 cells less the 2 of the pair that stays unknown.
        Assert.Equal(0.5, made.Density.Value);
        Assert.Equal("2 ties of 2 people who did not answer were taken from what others said of them. Where both sides answered, 4 of 5 named ties are confirmed by the other side.", made.PlainReading);
        Assert.Contains(made.Network.Provenance.Notes, n => n.Contains("1 pairs of two people who did not answer are unknown", StringComparison.Ordinal));
        Assert.Contains("ties added", made.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconstructed_FewTiesConfirmed_IsRefusedUnlessAllowed()
    {
        var network = Missing(Nets.Of("a>b a>c b>c c>d"), "d");
        Assert.Equal(0, NonResponse.Confirmation(network).Value);
        Assert.Contains("only 0.00 are confirmed", Assert.Throws<ArgumentException>(() => NonResponse.Reconstructed(network)).Message, StringComparison.Ordinal);
        var allowed = NonResponse.Reconstructed(network, 0);
        Assert.True(allowed.Network.HasTie(3, 2));
        Assert.Contains("the reconstruction is weak: more than one in four of the ties that can be checked is not confirmed", allowed.Provenance.Notes);
        Assert.Throws<ArgumentOutOfRangeException>(() => NonResponse.Reconstructed(network, double.NaN));
    }

    [Fact]
    public void Reconstructed_OneRespondent_SaysThatItCannotBeChecked()
    {
        var made = NonResponse.Reconstructed(Missing(Nets.Of("a>b a>c d"), "bcd"));
        Assert.False(made.Confirmation.IsDefined);
        Assert.Equal((2L, 3L), (made.Added, made.UnknownPairs));
        Assert.Contains("the assumption cannot be checked: nobody who answered named somebody who answered", made.Provenance.Notes);
        Assert.EndsWith("nobody who answered named somebody who answered.", made.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void Treatments_NobodyAnswered_AreEmptyOrRefused()
    {
        var network = Missing(Nets.Of("a b"), "ab");
        Assert.Equal(0, NonResponse.Respondents(network).Count);
        Assert.Contains("nobody answered", Assert.Throws<ArgumentException>(() => NonResponse.Reconstructed(network)).Message, StringComparison.Ordinal);
        Assert.Equal((0.0, 1.0), Ends(NonResponse.Bounds(network, Density.Of)));
    }

    [Fact]
    public void Treatments_EverybodyAnswered_AreTheNetworkItself()
    {
        var network = Nets.Of("a>b b>a b>c");
        Assert.Same(network, NonResponse.Respondents(network));
        var made = NonResponse.Reconstructed(network);
        Assert.Same(network, made.Network);
        Assert.Equal(("Everybody answered. Nothing was added.", Density.Of(network).Value), (made.PlainReading, made.Density.Value));
        var bounds = NonResponse.Bounds(network, Reciprocity.Arc);
        Assert.Equal((Reciprocity.Arc(network).Value, Reciprocity.Arc(network).Value), Ends(bounds));
        Assert.Contains("everybody answered: no tie is unknown", bounds.Provenance.Notes);
        // Marked, but all of them: the same.
        Assert.Equal(network.Ties, NonResponse.Respondents(Missing(network, "")).Ties);
        Assert.True(NonResponse.Respondents(Missing(network, "")).Answered.IsEmpty);
    }

    [Fact]
    public void Reconstructed_Undirected_AddsNothingAndCountsWhatStaysUnknown()
    {
        var network = Missing(Nets.Of("a>b b>c d", directed: false), "cd");
        var made = NonResponse.Reconstructed(network);
        Assert.Equal((2, 0L, 1L), (made.Network.Ties, made.Added, made.UnknownPairs));
        Assert.Equal(2 / 5.0, made.Density.Value);
        Assert.Equal("the network is undirected: it does not say who named a tie", made.Confirmation.Reason);
        Assert.Equal((2 / 6.0, 3 / 6.0), Ends(NonResponse.Bounds(network, Density.Of)));
        Assert.False(NonResponse.Bounds(network, Reciprocity.Arc).IsDefined);
    }

    [Fact]
    public void Reconstructed_OfAnyNetwork_TakesExactlyWhatOthersSaid()
        => Draw.Network.SelectMany(n => Gen.Bool.Array[n.Count].Select(a => (Network: n, Answered: a))).Sample(x =>
        {
            // Those who did not answer have no ties of their own.
            var network = RemovalOrder.Without(x.Network, [.. Enumerable.Range(0, x.Network.Count).Where(i => !x.Answered[i])]);
            if (!x.Answered.Any(a => a)) return;
            var made = NonResponse.Reconstructed(network, 0);
            for (int i = 0; i < network.Count; i++)
                for (int j = 0; j < network.Count; j++)
                    Assert.Equal(x.Answered[i] ? network[i, j] : x.Answered[j] ? network[j, i] : 0, made.Network[i, j]);
        });

    private static (double, double) Ends(MeasureBounds bounds) => (bounds.Low, bounds.High);

    internal static Network Missing(Network network, string ids) => network.Marking(network.Roster.Ids.Select(id => !ids.Contains(id)).ToArray(), null);
}
