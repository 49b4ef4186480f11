namespace ResearchKit.Tests;

public sealed class ChanceTests
{
    [Fact]
    public void Compare_RandomStarter_MeetsTheExactExpectation()
    {
        // Exact expectations and 1,000 draws agree within five standard errors of the draws.
        var acts = RandomStudies.Study(3, 7, 8, 90).Interactions;
        var exact = Mutuality.AgainstRandomStarter(acts);
        foreach (var (model, kind) in new[] { (NullModels.RandomStarter, StarterModel.PersonSpecific), (NullModels.ObservedStarter, StarterModel.Observed), (NullModels.EvenStarter, StarterModel.Even) })
        {
            foreach (var (drawn, expected) in new[] { (Draw(acts, Reciprocity.TurnShare, model), exact[kind].TurnShare), (Draw(acts, Mutuality.Share, model), exact[kind].Mutual) })
            {
                double sd = Math.Abs(drawn.Gap / drawn.Z), error = sd / Math.Sqrt(drawn.Draws.Length);
                Assert.Equal(0, drawn.Undefined);
                Assert.InRange(drawn.Expected, expected.Value - 5 * error, expected.Value + 5 * error);
            }
        }
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
