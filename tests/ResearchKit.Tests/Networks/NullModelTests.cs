using CsCheck;
using static ResearchKit.Tests.NullModelNetworks;

namespace ResearchKit.Tests;

/// <summary>What each null model keeps, and that every network it may give is equally likely.</summary>
public sealed class NullModelTests
{
    [Fact]
    public void FixedTies_SmallNetwork_AllPlacesAreEquallyLikely()
    {
        // 3 people, 2 ties: C(6,2) = 15 networks, and with weights 1 and 2 twice as many.
        Uniform(Nets.Of("a>b b>a c"), NullModels.FixedTies, 15, 6_000);
        Uniform(Nets.Of("a>b:1 b>a:2 c"), NullModels.FixedTies, 30, 12_000);
        Uniform(Nets.Of("a>b c d", directed: false), NullModels.FixedTies, 6, 6_000);
    }

    [Fact]
    public void FixedTiesWithin_SmallNetwork_AllPlacesOfTheBlockAreEquallyLikely()
    {
        // a, b to c, d: 1 of 4 cells; c, d to a, b: 1 of 4 cells; no cell within a group holds a tie, and none gets one.
        Uniform(Nets.Of("a>c d>a b"), NullModels.FixedTiesWithin(Nets.Groups("x: a b; y: c d")), 16, 16_000);
    }

    [Theory]
    [InlineData("a>b b>c c>a d")]                   // a triangle: 2 networks, which no switch joins
    [InlineData("a>b b>c c>d d>a")]                 // everybody gives one and gets one
    [InlineData("a>b a>c b>c c>d d>a")]
    [InlineData("a>b b>a c>d d>c a>c")]
    public void FixedDegrees_FourPeople_AllNetworksWithTheDegreesAreEquallyLikely(string ties)
    {
        var network = Nets.Of(ties);
        int all = Enumerable.Range(0, 1 << 12).Count(bits => Degrees(Four(bits, directed: true)).SequenceEqual(Degrees(network)));
        Assert.True(all > 1);
        Uniform(network, NullModels.FixedDegrees, all, 400 * all);
    }

    [Theory]
    [InlineData("a>b b>c c>d")]
    [InlineData("a>b c>d")]
    [InlineData("a>b b>c c>d d>e e>a")]
    public void FixedDegrees_Undirected_AllNetworksWithTheDegreesAreEquallyLikely(string ties)
    {
        var network = Nets.Of(ties, directed: false);
        int n = network.Count, pairs = n * (n - 1) / 2;
        int all = Enumerable.Range(0, 1 << pairs).Count(bits => Degrees(Small(n, bits, directed: false)).SequenceEqual(Degrees(network)));
        Uniform(network, NullModels.FixedDegrees, all, 400 * all);
    }

    [Fact]
    public void FixedDegreesWithin_TwoGroups_AllNetworksWithTheDegreesOfEachBlockAreEquallyLikely()
    {
        var network = Nets.Of("a>c b>d c>a d>b d>a a>b");
        var groups = Nets.Groups("x: a b; y: c d");
        int[] Of(Network n) => [.. from i in Enumerable.Range(0, 4) from g in new[] { 0, 1 } from d in new[] { n.Out(i).ToArray(), n.In(i).ToArray() } select d.Count(j => groups.Group.Span[j] == g)];
        int all = Enumerable.Range(0, 1 << 12).Count(bits => Of(Four(bits, directed: true)).SequenceEqual(Of(network)));
        Assert.True(all > 1);
        Uniform(network, NullModels.FixedDegreesWithin(groups), all, 500 * all);
    }

    [Fact]
    public void FixedCensus_ThreePeople_AllPlacesAreEquallyLikely()
    {
        // One mutual and one asymmetric pair: 3 x 2 places, each either way round for the asymmetric one; for the mutual one too when its weights differ.
        Uniform(Nets.Of("a>b b>a a>c"), NullModels.FixedCensus, 12, 5_000);
        Uniform(Nets.Of("a>b:1 b>a:2 a>c"), NullModels.FixedCensus, 24, 10_000);
        // Between a, b and c, d only: one asymmetric pair has 4 places, either way round; the pair within x stays in x.
        Uniform(Nets.Of("a>c a>b b>a d"), NullModels.FixedCensusWithin(Nets.Groups("x: a b; y: c d")), 8, 8_000);
    }

    [Fact]
    public void FixedCensus_AnyNetwork_CensusAndPairsOfWeightsAreKept()
        => Draw.Network.Sample(network =>
        {
            var drawn = NullModels.FixedCensus.Draw(network, new(1));
            var (before, after) = (DyadCensus.Of(network), DyadCensus.Of(drawn));
            Assert.Equal((before.Mutual, before.Asymmetric, before.Null), (after.Mutual, after.Asymmetric, after.Null));
            Assert.Equal(PairsOfWeights(network), PairsOfWeights(drawn));
        }, iter: 300, seed: "0000KeepCensu");

