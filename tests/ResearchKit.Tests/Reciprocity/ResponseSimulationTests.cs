namespace ResearchKit.Tests;

public sealed class ResponseSimulationTests
{
    private static ResponseSimulationOptions Short => new() { Draws = new(12, 3, 0.9), Rates = [0.9, 0.6] };

    private static (Network Network, Partition Groups) Texas => GoldNetworks.Of("emon_Texas");

    [Fact]
    public void Of_WhateverTheThreads_IsTheSame()
    {
        var (network, groups) = Texas;
        var one = ResponseSimulation.Of(network, Short with { Partition = groups, Draws = Short.Draws with { Threads = 1 } });
        var three = ResponseSimulation.Of(network, Short with { Partition = groups, Draws = Short.Draws with { Threads = 3 } });
        Assert.Equal(one.Cells, three.Cells);
        Assert.Equal(one.Trusted, three.Trusted);
        Assert.Equal(3 * 2 * 3 * 12, one.Cells.Count);
    }

    [Fact]
    public void Of_OneWayAlone_IsTheSameAsAmongOthers()
    {
        var all = ResponseSimulation.Of(Texas.Network, Short).Cells.Where(c => c.Missing == Missingness.CentralMissing);
        Assert.Equal(all, ResponseSimulation.Of(Texas.Network, Short with { Missing = [Missingness.CentralMissing] }).Cells);
    }

    [Fact]
    public void Cells_OfWhatIsKnownExactly_HaveNoError()
    {
        var cells = ResponseSimulation.Of(Texas.Network, Short).Cells;
        // Those who answered gave what they gave; the arc reciprocity as recorded is that of the respondents.
        Assert.All(cells.Where(c => c.Measure == Centrality.OutDegreeInfo && c.Treatment == Treatment.Recorded), c => Assert.Equal((1.0, 1.0, 1.0, true), (c.Mean, c.Low, c.Overlap, c.Passes)));
        foreach (var cell in cells.Where(c => c.Measure == Reciprocity.ArcInfo && c.Treatment == Treatment.Recorded))
            Assert.Equal(cell with { Treatment = Treatment.Respondents }, cells.Single(c => c.Measure == cell.Measure && c.Treatment == Treatment.Respondents && c.Missing == cell.Missing && c.Rate == cell.Rate));
        Assert.All(cells.Where(c => c.Measure == Reciprocity.ArcInfo && c.Treatment == Treatment.Reconstructed), c => Assert.Equal("the reconstruction assumes that ties are returned", c.Reason));
        // People missing at random: the answers' density is an unbiased guess; 12 draws, five standard errors.
        var density = cells.First(c => c is { Missing: Missingness.AtRandom, Rate: 0.6, Treatment: Treatment.Recorded } && c.Measure == Density.Info);
        Assert.InRange(density.Bias, -5 * density.Rmse / Math.Sqrt(12), 5 * density.Rmse / Math.Sqrt(12));
    }

    [Fact]
    public void Reconstruction_OfASymmetricRelation_LosesOnlyPairsOfMissingPeople()
    {
        // Every tie is returned, so that one missing person loses nothing: all measures are the truth.
        var symmetric = Nets.Of("a>b b>a b>c c>b c>d d>c d>a a>d e>a a>e e>f f>e");
        var cells = ResponseSimulation.Of(symmetric, new() { Draws = new(20, 5, 0.9), Rates = [5 / 6.0] }).Cells.Where(c => c.Treatment == Treatment.Reconstructed && c.Measure != Reciprocity.ArcInfo).ToList();
        Assert.Equal(30, cells.Count);
        Assert.All(cells, c => Assert.True(c.Passes, $"{c.Measure.Id} {c.Missing}: {c.Low} to {c.High}"));
        Assert.All(cells.Where(c => !double.IsNaN(c.Rmse)), c => Assert.Equal(0, c.Rmse, 1e-12));
    }

