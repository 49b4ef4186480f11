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
    public void AgainstDegrees_TwoByTwo_AsCountedByHand()
    {
        // Two from x each send one tie to y, and two from y each send one to x: each way is one of two pairings, so the four networks are equally likely.
        // Both pairings alike: all 4 ties returned; unlike: none. Expected arc reciprocity 1/2. Nobody has a tie within a group.
        var all = BlockReciprocity.Of(Nets.Of("a>d d>a b>e e>b"), Nets.Groups("x: a b; y: d e")).AgainstDegrees(new(400));
        Assert.Equal(["within x", "x and y", "within y"], all.All.Select(c => c.Label));
        var between = all["y", "x"];
        Assert.Equal(1, between.Observed.Value);
        Assert.InRange(between.Expected, 0.4, 0.6);     // 400 draws of a fair coin: four standard errors are .1
        Assert.All(between.Draws.ToArray(), v => Assert.True(v is 0 or 1));
        Assert.Contains("no tie", all["x", "x"].Reason, StringComparison.Ordinal);
        Assert.Equal(3, all.ToTable().Rows.Count);
        Assert.Contains(all.ToTable().Provenance.Notes, n => n == "The degrees leave little room, few networks have them: x and y.");
        Assert.StartsWith("Of 1 blocks that can be compared, 1 lie above and 0 below", all.PlainReading, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => all["x", "z"]);
    }

    [Fact]
    public void AgainstDegrees_OneNetworkOnly_HasAReasonAndNoExpectation()
    {
        // Everybody of x ties to everybody of y and back: no other network has these degrees.
        var full = BlockReciprocity.Of(Nets.Of("a>d a>e b>d b>e d>a d>b e>a e>b"), Nets.Groups("x: a b; y: d e")).AgainstDegrees(new(50));
        Assert.Contains("frozen", full["x", "y"].Reason, StringComparison.Ordinal);
        Assert.True(double.IsNaN(full["x", "y"].Expected));
    }

    [Fact]
    public void AgainstDegrees_OfTheWholeNetwork_IsTheSameDistributionAsOfTheBlockAlone()
    {
        // The block drawn by itself, and the whole network drawn with its blocks kept: expectations agree within four standard errors of the difference.
        var rng = new Rng(5);
        var network = Network.FromTies(Enumerable.Range(0, 90).Select(_ => ($"p{rng.Below(14):00}", $"p{rng.Below(14):00}", 1.0)), true, "tie", Nets.From);
        var groups = Partition.Of("group", network.Roster, network.Roster.Ids.ToDictionary(id => id, id => (string?)(id[^1] % 2 == 0 ? "x" : "y")), Nets.From);
        var alone = BlockReciprocity.Of(network, groups).AgainstDegrees(new(500))["x", "y"];
        var whole = Chance.Compare(network, n => Reciprocity.Arc(n, groups, "x", "y"), NullModels.FixedDegreesWithin(groups), new(500, 2));
        Assert.Equal(whole.Observed.Value, alone.Observed.Value);
        double error = Math.Sqrt((Variance(alone) + Variance(whole)) / 500);
        Assert.InRange(alone.Expected - whole.Expected, -4 * error, 4 * error);

        static double Variance(Comparison c) => c.Draws.ToArray().Sum(v => (v - c.Expected) * (v - c.Expected)) / (c.Draws.Length - 1);
    }

    [Fact]
    public void ByRole_EverybodyInBothRoles_IsOneGroupOrNone()
    {
        var study = WithRoles(("p1", "coproducer"), ("p1", "professional"), ("p2", "coproducer"), ("p2", "professional"));
        var blocks = BlockReciprocity.ByRole(study);
        Assert.Equal("holds two roles", Assert.Single(blocks.Labels));
        Assert.Equal((1L, 1.0), (blocks.Blocks[0].Census.Mutual, blocks.Blocks[0].Reciprocity.Arc.Value));
        var left = BlockReciprocity.ByRole(study, dual: DualRole.Exclude);
        Assert.Empty(left.Blocks);
        Assert.Equal(2, left.WithoutGroup);
        Assert.StartsWith("Of 0 recorded ties between the groups 0 were returned", left.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void ByRole_OneRoleOnly_HasNoBlockBetween()
    {
        var blocks = BlockReciprocity.ByRole(WithRoles(("p1", "coproducer"), ("p2", "coproducer")));
        Assert.True(Assert.Single(blocks.Blocks).IsWithin);
        Assert.DoesNotContain(blocks.Provenance.Notes, n => n.StartsWith("No contact within", StringComparison.Ordinal));
    }

    [Fact]
    public void NegativeWeights_AreRefusedWhereTheNetworkIsMade()
        => Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => BlockReciprocity.Of(Nets.Of("a>b:-1"), Nets.Groups("x: a; y: b"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_ALargeRing_CountsNullPairsWithoutGoingThroughThem()
    {
        // 100,000 people in a ring, even and odd places apart: 100,000 one-way pairs of 50,000 x 50,000.
        const int people = 100_000;
        var roster = new Roster(Enumerable.Range(0, people).Select(i => FormattableString.Invariant($"p{i:000000}")));
        int[] from = [.. Enumerable.Range(0, people)], to = [.. from.Select(i => (i + 1) % people)];
        var ring = Network.FromEvents(new(roster, from, to, default, default, Nets.From));
        var groups = new Partition("place", roster, ["even", "odd"], from.Select(i => i % 2).ToArray(), Nets.From);
        var block = BlockReciprocity.Of(ring, groups)["even", "odd"];
        Assert.Equal((0L, 100_000L, 2_499_900_000L), (block.Census.Mutual, block.Census.Asymmetric, block.Census.Null));
        Assert.Equal((50_000L, 50_000L, 100_000L), (block.TiesFromA, block.TiesFromB, block.TiedPeople));
    }

    [Fact]
    public void Relabelling_KeepsEveryBlock() => Draw.Rows.Sample(drawn =>
    {
        var one = Blocks(i => $"p{i}");
        var other = Blocks(i => $"q{9 - i}");
        Assert.Equal(one.Blocks.Select(b => (b.Census.Mutual, b.OneWayFromA, b.OneWayFromB, b.Census.Null, b.TiedPeople)), other.Blocks.Select(b => (b.Census.Mutual, b.OneWayFromA, b.OneWayFromB, b.Census.Null, b.TiedPeople)));
        Assert.Equal(one.Blocks.SelectMany(b => b.Reciprocity.All).Select(e => e.Value), other.Blocks.SelectMany(b => b.Reciprocity.All).Select(e => e.Value), Close);

        BlockReciprocity Blocks(Func<int, string> id)
        {
            var n = Draw.Made(drawn.People, drawn.Rows, id);
            return BlockReciprocity.Of(n, Partition.Of("group", n.Roster, Enumerable.Range(0, drawn.People).ToDictionary(id, i => (string?)(i % 3 == 0 ? "x" : "y")), Nets.From));
        }
    }, iter: 200);

    [Fact]
    public void Scaling_AllWeights_KeepsTheWeightReturnedOfEveryBlock() => Gen.Select(Draw.Rows, Gen.Double[0.001, 1000]).Sample(((int People, (int, int, int)[] Rows) drawn, double scale) =>
    {
        Assert.Equal(Weighted(1), Weighted(scale), Close);

        IEnumerable<double> Weighted(double by)
        {
            var n = Draw.Made(drawn.People, drawn.Rows, i => $"p{i}", by);
            var groups = Partition.Of("group", n.Roster, n.Roster.Ids.ToDictionary(id => id, id => (string?)(id[^1] % 2 == 0 ? "x" : "y")), Nets.From);
            return BlockReciprocity.Of(n, groups).Blocks.Select(b => b.Reciprocity.Weighted.Value);
        }
    }, iter: 200);

    [Fact]
    public void ByRoleAndCycle_OfTheSample_HasEachCycleAsItIsAlone()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        var cycles = BlockReciprocity.ByRoleAndCycle(study);
        Assert.Equal(study.LeafCycles.Count, cycles.Cycles.Count);
        for (int c = 0; c < cycles.Cycles.Count; c++)
        {
            var alone = BlockReciprocity.ByRole(study.Interactions.During(study.LeafCycles[c]))["coproducer", "professional"];
            Assert.Equal(alone.Census, cycles.Block(c, "coproducer", "professional")!.Census);
        }
        Assert.Equal(0, cycles.ToTable().Rows.Count % cycles.Cycles.Count);
        SvgChecks.Sound(cycles.ToChart());
        SvgChecks.Sound(BlockReciprocity.BySectorAndCycle(study).ToChart());
        Assert.Contains("Not shown", cycles.ToChart(View.Public).AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void ByRoleAndCycle_WithoutCycles_IsAllOfIt()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        var without = new Study(study.Settings, study.Tables with { Cycles = [], Phases = [] });
        var cycles = BlockReciprocity.ByRoleAndCycle(without);
        Assert.Equal("all", Assert.Single(cycles.Cycles).Label);
        Assert.Same(cycles.Whole, cycles.Cycles[0].Blocks);
    }

    [Fact]
    public void Chart_FewTies_ShowsCountsInPlaceOfAShare()
    {
        string[] words = ChartSamples.WordsOf(Six.ToChart());
        Assert.Contains("0 of 1", words);       // x to y: one tie, not returned
        Assert.Contains("2 of 3", words);       // within x
        Assert.Contains("25 %", words);         // density within x: 3 of 12
    }

    /// <summary>p1 starts with p2 and p2 with p1, on two days of a year in which everybody holds the given roles.</summary>
    private static Study WithRoles(params (string Person, string Role)[] roles)
    {
        DateOnly first = new(2023, 1, 1), last = new(2023, 12, 31);
        return new(new() { Title = "Invented for tests", Synthetic = true }, new()
        {
            Cycles = [new("c1", 1, null, "Cycle 1", "", first, last)],
            Participants = [.. roles.Select(r => r.Person).Distinct().Select(p => new Participant(p, "coproducer", "welfare", null, null, first, null, Consent.Full))],
            RoleSpells = [.. roles.Select(r => new RoleSpell(r.Person, r.Role, "welfare", null, first, null, false))],
            Interactions = [Act("i1", "p1", "p2"), Act("i2", "p2", "p1")],
        });

        Interaction Act(string id, string from, string to) => new(id, first.AddDays(9).ToDateTime(new TimeOnly(10, 0)), Precision.Day, InteractionKind.Phone, null, from, new(to), IdList.Empty,
            Direction.OneWay, null, null, null, Occasion.New, IdList.Empty, null, null, IdList.Empty);
    }

    private static Gen<(Network Network, Partition Partition)> Grouped { get; } = Draw.Network.Select(Gen.Int[0, 2].Array[9], (n, groups) =>
        (n, Partition.Of("group", n.Roster, n.Roster.Ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => (string?)"xyz"[groups[x.i]].ToString()), Nets.From)));

    private static bool Close(double x, double y) => double.IsNaN(x) ? double.IsNaN(y) : Math.Abs(x - y) <= 1e-12 * Math.Max(1, Math.Abs(x));
}