    [Fact]
    public void FixedCensus_TriplesAllMutual_MeetTheirClosedForm()
    {
        // Holland and Leinhardt 1976: E(300) = C(n,3) M(M-1)(M-2) / (D(D-1)(D-2)), D = n(n-1)/2. Within five standard errors.
        var network = Random(12, 70, 2);
        double m = DyadCensus.Of(network).Mutual, d = 66, exact = 220 * m * (m - 1) * (m - 2) / (d * (d - 1) * (d - 2));
        var c = Chance.Compare(network, n => new Estimate(TriadCensus.Info, TriadCensus.Of(n)["300"], 220, "triples", n.Provenance), NullModels.FixedCensus, new(4000, 5));
        double error = Math.Abs(c.Gap / c.Z) / Math.Sqrt(4000);
        Assert.True(m > 10 && error > 0);
        Assert.InRange(c.Expected, exact - 5 * error, exact + 5 * error);
    }

    [Fact]
    public void FixedCensus_WhatGoesBack_IsRefusedWithTheReason()
    {
        var network = Draw.Made(6, [(0, 1, 2), (1, 0, 3), (2, 3, 1), (4, 5, 2), (1, 2, 1), (5, 4, 1)], i => $"p{i}");
        foreach (var measure in new Func<Network, Estimate>[] { Reciprocity.Arc, Reciprocity.Dyad, Reciprocity.Symmetry, Reciprocity.Correlation, Reciprocity.Weighted, Reciprocity.TurnShare, Census })
        {
            var error = Assert.Throws<ArgumentException>(() => Chance.Compare(network, measure, NullModels.FixedCensus, new(50)));
            Assert.Contains("moves with the pair", error.Message, StringComparison.Ordinal);
        }
        var groups = Nets.Groups("x: p0 p1 p2; y: p3 p4 p5");
        Assert.True(Chance.Compare(network, n => Reciprocity.Arc(n, groups, "x", "x"), NullModels.FixedCensus, new(50)).Draws.Length > 0);
        Assert.True(Chance.Compare(network, Centralization.InDegree, NullModels.FixedCensus, new(50)).IsDefined);

        static Estimate Census(Network n) => new(DyadCensus.Info, DyadCensus.Of(n).Mutual, 1, "dyads", n.Provenance);
    }

    [Fact]
    public void PermutedGroups_SmallNetwork_AllLabellingsAreEquallyLikely()
    {
        var grouped = new GroupedNetwork(Nets.Of("a>b b>c c>d d>e"), Nets.Groups("x: a b; y: c d"));
        var (seen, draw) = (new Dictionary<string, int>(), NullModels.PermutedGroups.InPlace!(grouped).Workspace());
        for (int i = 0; i < 6000; i++)
        {
            string key = string.Join(" ", draw(new(3, i)).Partition.Group.ToArray());
            seen[key] = seen.GetValueOrDefault(key) + 1;
        }
        // e has no group and gets none; 4!/(2!2!) labellings of the others.
        Assert.Equal(6, seen.Count);
        Assert.All(seen.Keys, k => Assert.EndsWith("-1", k, StringComparison.Ordinal));
        Assert.InRange(seen.Values.Sum(n => (n - 1000.0) * (n - 1000) / 1000), 0, 5 + 5 * Math.Sqrt(10));
    }

    [Theory]
    [MemberData(nameof(GoldNetworks.Names), MemberType = typeof(GoldNetworks))]
    public void Compare_PermutedGroups_OnRealNetworks_MeetsTheIndexFromGroupSizes(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        if (network.Ties == 0) return;
        var chance = Chance.Compare(new GroupedNetwork(network, groups), EiIndex.Of, NullModels.PermutedGroups);
        if (chance.Reason is not null) return;
        // Every pair is as likely to be of one group as the sizes say: the mean over all ways to deal is the index from group sizes.
        double expected = EiIndex.Expected(network, groups).Value, sd = Math.Sqrt(chance.Draws.ToArray().Sum(v => (v - chance.Expected) * (v - chance.Expected)) / chance.Draws.Length);
        Assert.True(Math.Abs(chance.Expected - expected) <= 5 * sd / Math.Sqrt(2000) + 1e-12, FormattableString.Invariant($"{name}: {chance.Expected} for {expected}"));
        var (low, high) = chance.Middle();
        Assert.True(low <= chance.Expected + 1e-12 && chance.Expected <= high + 1e-12);
    }

    [Fact]
    public void Compare_PermutedGroups_MeetsTheIndexFromGroupSizes()
    {
        // Each tie lies between groups with the chance of two people drawn at random: the mean is EiIndex.Expected. Within five standard errors.
        var network = Random(15, 60, 9);
        var groups = Partition.Of("side", network.Roster, network.Roster.Ids.ToDictionary(id => id, id => (string?)(string.CompareOrdinal(id, "p06") < 0 ? "a" : "b")), Nets.From);
        var c = Chance.Compare(new GroupedNetwork(network, groups), EiIndex.Of, NullModels.PermutedGroups, new(4000, 2));
        double exact = EiIndex.Expected(network, groups).Value, error = Math.Abs(c.Gap / c.Z) / Math.Sqrt(4000);
        Assert.InRange(c.Expected, exact - 5 * error, exact + 5 * error);
        Assert.Throws<ArgumentException>(() => Chance.Compare(new GroupedNetwork(network, groups), g => Reciprocity.Arc(g.Network), NullModels.PermutedGroups, new(50)));
    }

