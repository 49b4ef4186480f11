using CsCheck;
using static ResearchKit.Tests.NullModelNetworks;

namespace ResearchKit.Tests;

/// <summary>Networks held against null models: closed forms, threads, mixing, refusals, and what cannot be compared.</summary>
public sealed class NullModelComparisonTests
{
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
}
