namespace ResearchKit.Tests;

public sealed class ChanceTests
{
    [Fact]
    public void Compare_RandomStarter_MeetsTheExactExpectation()
    {
        // Exact expectations and 1,000 draws agree within five standard errors of the draws. The coins of persons have the fitted chances as they are.
        var acts = RandomStudies.Study(3, 7, 8, 90).Interactions;
        var exact = Mutuality.AgainstRandomStarter(acts);
        var (turns, mutual) = OfFittedCoins(acts);
        foreach (var (model, turn, both) in new[]
        {
            (NullModels.RandomStarter, turns, mutual), (NullModels.ObservedStarter, exact[StarterModel.Observed].TurnShare.Value, exact[StarterModel.Observed].Mutual.Value),
            (NullModels.EvenStarter, exact[StarterModel.Even].TurnShare.Value, exact[StarterModel.Even].Mutual.Value),
        })
        {
            foreach (var (drawn, expected) in new[] { (Draw(acts, Reciprocity.TurnShare, model), turn), (Draw(acts, Mutuality.Share, model), both) })
            {
                double sd = Math.Abs(drawn.Gap / drawn.Z), error = sd / Math.Sqrt(drawn.Draws.Length);
                Assert.Equal(0, drawn.Undefined);
                Assert.InRange(drawn.Expected, expected - 5 * error, expected + 5 * error);
            }
        }
    }

    [Fact]
    public void Compare_GapOfDrawnStarters_IsZeroOnAverage()
    {
        // The gap takes out what the fit to each draw does; the standard error of the mean of these 1,000 draws is .001.
        var drawn = Draw(Acts.Of([.. RandomStudies.Lines(3, 11, 18, 250).Where(l => !l.Contains(',', StringComparison.Ordinal))]).Interactions, Mutuality.Gap, NullModels.RandomStarter);
        Assert.InRange(drawn.Expected, -0.02, 0.02);
    }

    private static (double Turns, double Mutual) OfFittedCoins(Interactions acts)
    {
        var table = ActTable.Of(acts, new Counting());
        int pairs = table.Resolver.Dyads.Count;
        int[] contacts = new int[pairs], starts = new int[pairs];
        foreach (var act in table.Acts)
            foreach (int d in act.Dyads) (contacts[d], starts[d]) = (contacts[d] + 1, starts[d] + (act.FromA ? 1 : 0));
        var fit = new BradleyTerry(table.Resolver.Ids.Count, [.. table.Resolver.Dyads.Select(d => d.A)], [.. table.Resolver.Dyads.Select(d => d.B)]);
        fit.Fit(contacts, starts);
        double Q(int d) => fit.Strength[table.Resolver.Dyads[d].A] / (fit.Strength[table.Resolver.Dyads[d].A] + fit.Strength[table.Resolver.Dyads[d].B]);
        var coins = Enumerable.Range(0, pairs).Select(d => table.Acts.Where(a => a.Dyads.Contains(d)).Select(a => a.Dyads.Average(Q)).ToArray()).Where(c => c.Length >= 2).ToList();
        return (
            coins.Average(c => Enumerable.Range(0, c.Length).SelectMany(i => Enumerable.Range(0, i).Select(j => c[i] * (1 - c[j]) + c[j] * (1 - c[i]))).Average()),
            coins.Average(c => 1 - c.Aggregate(1.0, (p, q) => p * (1 - q)) - c.Aggregate(1.0, (p, q) => p * q)));
    }

    [Fact]
    public void Compare_SameSeed_SameNumbersWhateverTheThreads()
    {
        var acts = RandomStudies.Study(4, 6, 6, 50).Interactions;
        var one = Chance.Compare(acts, Reciprocity.TurnShare, NullModels.RandomStarter, new(200, 7) { Threads = 1 });
        var many = Chance.Compare(acts, Reciprocity.TurnShare, NullModels.RandomStarter, new(200, 7) { Threads = 4 });
        Assert.Equal(one.Draws.ToArray(), many.Draws.ToArray());
        Assert.Equal((one.Expected, one.Z, one.Percentile), (many.Expected, many.Z, many.Percentile));
        Assert.NotEqual(one.Expected, Chance.Compare(acts, Reciprocity.TurnShare, NullModels.RandomStarter, new(200, 8)).Expected);
    }

    [Fact]
    public void Compare_ConstantMeasure_IsRefusedWithTheReason()
    {
        var model = new Randomised<int>("keep all", "everything", (x, _) => x) { Constant = ["initiation-share"] };
        var error = Assert.Throws<ArgumentException>(() => Chance.Compare(1, Value(_ => 0.5), model));
        Assert.Contains("constant under the model 'keep all'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_UndefinedDraws_AreCountedAndLeftOut()
    {
        // Draws are 0, 1, 2, 3 with equal chance; 0 is undefined; ties with the observed 2 count half.
        var model = new Randomised<int>("four", "nothing", (_, rng) => rng.Below(4));
        var c = Chance.Compare(2, Value(x => x == 0 ? double.NaN : x), model, new(1000, 1));
        int[] counts = [.. Enumerable.Range(1, 3).Select(v => c.Draws.ToArray().Count(d => d == v))];
        Assert.Equal(1000, c.Undefined + c.Draws.Length);
        Assert.InRange(c.Undefined, 180, 320);
        Assert.Equal(counts[0] * 1.0 / c.Draws.Length + counts[1] * 0.5 / c.Draws.Length, c.Percentile, 1e-12);
        Assert.Equal((counts[0] + 2.0 * counts[1] + 3.0 * counts[2]) / c.Draws.Length, c.Expected, 1e-12);
        var none = Chance.Compare(2, Value(x => x == 2 ? 2 : double.NaN), new Randomised<int>("none", "", (_, _) => 0), new(10));
        Assert.Equal((10, true, true), (none.Undefined, double.IsNaN(none.Expected), double.IsNaN(none.Percentile)));
    }

    [Fact]
    public void Compare_CanBeWatchedAndStopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var model = new Randomised<int>("same", "", (x, _) => x);
        Assert.ThrowsAny<OperationCanceledException>(() => Chance.Compare(1, Value(x => x), model, new() { Cancel = stop.Token }));
        var watch = new Watch();
        Chance.Compare(1, Value(x => x), model, new(50) { Progress = watch });
        Assert.Equal(1, watch.Most);
    }

    private static Comparison Draw(Interactions acts, Func<Interactions, Estimate> measure, Randomised<Interactions> model) => Chance.Compare(acts, measure, model, new(1000, 1));

    private static Func<int, Estimate> Value(Func<int, double> of) => x => of(x) is var v && double.IsNaN(v)
        ? Estimate.Undefined(Initiation.ShareInfo, 1, "acts", Provenance.From("test"), "undefined")
        : new(Initiation.ShareInfo, v, 1, "acts", Provenance.From("test"));

    private sealed class Watch : IProgress<double>
    {
        private readonly Lock _lock = new();

        public double Most { get; private set; }

        public void Report(double value)
        {
            lock (_lock) Most = Math.Max(Most, value);
        }
    }
}