    [Fact]
    public void Orders_LeanToWhoTheySay()
    {
        // A star with many leaves: its centre is missing first about twice as often as one person in n where central people are missing, hardly ever where edge people are.
        var star = Nets.Of(string.Join(' ', Enumerable.Range(0, 20).Select(i => $"c>l{i:00}")));
        int First(Missingness way)
        {
            int[] weights = RemovalOrder.Weights(star, way), order = new int[1];
            return Enumerable.Range(0, 4000).Count(i =>
            {
                RemovalOrder.Draw(new Rng(7, i), weights, order);
                return star.Roster[order[0]] == "c";
            });
        }
        // Ranks 10.5 for each leaf, 21 for the centre: 21 / 231; at random 1 / 21; from the other end 1 / 231.
        Assert.InRange(First(Missingness.CentralMissing), 4000 * 21 / 231 - 90, 4000 * 21 / 231 + 90);
        Assert.InRange(First(Missingness.AtRandom), 4000 / 21 - 70, 4000 / 21 + 70);
        Assert.InRange(First(Missingness.PeripheralMissing), 1, 45);
    }

    [Fact]
    public void TopQuarter_WithTies_AsWorkedByHand()
    {
        // 8 people, quarter of 2. x: 8 and 7. y: 9, then three with 5 share the second place. In both: one; in either: five.
        Assert.Equal(1 / 5.0, SimulatedMeasure.TopQuarter([8, 1, 1, 7, 2, 2, 2, 2], [9, 5, 5, 1, 5, 0, 0, 0]), 1e-12);
        Assert.Equal(1, SimulatedMeasure.TopQuarter([3, 2, 1], [3, 2, 1]));
        Assert.True(double.IsNaN(SimulatedMeasure.TopQuarter([], [])));
    }

    [Fact]
    public void Trusted_IsTheLowestRateWithoutAGapAbove()
    {
        var simulation = ResponseSimulation.Of(Texas.Network, new() { Draws = new(30, 1, 0.9), Rates = [0.9, 0.5, 0.7], Missing = [Missingness.AtRandom] });
        foreach (var trusted in simulation.Trusted)
        {
            var line = simulation.Cells.Where(c => c.Treatment == trusted.Treatment && c.Measure == trusted.Measure).OrderByDescending(c => c.Rate).ToList();
            var passing = line.TakeWhile(c => c.Passes).ToList();
            Assert.Equal(passing.Count == 0 ? double.NaN : passing[^1].Rate, trusted.Rate);
            Assert.Equal(passing.Count == 0, trusted.Reason is not null);
        }
        Assert.Contains("Down to which response rate", simulation.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(simulation.Cells.Count, simulation.ToCellTable().Rows.Count);
        Assert.StartsWith("In this network", simulation.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UndirectedNetwork_LeavesOutWhatNeedsDirection()
    {
        var (network, _) = GoldNetworks.Of("emon_Texas_undirected");
        var cells = ResponseSimulation.Of(network, Short).Cells;
        Assert.DoesNotContain(cells, c => c.Measure == Reciprocity.ArcInfo || c.Measure == Centrality.OutDegreeInfo);
        foreach (var cell in cells.Where(c => c.Treatment == Treatment.Recorded))
            Assert.Equal(cell with { Treatment = Treatment.Reconstructed }, cells.Single(c => c.Treatment == Treatment.Reconstructed && c.Measure == cell.Measure && c.Missing == cell.Missing && c.Rate == cell.Rate));
    }

    [Fact]
    public void Of_WhatCannotBeSimulated_IsRefusedWithTheReason()
    {
        Assert.Contains("must be complete: 1 of 5", Assert.Throws<ArgumentException>(() => ResponseSimulation.Of(NonResponseTests.Missing(Nets.Of("a>b c d e"), "e"))).Message, StringComparison.Ordinal);
        Assert.Contains("There are 2 people", Assert.Throws<ArgumentException>(() => ResponseSimulation.Of(Nets.Of("a>b"))).Message, StringComparison.Ordinal);
        var five = Nets.Of("a>b c d e");
        Assert.Throws<ArgumentException>(() => ResponseSimulation.Of(five, new() { Rates = [1] }));
        Assert.Throws<ArgumentException>(() => ResponseSimulation.Of(five, new() { Rates = [double.NaN] }));
        Assert.Throws<ArgumentException>(() => ResponseSimulation.Of(five, new() { Missing = [] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseSimulation.Of(five, new() { Draws = new(0) }));
        // No tie at all: nothing to find again, and it is said.
        var empty = ResponseSimulation.Of(Nets.Of("a b c d e f"), Short);
        Assert.All(empty.Trusted.Where(t => t.Measure == Centrality.InDegreeInfo), t => Assert.StartsWith("everybody has the same value", t.Reason, StringComparison.Ordinal));
        Assert.All(empty.Trusted.Where(t => t.Measure == Transitivity.Info), t => Assert.Equal("nobody has two contacts", t.Reason));
    }
}