    [Theory]
    [InlineData("a>c c>b d>a", "x: a b; y: c d", "no tie within a group")]
    [InlineData("a>c c>b d>a", "x: a b c d", "fewer than two groups")]
    [InlineData("a>b c", "x: a; y: c", "no tie between people with a group")]
    public void Compare_PermutedGroups_RefusesWithTheReason(string ties, string groups, string why)
    {
        var c = Chance.Compare(new GroupedNetwork(Nets.Of(ties), Nets.Groups(groups)), g => new Estimate(EiIndex.Info, 1, 1, "ties", Nets.From), NullModels.PermutedGroups, new(20));
        Assert.Contains(why, c.Reason, StringComparison.Ordinal);
        Assert.True(double.IsNaN(c.Expected));
    }

    [Fact]
    public void Compare_PermutedGroups_SaysWhichGroupHasNoTieWithin()
    {
        var c = Chance.Compare(new GroupedNetwork(Nets.Of("a>c c>b d>a a>b"), Nets.Groups("x: a b; y: c d")), EiIndex.Of, NullModels.PermutedGroups, new(50));
        Assert.Contains("no tie within the group y", Assert.Single(c.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_PermutedGroups_NamesSeveralGroupsInOneNote()
    {
        var c = Chance.Compare(new GroupedNetwork(Nets.Of("a>c c>b d>a a>b e>a f"), Nets.Groups("x: a b; y: c d; z: e f")), EiIndex.Of, NullModels.PermutedGroups, new(50));
        Assert.Contains("no tie within the groups y, z is recorded", Assert.Single(c.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_UndirectedNetworks_DefinedOrRefusedWithTheReason()
    {
        var network = Nets.Of("a>b b>c c>d d>e e>a a>c", directed: false);
        Assert.Contains("undirected", Chance.Compare(network, Transitivity.Of, NullModels.FixedCensus, new(20)).Reason, StringComparison.Ordinal);
        Assert.True(Chance.Compare(network, Transitivity.Of, NullModels.FixedTies, new(200)).IsDefined);
        Assert.True(Chance.Compare(network, Transitivity.Of, NullModels.FixedDegrees, new(200)).IsDefined);
        Assert.Contains("undirected", Chance.Compare(network, Reciprocity.Arc, NullModels.FixedTies, new(20)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void FixedTies_AnyNetwork_TiesAndWeightsAreKept()
        => Draw.Network.Sample(network =>
        {
            if (network.Ties == 0) return;
            var drawn = NullModels.FixedTies.Draw(network, new(1));
            Assert.Equal(network.Ties, drawn.Ties);
            Assert.Equal(Weights(network), Weights(drawn));
            Assert.Equal(network.Roster.Ids, drawn.Roster.Ids);
        }, iter: 300, seed: "0000KeepTies1");

    [Fact]
    public void FixedDegrees_AnyNetwork_DegreesAndWeightsSentAreKept()
        => Draw.Network.Sample(network =>
        {
            var drawn = NullModels.FixedDegrees.Draw(network, new(2));
            Assert.Equal(Degrees(network), Degrees(drawn));
            for (int i = 0; i < network.Count; i++) Assert.Equal(network.OutWeight(i).ToArray().Order(), drawn.OutWeight(i).ToArray().Order());
        }, iter: 200, seed: "0000KeepDegs1");

    [Fact]
    public void FixedDegreesWithin_AnyNetwork_DegreesInEachBlockAreKept()
        => Draw.Network.Sample(network =>
        {
            var groups = Partition.Of("group", network.Roster, network.Roster.Ids.Select((id, i) => (id, i)).Where(x => x.i % 4 < 3).ToDictionary(x => x.id, x => (string?)(x.i % 4 == 0 ? "x" : "y")), Nets.From);
            foreach (var (model, degrees) in new[] { (NullModels.FixedDegreesWithin(groups), true), (NullModels.FixedTiesWithin(groups), false) })
            {
                var drawn = model.Draw(network, new(3));
                Assert.Equal(ByGroup(network, groups, degrees), ByGroup(drawn, groups, degrees));
            }
        }, iter: 200, seed: "0000KeepWithn");

    [Fact]
    public void Draws_AnyMeasure_SameAsOnTheSameNetworkMadeAnew()
        => Draw.Network.Sample(network =>
        {
            if (network.Ties == 0) return;
            // A workspace answers every measure as an ordinary network of the same ties does.
            var drawing = NullModels.FixedTies.InPlace!(network);
            if (drawing.Refusal is not null) return;
            var draw = drawing.Workspace();
            for (int i = 0; i < 3; i++)
            {
                var drawn = draw(new(9, i));
                double[] own = Measures(drawn);
                var anew = Network.FromTies(Ties(drawn), true, "tie", Nets.From, network.Roster);
                Assert.Equal(Measures(anew), own);
            }
        }, iter: 200, seed: "0000SameNetwk");
}
