using CsCheck;

namespace ResearchKit.Tests;

public sealed class PersonReciprocityTests
{
    [Fact]
    public void Of_SixPeople_AsWorkedByHand()
    {
        // docs/measures/person-returned.md and person-balance.md; f has no tie.
        var p = PersonReciprocity.Of(SixPeople.Network);
        SixPeople.Agree(p.Given, 2, 1, 1, 1, 1, 0);
        SixPeople.Agree(p.Received, 2, 1, 2, 1, 0, 0);
        SixPeople.Agree(p.Returned, 0.5, 1, 1, 1, 0, double.NaN);
        SixPeople.Agree(p.Balance, 0, 0, -1.0 / 3, 0, 1, double.NaN);
    }

    [Fact]
    public void Of_Weights_AddUpEachWay()
    {
        // docs/measures/weight-given.md: a gives 5 + 3 and receives 2: (8 - 2)/(8 + 2) = 0.6.
        var p = PersonReciprocity.Of(Nets.Of("a>b:5 b>a:2 a>c:3"));
        Assert.Equal((8.0, 2.0, 0.6), (p.GivenWeight["a"], p.ReceivedWeight["a"], p.Balance["a"]));
        Assert.Equal(-1.0, p.Balance["c"]);
    }

    [Fact]
    public void ToTable_SaysWhyAValueIsMissingAndForWhomItIs()
    {
        var p = PersonReciprocity.Of(SixPeople.Network);
        var row = Assert.Single(p.ToTable("f").Rows);
        Assert.Equal(("no tie given", "no tie"), (row[3].Reason, row[6].Reason));
        Assert.Equal(6, p.ToTable().Rows.Count);
        Assert.Contains(p.ToTable().Provenance.Notes, n => n.Contains("for the person and the researchers only", StringComparison.Ordinal));
        Assert.Throws<KeyNotFoundException>(() => p.ToTable("nobody"));
    }

    [Fact]
    public void PlainReading_CountsEverybodyOnceAndNamesNobody()
        => Assert.StartsWith("Of 6 people 4 gave and received, 1 only gave, 0 only received, and 1 have no recorded tie.", PersonReciprocity.Of(SixPeople.Network).PlainReading, StringComparison.Ordinal);

    [Fact]
    public void SomebodyDidNotAnswer_ThePairsWithThemAreInNoShare()
    {
        var whole = Nets.Of("a>b b>a a>c");
        var p = PersonReciprocity.Of(new Network(whole.Roster, true, "tie", [0, 2, 3, 3], [1, 2, 0], [1, 1, 1], Nets.From) { Answered = new[] { true, true, false } });
        Assert.Equal((2.0, 1.0, 0.0), (p.Given["a"], p.Returned["a"], p.Balance["a"]));
        Assert.Equal((double.NaN, 1.0, double.NaN), (p.Given["c"], p.Received["c"], p.Balance["c"]));
        Assert.Contains("unknown", Assert.Single(p.ToTable("c").Rows)[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Undirected_IsRefused() => Assert.Throws<ArgumentException>(() => PersonReciprocity.Of(Nets.Of("a>b", directed: false)));

    [Fact]
    public void Turning_EveryTie_SwapsGivenAndReceived() => Draw.Network.Sample(n =>
    {
        var (one, other) = (PersonReciprocity.Of(n), PersonReciprocity.Of(n.Reversed()));
        Assert.Equal(one.Given.Values.ToArray(), other.Received.Values.ToArray());
        Assert.Equal(one.GivenWeight.Values.ToArray(), other.ReceivedWeight.Values.ToArray());
        Assert.Equal(one.Balance.Values.ToArray().Select(v => -v).ToArray(), other.Balance.Values.ToArray());
    }, iter: 200);

    [Fact]
    public void Returned_WeighedByTiesGiven_IsArcReciprocity() => Draw.Network.Sample(n =>
    {
        var p = PersonReciprocity.Of(n);
        double returned = 0, given = 0;
        for (int i = 0; i < n.Count; i++)
        {
            given += p.Given.Values.Span[i];
            if (p.Given.Values.Span[i] > 0) returned += p.Returned.Values.Span[i] * p.Given.Values.Span[i];
        }
        double arc = Reciprocity.Arc(n).Value;
        if (given == 0) Assert.True(double.IsNaN(arc));
        else Assert.Equal(arc, returned / given, 12);
    }, iter: 200);
}
