using CsCheck;

namespace ResearchKit.Tests;

public sealed class BlockReciprocityTests
{
    private static readonly BlockReciprocity Six = BlockReciprocity.Of(SixPeople.Network, SixPeople.Groups);

    [Fact]
    public void Of_SixPeople_AsWorkedByHand()
    {
        // docs/measures/block-returned.md: within x (M 1, A 1, N 4), between (0, 1, 7), within y (1, 0, 0).
        ReciprocityBlock x = Six["x", "x"], xy = Six["x", "y"], y = Six["y", "y"];
        Assert.Equal([(1L, 1L, 4L), (0L, 1L, 7L), (1L, 0L, 0L)], new[] { x, xy, y }.Select(b => (b.Census.Mutual, b.Census.Asymmetric, b.Census.Null)));
        Assert.Equal((1L, 0L, 1L, 0L), (xy.OneWayFromA, xy.OneWayFromB, xy.TiesFromA, xy.TiesFromB));
        Assert.Equal((2.0 / 3, 0.0, 1.0), (x.ReturnedFromA.Value, xy.ReturnedFromA.Value, y.ReturnedFromA.Value));
        Assert.Equal((0.25, 0.125, 0.0, 1.0), (x.DensityFromA.Value, xy.DensityFromA.Value, xy.DensityFromB.Value, y.DensityFromA.Value));
        Assert.Contains("no tie", xy.ReturnedFromB.Reason, StringComparison.Ordinal);
        Assert.Equal((0.0, 0.0, 7.0 / 8), (xy.Reciprocity.Arc.Value, xy.Reciprocity.Dyad.Value, xy.Reciprocity.Symmetry.Value));
        Assert.Equal(-1.0 / 15, xy.Reciprocity.Correlation.Value, 15);
        // Behind the counts stand a, b, e within x, a and c between, c and d within y.
        Assert.Equal((3L, 2L, 2L), (x.TiedPeople, xy.TiedPeople, y.TiedPeople));
    }

    [Fact]
    public void Block_SeenFromTheOtherGroup_IsTurned()
    {
        var turned = Six["y", "x"];
        Assert.Equal(("y", "x", 2, 4, 0L, 1L), (turned.GroupA, turned.GroupB, turned.PeopleA, turned.PeopleB, turned.OneWayFromA, turned.OneWayFromB));
        Assert.Equal(Six["x", "y"], turned.Turned());
    }

    [Fact]
    public void ReturnedFromA_AndFromB_DifferWhereOneSideReachesOutMore()
    {
        // x: a, b; y: d, e. Ties a-d both ways, a->e, b->e: of three from x one is returned, of one from y one.
        var block = BlockReciprocity.Of(Nets.Of("a>d d>a a>e b>e"), Nets.Groups("x: a b; y: d e"))["x", "y"];
        Assert.Equal((1.0 / 3, 1.0), (block.ReturnedFromA.Value, block.ReturnedFromB.Value));
        Assert.Equal((0.75, 0.25), (block.DensityFromA.Value, block.DensityFromB.Value));
    }

