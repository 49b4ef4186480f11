namespace ResearchKit.Tests;

public sealed class DyadMatrixTests
{
    private static readonly Network Three = Nets.Of("a>b:2 b>a:5 b>c");

    [Fact]
    public void OfANetwork_HasItsWeightsTiesAndReverse()
    {
        Assert.Equal(2, DyadMatrix.Of(Three)["a", "b"]);
        Assert.Equal(0, DyadMatrix.Of(Three)["a", "c"]);
        Assert.Equal(1, DyadMatrix.Tied(Three)["b", "a"]);
        Assert.Equal((5, 0, 1), (DyadMatrix.Reversed(Three)["a", "b"], DyadMatrix.Reversed(Three)["b", "c"], DyadMatrix.Reversed(Three)["c", "b"]));
        Assert.True(double.IsNaN(DyadMatrix.Of(Three)["a", "a"]));
        Assert.Throws<KeyNotFoundException>(() => DyadMatrix.Of(Three)["a", "nobody"]);
        Assert.Throws<ArgumentException>(() => DyadMatrix.Reversed(Nets.Of("a>b", directed: false)));
    }

    [Fact]
    public void WhoDidNotAnswer_HasUnknownTies()
    {
        var network = new Network(Three, 0, 0, 0, null, new[] { true, false, true });
        var (own, turned) = (DyadMatrix.Of(network), DyadMatrix.Reversed(network));
        Assert.True(double.IsNaN(own["b", "a"]) && double.IsNaN(own["b", "c"]) && double.IsNaN(turned["a", "b"]));
        Assert.Equal((2, 0), (own["a", "b"], own["c", "b"]));
        Assert.Contains(own.Provenance.Excluded, e => e.Count == 1);
        var pairs = DyadMatrix.Of(new Network(Nets.Of("a>b b>c", directed: false), 0, 0, 0, null, new[] { true, false, true }));
        Assert.True(double.IsNaN(pairs["a", "b"]));
        Assert.Equal(0, pairs["a", "c"]);
    }

    [Fact]
    public void OfPeople_HasGroupsAndNumbers()
    {
        var groups = Nets.Groups("x: a b; y: c");
        Assert.Equal((1, 0), (DyadMatrix.SameGroup(groups)["a", "b"], DyadMatrix.SameGroup(groups)["a", "c"]));
        Assert.Equal((0, 1, 0), (DyadMatrix.Block(groups, "x", "y")["a", "b"], DyadMatrix.Block(groups, "x", "y")["b", "c"], DyadMatrix.Block(groups, "x", "y")["c", "b"]));
        var values = new PersonValues(new("v", "age", "v", "test", 0, 99), Three.Roster, new[] { 10.0, 30, double.NaN }, Nets.From);
        Assert.Equal((10, 30, -20, 20, 300, 40), (Value(DyadMatrix.Sender), Value(DyadMatrix.Receiver), Value(DyadMatrix.Difference), Value(DyadMatrix.AbsoluteDifference), Value(DyadMatrix.Product), Value(DyadMatrix.Sum)));
        Assert.Equal(30, DyadMatrix.Sender(values)["b", "c"]);
        Assert.True(double.IsNaN(DyadMatrix.Receiver(values)["b", "c"]) && double.IsNaN(DyadMatrix.Product(values)["c", "b"]));
        Assert.Equal("distance in age", DyadMatrix.AbsoluteDifference(values).Name);

        double Value(Func<PersonValues, DyadMatrix> of) => of(values)["a", "b"];
    }

    [Fact]
    public void Symmetrised_FollowsItsRule()
    {
        var own = DyadMatrix.Of(Three);
        Assert.Equal([5, 2, 3.5, 7], Enum.GetValues<DyadSymmetry>().Select(rule => own.Symmetrised(rule)["a", "b"]));
        Assert.False(own.Symmetrised(DyadSymmetry.Mean).Directed);
        Assert.Equal("tie (mean of both ways)", own.Symmetrised(DyadSymmetry.Mean).Name);
    }

    [Fact]
    public void Times_IsOverThePeopleOfBoth()
    {
        var product = DyadMatrix.Of(Three).Times(DyadMatrix.SameGroup(Nets.Groups("x: a b z; y: c")));
        Assert.Equal((3, 2, 0), (product.Count, product["a", "b"], product["b", "c"]));
    }

    [Fact]
    public void Infinity_IsRefusedByIds()
        => Assert.Contains("'a' to 'b'", Assert.Throws<ArgumentException>(() => DyadMatrix.From("x", Three.Roster, (_, _) => double.PositiveInfinity, Nets.From)).Message, StringComparison.Ordinal);

    [Fact]
    public void PeopleLeftOut_AreCounted()
    {
        // z stands in one matrix only; c has no group, so none of c's pairs is known in both.
        var one = Nets.Of("a>b b>d d>e e>a c>a z>a");
        var two = DyadMatrix.SameGroup(Nets.Groups("x: a b; y: d e") is var g ? g with { Roster = new(["a", "b", "c", "d", "e"]), Group = new[] { 0, 0, -1, 1, 1 } } : g);
        var found = DyadSimilarity.Pearson(one, two);
        Assert.Equal(12, found.N);
        Assert.Contains(found.Provenance.Excluded, e => e.Reason.Contains("do not stand in all", StringComparison.Ordinal) && e.Count == 1);
        Assert.Contains(found.Provenance.Excluded, e => e.Reason.Contains("none of whose pairs", StringComparison.Ordinal) && e.Count == 1);
        Assert.DoesNotContain(found.Provenance.Excluded, e => e.Reason.Contains("is unknown", StringComparison.Ordinal));
    }
}
