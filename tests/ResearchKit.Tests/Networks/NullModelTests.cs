using CsCheck;

namespace ResearchKit.Tests;

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

    [Fact]
    public void Compare_FixedTies_ArcReciprocityMeetsItsClosedForm()
    {
        // E(2M/L) = (L - 1)/(n(n - 1) - 1): the cell opposite to a tie is filled by one of the L - 1 others. Within five standard errors.
        var network = Random(30, 120, 4);
        var c = Chance.Compare(network, Reciprocity.Arc, NullModels.FixedTies, new(4000, 3));
        double exact = 119 / (30 * 29 - 1.0), error = Math.Abs(c.Gap / c.Z) / Math.Sqrt(4000);
        Assert.InRange(c.Expected, exact - 5 * error, exact + 5 * error);
        Assert.Equal((0, 4000), (c.Undefined, c.Draws.Length));
    }

    [Fact]
    public void Compare_Networks_SameNumbersWhateverTheThreads()
    {
        var network = Random(20, 70, 5);
        foreach (var model in new[] { NullModels.FixedTies, NullModels.FixedDegrees })
        {
            foreach (var measure in new Func<Network, Estimate>[] { Reciprocity.Arc, Transitivity.Of })
            {
                var one = Chance.Compare(network, measure, model, new(300, 7) { Threads = 1 });
                var many = Chance.Compare(network, measure, model, new(300, 7) { Threads = 4 });
                Assert.Equal(one.Draws.ToArray(), many.Draws.ToArray());
                Assert.Equal(one.Mixing, many.Mixing);
                // Draw i is the stream (seed, i), whether drawn in a workspace or alone.
                Assert.Equal(one.Draws.Span[17], measure(model.Draw(network, new(7, 17))).Value);
            }
        }
    }

    [Fact]
    public void Compare_ChainTooShort_SaysThatItDoesNotMix()
    {
        // One try a tie is not enough on any network of this size; the usual limit of a thousand is.
        var network = Random(30, 150, 10);
        var slow = NullModels.FixedDegrees with { InPlace = n => new SwitchedTies(n, null, "fixed degrees", mostTries: 1) };
        var c = Chance.Compare(network, Reciprocity.Arc, slow, new(20));
        Assert.StartsWith("the chain of switches does not mix", c.Reason, StringComparison.Ordinal);
        Assert.True(double.IsNaN(c.Expected) && c.Mixing!.MovedLater > c.Mixing.Moved + 0.1);
        var enough = Chance.Compare(network, Reciprocity.Arc, NullModels.FixedDegrees, new(20)).Mixing!;
        Assert.InRange(enough.Moved - enough.MovedLater, -0.03, 0.03);
        Assert.Equal(32, enough.Different);
    }

    [Fact]
    public void Compare_FewNetworks_SaysHowMany()
    {
        var c = Chance.Compare(Nets.Of("a>b b>c c>a d"), Centralization.Betweenness, NullModels.FixedDegrees, new(50));
        Assert.Equal(2, c.Mixing!.Different);
        Assert.Contains(c.Notes, n => n.Contains("32 chains ended in 2 different networks", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_PeopleRenamed_SameDraws()
    {
        // Names in the same order: the same draws. Names in the reverse order: the same mean within five standard errors of the difference.
        var network = Random(14, 50, 7);
        var renamed = Network.FromTies(Ties(network).Select(t => ("x" + t.From, "x" + t.To, t.Weight)), true, "tie", Nets.From, new Roster(network.Roster.Ids.Select(id => "x" + id)));
        string Reverse(string id) => "y" + (99 - int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture));
        var reversed = Network.FromTies(Ties(network).Select(t => (Reverse(t.From), Reverse(t.To), t.Weight)), true, "tie", Nets.From, new Roster(network.Roster.Ids.Select(Reverse)));
        foreach (var model in new[] { NullModels.FixedTies, NullModels.FixedDegrees, NullModels.FixedCensus })
        {
            var one = Chance.Compare(network, Transitivity.Of, model, new(1000));
            Assert.Equal(one.Draws.ToArray(), Chance.Compare(renamed, Transitivity.Of, model, new(1000)).Draws.ToArray());
            var other = Chance.Compare(reversed, Transitivity.Of, model, new(1000));
            Assert.Equal(one.Observed.Value, other.Observed.Value, 1e-12);
            Assert.InRange(Math.Abs(one.Expected - other.Expected), 0, 5 * Math.Abs(one.Gap / one.Z) * Math.Sqrt(2 / 1000.0));
        }
    }

    [Fact]
    public void Compare_OneGroupOnly_IsTheModelOfTheWholeNetwork()
    {
        var network = Random(10, 30, 12);
        var all = Partition.Of("group", network.Roster, network.Roster.Ids.ToDictionary(id => id, _ => (string?)"all"), Nets.From);
        foreach (var (within, whole) in new[] { (NullModels.FixedTiesWithin(all), NullModels.FixedTies), (NullModels.FixedDegreesWithin(all), NullModels.FixedDegrees), (NullModels.FixedCensusWithin(all), NullModels.FixedCensus) })
            Assert.Equal(Chance.Compare(network, Transitivity.Of, whole, new(50)).Draws.ToArray(), Chance.Compare(network, Transitivity.Of, within, new(50)).Draws.ToArray());
    }

    [Theory]
    [InlineData("a>b a>c a>d")]           // a star: one network only
    [InlineData("a>b")]
    [InlineData("a>b b>a a>c c>a b>c c>b")]   // complete
    public void Compare_FrozenDegrees_SaysSoInsteadOfANumber(string ties)
    {
        var c = Chance.Compare(Nets.Of(ties), Reciprocity.Arc, NullModels.FixedDegrees, new(20));
        Assert.StartsWith("frozen: with these degrees no tie can be switched", c.Reason, StringComparison.Ordinal);
        Assert.True(double.IsNaN(c.Expected) && double.IsNaN(c.Gap) && c.Draws.IsEmpty);
        Assert.Contains("frozen", c.PlainReading, StringComparison.Ordinal);
        Assert.Contains("frozen", c.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_NothingToDraw_SaysSoInsteadOfANumber()
    {
        foreach (var network in new[] { Nets.Of("a"), Nets.Of("a b c"), Network.FromTies([], true, "tie", Nets.From) })
        {
            foreach (var model in new[] { NullModels.FixedTies, NullModels.FixedDegrees })
            {
                var c = Chance.Compare(network, Reciprocity.Arc, model, new(20));
                Assert.NotNull(c.Reason);
                Assert.True(double.IsNaN(c.Expected));
            }
        }
        Assert.Contains("every permitted cell", Chance.Compare(Nets.Of("a>b b>a"), Reciprocity.Arc, NullModels.FixedTies, new(5)).Reason, StringComparison.Ordinal);
        // Complete, but with weights that differ: they can change places. Without weights the same ties leave nothing to chance.
        Assert.True(Chance.Compare(Nets.Of("a>b:1 b>a:2 a>c:3 c>a:4 b>c:5 c>b:6"), Reciprocity.Weighted, NullModels.FixedTies, new(50)).IsDefined);
    }

    [Fact]
    public void Compare_ConstantMeasures_AreRefusedAndTheirBlocksAreNot()
    {
        var network = Random(12, 40, 6);
        foreach (var (measure, model) in new (Func<Network, Estimate>, Randomised<Network>)[]
        {
            (Density.Of, NullModels.FixedTies), (Density.Of, NullModels.FixedDegrees), (Isolates.Of, NullModels.FixedDegrees),
            (Centralization.InDegree, NullModels.FixedDegrees), (Centralization.OutDegree, NullModels.FixedDegrees),
        })
        {
            var error = Assert.Throws<ArgumentException>(() => Chance.Compare(network, measure, model, new(50)));
            Assert.Contains(model.Keeps, error.Message, StringComparison.Ordinal);
        }
        var groups = Nets.Groups("x: p00 p01 p02 p03 p04; y: p05 p06 p07 p08 p09 p10 p11");
        Assert.True(Chance.Compare(network, n => Density.Of(n, groups, "x", "y"), NullModels.FixedTies, new(50)).IsDefined);
        Assert.Throws<ArgumentException>(() => Chance.Compare(network, n => Density.Of(n, groups, "x", "y"), NullModels.FixedTiesWithin(groups), new(50)));
        Assert.Throws<ArgumentException>(() => Chance.Compare(network, n => EiIndex.Of(n, groups), NullModels.FixedDegreesWithin(groups), new(50)));
    }

    [Fact]
    public void Compare_PeopleWhoDidNotAnswer_KeepTheirTiesAndGetNoneByChance()
    {
        var network = Random(8, 20, 8);
        bool[] answered = [.. Enumerable.Range(0, 8).Select(i => i != 2)];
        var partly = new Network(network.Roster, true, "tie", Starts(network), Targets(network), Weights(network, inOrder: true), Nets.From) { Answered = answered };
        foreach (var model in new[] { NullModels.FixedTies, NullModels.FixedDegrees })
        {
            for (int i = 0; i < 20; i++) Assert.Equal(network.Out(2).ToArray(), model.Draw(partly, new(1, i)).Out(2).ToArray());
        }
    }

    [Fact]
    public void CellSet_ManyPeople_KeepsWhatASetOfPairsKeeps()
    {
        // 20,000 people have too many cells for bits: the table must agree with a set.
        var (cells, pairs, rng) = (new CellSet(20_000, 50), new HashSet<(int, int)>(), new Rng(4));
        for (int step = 0; step < 20_000; step++)
        {
            // Few people, so that the same cells come again.
            var pair = (19_990 + rng.Below(10), rng.Below(10) * 2000);
            if (rng.Chance(0.5) && pairs.Count < 50) Assert.Equal(pairs.Add(pair), cells.Add(pair.Item1, pair.Item2));
            else
            {
                Assert.Equal(pairs.Remove(pair), cells.Contains(pair.Item1, pair.Item2));
                cells.Remove(pair.Item1, pair.Item2);
            }
        }
        for (int i = 0; i < 10; i++)
            for (int j = 0; j < 10; j++) Assert.Equal(pairs.Contains((19_990 + i, j * 2000)), cells.Contains(19_990 + i, j * 2000));
    }

    [Fact]
    public void FixedTies_ManyPeople_KeepsTiesAndDegreesToo()
    {
        var network = Random(9_000, 300, 3);
        Assert.Equal(300, NullModels.FixedTies.Draw(network, new(1)).Ties);
        Assert.Equal(Degrees(network), Degrees(NullModels.FixedDegrees.Draw(network, new(1))));
    }

    /// <summary>Draws equally many of each of so many networks: chi-square below its mean by degrees of freedom plus 5 standard deviations.</summary>
    private static void Uniform(Network network, Randomised<Network> model, int kinds, int draws)
    {
        var seen = new Dictionary<string, int>();
        var draw = model.InPlace!(network) is { Refusal: null } drawing ? drawing.Workspace() : throw new InvalidOperationException("refused");
        for (int i = 0; i < draws; i++)
        {
            string key = string.Join(" ", Ties(draw(new(11, i))).Select(t => $"{t.From}>{t.To}:{t.Weight}"));
            seen[key] = seen.GetValueOrDefault(key) + 1;
        }
        Assert.Equal(kinds, seen.Count);
        double each = (double)draws / kinds, square = seen.Values.Sum(n => (n - each) * (n - each) / each), df = kinds - 1;
        Assert.InRange(square, 0, df + 5 * Math.Sqrt(2 * df));
    }

    private static string[] PairsOfWeights(Network network) =>
    [
        .. (from i in Enumerable.Range(0, network.Count) from j in Enumerable.Range(0, i) select new[] { network[i, j], network[j, i] }.Order())
            .Select(w => FormattableString.Invariant($"{w.First()} {w.Last()}")).Order(StringComparer.Ordinal),
    ];

    private static Network Random(int people, int ties, ulong seed)
    {
        var (rng, cells) = (new Rng(seed), new HashSet<(int, int)>());
        while (cells.Count < ties)
        {
            var cell = (rng.Below(people), rng.Below(people));
            if (cell.Item1 != cell.Item2) cells.Add(cell);
        }
        string Id(int i) => FormattableString.Invariant($"p{i:00}");
        return Network.FromTies(cells.Select(c => (Id(c.Item1), Id(c.Item2), 1.0)), true, "tie", Nets.From, new Roster(Enumerable.Range(0, people).Select(Id)));
    }

    private static Network Four(int bits, bool directed) => Small(4, bits, directed);

    private static Network Small(int people, int bits, bool directed)
    {
        var cells = (from i in Enumerable.Range(0, people) from j in Enumerable.Range(0, people) where directed ? i != j : i < j select (i, j)).ToList();
        string Id(int i) => ((char)('a' + i)).ToString();
        return Network.FromTies(cells.Where((_, k) => (bits >> k & 1) != 0).Select(c => (Id(c.i), Id(c.j), 1.0)), directed, "tie", Nets.From, new Roster(Enumerable.Range(0, people).Select(Id)));
    }

    private static IEnumerable<(string From, string To, double Weight)> Ties(Network network)
    {
        var ties = new List<(string, string, double)>();
        for (int i = 0; i < network.Count; i++)
            for (int k = 0; k < network.Out(i).Length; k++)
                if (network.Directed || i < network.Out(i)[k]) ties.Add((network.Roster[i], network.Roster[network.Out(i)[k]], network.OutWeight(i)[k]));
        return ties;
    }

    private static int[] Degrees(Network network) => [.. Enumerable.Range(0, network.Count).SelectMany(i => new[] { network.Out(i).Length, network.In(i).Length })];

    private static double[] Weights(Network network, bool inOrder = false)
    {
        var all = Enumerable.Range(0, network.Count).SelectMany(i => network.OutWeight(i).ToArray());
        return inOrder ? [.. all] : [.. all.Order()];
    }

    private static int[] Starts(Network network)
    {
        var start = new int[network.Count + 1];
        for (int i = 0; i < network.Count; i++) start[i + 1] = start[i] + network.Out(i).Length;
        return start;
    }

    private static int[] Targets(Network network) => [.. Enumerable.Range(0, network.Count).SelectMany(i => network.Out(i).ToArray())];

    private static string[] ByGroup(Network network, Partition groups, bool degrees)
    {
        string Group(int i) => groups.Group.Span[i] is >= 0 and var g ? groups.Groups[g] : "-";
        var cells = from i in Enumerable.Range(0, network.Count)
                    from j in network.Out(i).ToArray()
                    from key in degrees ? new[] { $"{i} to {Group(j)}", $"{Group(i)} to {j}" } : [$"{Group(i)} to {Group(j)}"]
                    group key by key into g
                    select $"{g.Key}: {g.Count()}";
        return [.. cells.Order(StringComparer.Ordinal)];
    }

    private static double[] Measures(Network n) =>
    [
        Reciprocity.Arc(n).Value, Reciprocity.Weighted(n).Value, Density.Of(n).Value, Transitivity.Of(n).Value, Centralization.Betweenness(n).Value, Centralization.InDegree(n).Value,
        .. TriadCensus.Of(n).Counts.Select(c => (double)c), .. Weights(n.Reversed(), inOrder: true), .. Enumerable.Range(0, n.Count).SelectMany(i => n.InWeight(i).ToArray()), DyadCensus.Of(n).Null,
    ];
}
