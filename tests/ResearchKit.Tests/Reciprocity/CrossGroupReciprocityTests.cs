using CsCheck;

namespace ResearchKit.Tests;

public sealed class CrossGroupReciprocityTests
{
    [Fact]
    public void Of_SixPeople_AsWorkedByHand()
    {
        // docs/measures/cross-group-reciprocity.md: across x = a, e, f and y = b, c, d stand a to b, b to a and a to c.
        var r = CrossGroupReciprocity.Of(SixPeople.Network, Nets.Groups("x: a e f; y: b c d"));
        SixPeople.Agree(r.OutDegree, 2, 1, 0, 0, 0, 0);
        SixPeople.Agree(r.Share, 0.5, 1, double.NaN, double.NaN, double.NaN, double.NaN);
        Assert.Equal((0.5, 6L), (r.MeanOutDegree.Value, r.MeanOutDegree.N));
        Assert.Equal((0.75, 2L), (r.MeanShare.Value, r.MeanShare.N));
        Assert.Equal((2.0 / 3, 3L), (r.Pooled.Value, r.Pooled.N));
        Assert.Equal(["x", "y", "all"], r.ToTable().Rows.Select(row => row[0].Text));
        Assert.StartsWith("Of 3 ties that 2 people have to people of another group, 2 were reported back.", r.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void NoTieToAnotherGroup_IsMissingAndNotNought()
    {
        var r = CrossGroupReciprocity.Of(Nets.Of("a>b b>a c"), Nets.Groups("x: a b; y: c"));
        Assert.True(double.IsNaN(r.Share["a"]));
        Assert.Equal(0, r.OutDegree["a"]);
        Assert.Contains("no tie", r.MeanShare.Reason, StringComparison.Ordinal);
        Assert.Contains("no tie", r.Pooled.Reason, StringComparison.Ordinal);
        Assert.Equal(0, r.MeanOutDegree.Value);
    }

    [Fact]
    public void NobodyWithAGroup_IsUndefinedWithAReason()
    {
        var r = CrossGroupReciprocity.Of(Nets.Of("a>b"), Nets.Groups("x: q"));
        Assert.Contains("nobody with a group", r.MeanOutDegree.Reason, StringComparison.Ordinal);
        Assert.True(double.IsNaN(r.OutDegree["a"]));
        Assert.Contains(r.Provenance.Excluded, e => e.Reason == "people without a group" && e.Count == 2);
    }

    [Fact]
    public void SomebodyDidNotAnswer_TiesToThemAreNamedButNotAskedBack()
    {
        var whole = Nets.Of("a>b b>a a>c");
        var network = new Network(whole.Roster, true, "tie", [0, 2, 3, 3], [1, 2, 0], [1, 1, 1], Nets.From) { Answered = new[] { true, true, false } };
        var r = CrossGroupReciprocity.Of(network, Nets.Groups("x: a; y: b c"));
        Assert.Equal((2.0, 1.0), (r.OutDegree["a"], r.Share["a"]));
        Assert.True(double.IsNaN(r.OutDegree["c"]));
        Assert.Contains(r.Provenance.Excluded, e => e.Reason == "ties to people whose ties are unknown, left out of the share" && e.Count == 1);
    }

    [Fact]
    public void Undirected_IsRefused() => Assert.Throws<ArgumentException>(() => CrossGroupReciprocity.Of(Nets.Of("a>b", directed: false), Nets.Groups("x: a; y: b")));

    [Fact]
    public void Pooled_IsTheArcReciprocityOfTheBlocksBetweenGroups() => Draw.Network.Sample(n =>
    {
        var groups = Partition.Of("group", n.Roster, n.Roster.Ids.ToDictionary(id => id, id => (string?)"xyz"[id[^1] % 3].ToString()), Nets.From);
        var between = BlockReciprocity.Of(n, groups).Blocks.Where(b => !b.IsWithin).ToList();
        long ties = between.Sum(b => b.Census.Ties), mutual = between.Sum(b => b.Census.Mutual);
        var pooled = CrossGroupReciprocity.Of(n, groups).Pooled;
        if (ties == 0) Assert.NotNull(pooled.Reason);
        else Assert.Equal(2.0 * mutual / ties, pooled.Value, 14);
    }, iter: 200);

    [Fact]
    public void GroupsDealtOutAnew_CanBeComparedWith()
    {
        var six = new GroupedNetwork(SixPeople.Network, Nets.Groups("x: a e f; y: b c d"));
        Assert.Equal((0.5, 0.75, 2.0 / 3), (CrossGroupReciprocity.MeanOutDegreeOf(six).Value, CrossGroupReciprocity.MeanShareOf(six).Value, CrossGroupReciprocity.PooledOf(six).Value));
        // A tie is between groups in 9 of the 15 pairs of places when three of six are in each: mean out-degree 6/6 x 9/15 = 0.6.
        Assert.InRange(Chance.Compare(six, CrossGroupReciprocity.MeanOutDegreeOf, NullModels.PermutedGroups, new(2000)).Expected, 0.58, 0.62);
    }

    [Fact]
    public void BySector_OfTheSample_GivesEverySectorARow()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        var r = CrossGroupReciprocity.BySector(study);
        Assert.Equal(r.Groups.Count + 1, r.ToTable().Rows.Count);
        Assert.Contains("welfare", r.Groups);
        Assert.InRange(r.Pooled.Value, 0, 1);
        Assert.Contains("coproducers", CrossGroupReciprocity.ByRole(study.Interactions).Labels);
    }
}