    [Fact]
    public void TurnShare_OfABlock_CountsItsPairsOnly()
    {
        // Between: a-d 2 and 1 of n 3: 2*2*1/(3*2) = 2/3; b-e 2 and 0: 0. Mean 1/3. Within x: a-b 1 and 1: 1.
        var blocks = BlockReciprocity.Of(Nets.Of("a>d:2 d>a:1 b>e:2 a>b b>a"), Nets.Groups("x: a b; y: d e"));
        Assert.Equal(1.0 / 3, blocks["x", "y"].Reciprocity.TurnShare!.Value, 15);
        Assert.Equal(1.0, blocks["x", "x"].Reciprocity.TurnShare!.Value);
        Assert.Contains("no pair", blocks["y", "y"].Reciprocity.TurnShare!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TurnShare_WeightsThatAreNoCounts_AreUndefinedInTheirBlockOnly()
    {
        var blocks = BlockReciprocity.Of(Nets.Of("a>d:2.5 d>a:1 a>b b>a"), Nets.Groups("x: a b; y: d"));
        Assert.Contains("whole numbers", blocks["x", "y"].Reciprocity.TurnShare!.Reason, StringComparison.Ordinal);
        Assert.Equal(1.0, blocks["x", "x"].Reciprocity.TurnShare!.Value);
    }

    [Fact]
    public void PeopleWithoutAGroup_AreLeftOutAndCounted()
    {
        var blocks = BlockReciprocity.Of(Nets.Of("a>b b>a a>z z>a"), Nets.Groups("x: a b"));
        Assert.Equal((1, 1L, 2L), (blocks.WithoutGroup, blocks["x", "x"].Census.Mutual, blocks["x", "x"].Census.Ties));
        Assert.Contains(blocks.Provenance.Excluded, e => e.Reason == "people without a group" && e.Count == 1);
    }

    [Fact]
    public void NobodyInAGroup_IsAnEmptyResult()
    {
        var blocks = BlockReciprocity.Of(Nets.Of("a>b"), Nets.Groups("x: q"));
        Assert.Empty(blocks.Blocks);
        Assert.Empty(blocks.ToTable().Rows);
        Assert.Contains("Nothing to show", string.Join(' ', ChartSamples.WordsOf(blocks.ToChart())), StringComparison.Ordinal);
    }

    [Fact]
    public void OneGroup_OnePerson_SaysWhatIsUndefined()
    {
        var one = BlockReciprocity.Of(Nets.Of("a>b b>a c"), Nets.Groups("x: a b c"));
        Assert.Equal(Reciprocity.Of(Nets.Of("a>b b>a c")).All.Select(e => e.Value), Assert.Single(one.Blocks).Reciprocity.All.Select(e => e.Value));
        var alone = Assert.Single(BlockReciprocity.Of(Nets.Of("a>b"), Nets.Groups("x: a")).Blocks);
        Assert.All(alone.Reciprocity.All, e => Assert.NotNull(e.Reason));
        Assert.Contains("no pair of people", alone.DensityFromA.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Undirected_IsRefused()
        => Assert.Contains("undirected", Assert.Throws<ArgumentException>(() => BlockReciprocity.Of(Nets.Of("a>b", directed: false), Nets.Groups("x: a b"))).Message, StringComparison.Ordinal);

    [Fact]
    public void UnknownGroup_NamesThoseThereAre()
        => Assert.Contains("x, y", Assert.Throws<ArgumentException>(() => Six["x", "z"]).Message, StringComparison.Ordinal);

    [Fact]
    public void SomebodyDidNotAnswer_TheirPairsAreLeftOutAndCounted()
    {
        var whole = Nets.Of("a>b b>a a>c d>c");
        var network = new Network(whole.Roster, true, "tie", [0, 2, 3, 3, 4], [1, 2, 0, 2], [1, 1, 1, 1], Nets.From) { Answered = new[] { true, true, false, true } };
        var blocks = BlockReciprocity.Of(network, Nets.Groups("x: a b; y: c d"));
        // c did not answer: of a-c, b-c, a-d, b-d two are known and null; c-d is unknown.
        Assert.Equal((0L, 0L, 2L), (blocks["x", "y"].Census.Mutual, blocks["x", "y"].Census.Asymmetric, blocks["x", "y"].Census.Null));
        Assert.Equal(0, blocks["y", "y"].Census.Dyads);
        Assert.Contains(blocks.Provenance.Excluded, e => e.Reason == "pairs with somebody whose ties are unknown" && e.Count == 3);
    }

    [Fact]
    public void Blocks_AllAgreeWithTheMeasuresOfOnePairAndSumToTheWhole() => Grouped.Sample(g =>
    {
        var blocks = BlockReciprocity.Of(g.Network, g.Partition);
        var whole = DyadCensus.Of(g.Network);
        Assert.Equal((whole.Mutual, whole.Asymmetric, whole.Null),
            (blocks.Blocks.Sum(b => b.Census.Mutual), blocks.Blocks.Sum(b => b.Census.Asymmetric), blocks.Blocks.Sum(b => b.Census.Null)));
        foreach (var block in blocks.Blocks)
        {
            var one = DyadCensus.Of(g.Network, g.Partition, block.GroupA, block.GroupB);
            Assert.Equal((one.Mutual, one.Asymmetric, one.Null), (block.Census.Mutual, block.Census.Asymmetric, block.Census.Null));
            Assert.Equal(Reciprocity.Of(g.Network, g.Partition, block.GroupA, block.GroupB).All.Select(e => e.Value), block.Reciprocity.All.Select(e => e.Value), Close);
        }
    }, iter: 300);

    [Fact]
    public void Turning_EveryTie_SwapsTheDirectionsAndKeepsReciprocity() => Grouped.Sample(g =>
    {
        var (one, other) = (BlockReciprocity.Of(g.Network, g.Partition), BlockReciprocity.Of(g.Network.Reversed(), g.Partition));
        for (int k = 0; k < one.Blocks.Count; k++)
        {
            var (a, b) = (one.Blocks[k], other.Blocks[k]);
            Assert.Equal((a.TiesFromA, a.TiesFromB, a.TiedPeople), (b.TiesFromB, b.TiesFromA, b.TiedPeople));
            Assert.Equal(a.Reciprocity.All.Select(e => e.Value), b.Reciprocity.All.Select(e => e.Value), Close);
        }
    }, iter: 200);

    [Fact]
    public void ByRole_OfTheSample_HasThePeopleAndTiesOfItsNetwork()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        var network = study.Interactions.ToNetwork();
        foreach (var blocks in new[] { BlockReciprocity.ByRole(study), BlockReciprocity.BySector(study) })
        {
            Assert.Equal(network.Count, blocks.People.Sum() + blocks.WithoutGroup);
            Assert.Equal(network.Ties, blocks.Blocks.Sum(b => b.Census.Ties));
            SvgChecks.Sound(blocks.ToChart());
            SvgChecks.Sound(blocks.ToChart(View.Public));
            Assert.Contains("not shown", blocks.ToChart(View.Public).AltText, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Contains("professionals", BlockReciprocity.ByRole(study.Interactions.During(study.LeafCycles[0])).Labels);
    }

    [Fact]
    public void ByRole_NoContactWithinAGroup_IsSaidToBePerhapsUnrecorded()
    {
        // Acts of this study go across the two sides only.
        var blocks = BlockReciprocity.ByRole(ChartStudy.Of());
        Assert.Contains(blocks.Provenance.Notes, n => n.StartsWith("No contact within a group is on record", StringComparison.Ordinal));
        Assert.Contains("0 were returned", BlockReciprocity.Of(Nets.Of("a>b"), Nets.Groups("x: a; y: b")).PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_FewTies_ShowsCountsInPlaceOfAShare()
    {
        string[] words = ChartSamples.WordsOf(Six.ToChart());
        Assert.Contains("0 of 1", words);       // x to y: one tie, not returned
        Assert.Contains("2 of 3", words);       // within x
        Assert.Contains("25 %", words);         // density within x: 3 of 12
    }

    private static Gen<(Network Network, Partition Partition)> Grouped { get; } = Draw.Network.Select(Gen.Int[0, 2].Array[9], (n, groups) =>
        (n, Partition.Of("group", n.Roster, n.Roster.Ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => (string?)"xyz"[groups[x.i]].ToString()), Nets.From)));

    private static bool Close(double x, double y) => double.IsNaN(x) ? double.IsNaN(y) : Math.Abs(x - y) <= 1e-12 * Math.Max(1, Math.Abs(x));
}
