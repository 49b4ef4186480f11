namespace ResearchKit.Tests;

public sealed class NetworkTests
{
    [Fact]
    public void FromTies_RepeatsSelfTiesAndZeroes_AreSummedOrDroppedAndCounted()
    {
        var n = Nets.Of("b>a:2 a>b:1 b>a:0.5 a>a:9 b>c:0");
        Assert.Equal(["a", "b"], n.Roster.Ids);          // c is named with weight 0 only
        Assert.Equal((2, 1L, 1L, 1L), (n.Ties, n.SelfTies, n.RepeatedTies, n.ZeroWeights));
        Assert.Equal((1, 2.5, 0), (n["a", "b"], n["b", "a"], n[0, 0]));
        Assert.Equal([new Exclusion("ties of a person to themselves", 1), new Exclusion("rows of weight 0", 1)], n.Provenance.Excluded);
    }

    [Theory]
    [InlineData(null, "b")]
    [InlineData("a", " ")]
    public void FromTies_BlankId_IsRefused(string? from, string to)
        => Assert.Throws<ArgumentException>("ties", () => Network.FromTies([(from!, to, 1)], directed: true, "contact", Provenance.From("x.csv")));

    [Fact]
    public void Chance_GroupsOfOnePerson_SaysThatNoTieWithinIsPossible()
    {
        var network = Nets.Of("a>b b>c");
        var dealt = Chance.Compare(new GroupedNetwork(network, Nets.Groups("x: a; y: b; z: c")), EiIndex.Of, NullModels.PermutedGroups);
        Assert.Contains("each group of", dealt.Reason, StringComparison.Ordinal);
        Assert.Contains("has one person", dealt.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void FromTies_GivenRoster_KeepsIsolates()
    {
        var n = Nets.Of("a>b z");
        Assert.Equal(3, n.Count);
        Assert.True(n.Out(2).IsEmpty && n.In(2).IsEmpty);
    }

    [Fact]
    public void FromTies_IdOutsideTheRoster_IsRefusedByName()
        => Assert.Contains("'b'", Assert.Throws<ArgumentException>(() => Network.FromTies([("a", "b", 1)], true, "tie", Nets.From, new Roster(["a"]))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void FromTies_BadWeight_IsRefused(double weight)
        => Assert.Contains("'a' to 'b'", Assert.Throws<ArgumentException>(() => Network.FromTies([("a", "b", weight)], true, "tie", Nets.From)).Message, StringComparison.Ordinal);

    [Fact]
    public void Undirected_BothDirections_AreOneTie()
    {
        var n = Nets.Of("b>a:2 a>b:1 c>a:4", directed: false);
        Assert.Equal((2, 1L), (n.Ties, n.RepeatedTies));
        Assert.Equal((3, 3, 4, 0), (n["a", "b"], n["b", "a"], n["a", "c"], n["b", "c"]));
        Assert.Equal([1, 2], n.Out(0).ToArray());
        Assert.Equal([1, 2], n.In(0).ToArray());
    }

    [Fact]
    public void InSide_IsTheOutSideTurnedRound()
    {
        var n = Nets.Of("a>b:1 c>b:2 b>c:3 d>b:4");
        Assert.Equal([0, 2, 3], n.In(1).ToArray());
        Assert.Equal([1, 2, 4], n.InWeight(1).ToArray());
        Assert.Equal(n.In(1).ToArray(), n.Reversed().Out(1).ToArray());
    }

    [Fact]
    public void Over_LargerRoster_KeepsTiesAndCounts()
    {
        var n = Nets.Of("b>a:2 a>a b>a").Over(new Roster(["a", "aa", "b"]));
        Assert.Equal((3, 1, 1L, 1L, 3.0), (n.Count, n.Ties, n.SelfTies, n.RepeatedTies, n["b", "a"]));
    }

    [Fact]
    public void FromEvents_SumsEntries()
    {
        var roster = new Roster(["a", "b", "c"]);
        var n = Network.FromEvents(new EventLog(roster, new[] { 0, 1, 0, 2 }, new[] { 1, 0, 1, 2 }, default, default, Nets.From));
        Assert.Equal((2, 2.0, 1L, 1L, 3), (n.Ties, n["a", "b"], n.RepeatedTies, n.SelfTies, n.Count));
    }

    [Fact]
    public void Empty_HasNobody() => Assert.Equal((0, 0), (Nets.Of("").Count, Nets.Of("").Ties));

    [Fact]
    public void Answered_WrongLength_IsRefused()
        => Assert.Throws<ArgumentException>(() => new Network(new Roster(["a"]), true, "r", [0, 0], [], [], Nets.From) { Answered = new[] { true, false } });
}
