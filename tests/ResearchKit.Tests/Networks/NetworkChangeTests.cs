using CsCheck;

namespace ResearchKit.Tests;

public sealed class NetworkChangeTests
{
    private const string Before = DyadCensusTests.Six, After = "a>b c>d d>c b>c g>a e>a";

    // By hand: f left, g joined; of the five who stayed a>b, c>d, d>c, e>a stand in both, b>a and a>c before only, b>c after only; g>a came. 5 x 4 cells.
    private static readonly NetworkChange Change = NetworkChange.Of(Series(Nets.Of(Before), Nets.Of(After)), n => Nets.Groups("x: a b e f; y: c d g"));

    private static NetworkSeries Series(params Network[] networks) => new([.. networks.Select((n, k) => new LabelledNetwork(FormattableString.Invariant($"wave {k + 1}"), n))]);

    [Fact]
    public void Step_OfSixPeople_AsCountedByHand()
    {
        var step = Assert.Single(Change.Steps);
        Assert.Equal(["g"], step.Joined);
        Assert.Equal(["f"], step.Left);
        Assert.Equal(["a", "b", "c", "d", "e"], step.Stayed);
        Assert.Equal((4, 1, 2, 20), (step.Kept, step.Made, step.Lost, step.Cells));
        Assert.Equal((0, 1, 0, 0), (step.WentWithPeople, step.CameWithPeople, step.NotKnownBefore, step.NotKnownAfter));
        Assert.Equal(4 / 6.0, step.KeptShare.Value);
        Assert.Equal(4 / 7.0, step.Jaccard.Value);
        Assert.Equal((3, 0.15), (step.Hamming.Value, step.HammingShare.Value));
        Assert.Equal("wave 1 to wave 2", step.Label);
    }

    [Fact]
    public void Pairs_OfSixPeople_AsCountedByHand()
    {
        // c-d mutual in both; a-b mutual, then one way; a-c one way, then none; a-e one way in both; b-c none, then one way; a-g comes with g; five pairs never.
        PairFlow[] expected =
        [
            new(PairState.Mutual, PairState.Mutual, 1), new(PairState.Mutual, PairState.OneWay, 1), new(PairState.OneWay, PairState.OneWay, 1), new(PairState.OneWay, PairState.None, 1),
            new(PairState.None, PairState.OneWay, 1), new(PairState.None, PairState.None, 5), new(PairState.NotThere, PairState.OneWay, 1),
        ];
        Assert.Equal(expected, Change.Steps[0].Pairs);
        Assert.Equal(0, Change.Steps[0].Turned);
        Assert.Equal(1, NetworkChange.Of(Series(Nets.Of("a>b"), Nets.Of("b>a"))).Steps[0].Turned);
    }

    [Fact]
    public void Blocks_OfSixPeople_AsCountedByHand()
    {
        // Group of the earlier network: x = a, b, e (f left), y = c, d. x to x: kept a>b, e>a, lost b>a; x to y: lost a>c, made b>c; y to y: kept both.
        Assert.Equal([new("x", "x", 3, 6, 0, 2, 1), new("x", "y", 5, 6, 1, 0, 1), new("y", "x", 5, 6, 0, 0, 0), new("y", "y", 2, 2, 0, 2, 0)], Change.Steps[0].Blocks);
        Assert.Equal([new("x", 0, 1, 3), new("y", 1, 0, 2)], Change.Steps[0].Moves);
        Assert.Equal(3, Change.GroupsTable().Rows.Count);
    }

    [Fact]
    public void NoAnswer_IsUnknownNotLost()
    {
        // b does not answer the second time: b>a is not lost. Four who answered both times, each with four others: 16 cells.
        var silent = Nets.Of("a>b c>d d>c g>a e>a");
        var step = NetworkChange.Of(Series(Nets.Of(Before), silent.Marking(silent.Roster.Ids.Select(id => id != "b").ToArray(), null))).Steps[0];
        Assert.Equal((4, 0, 1, 16, 1), (step.Kept, step.Made, step.Lost, step.Cells, step.NotKnownBefore));
        Assert.Equal(0.8, step.Jaccard.Value);
        Assert.Contains(step.Pairs, f => f is { From: PairState.Mutual, To: PairState.NotKnown, Pairs: 1 });
        Assert.Contains(step.Provenance.Excluded, e => e.Reason.Contains("did not answer in both", StringComparison.Ordinal) && e.Count == 1);
    }

    [Fact]
    public void OneNetwork_HasNoStepAndSaysSo()
    {
        var one = NetworkChange.Of(Series(Nets.Of(Before)));
        Assert.Empty(one.Steps);
        Assert.Contains("no step", one.PlainReading, StringComparison.Ordinal);
        Assert.Contains("no step", one.ToHtml(), StringComparison.Ordinal);
        Assert.Empty(one.StabilityTable().Rows);
        Assert.Single(NetworkChange.Of(Study(0)).Series.Items);
        Assert.Empty(NetworkChange.Of(Study(1)).Steps);
    }

    [Fact]
    public void NothingToCompare_IsUndefinedWithAReason()
    {
        foreach (var (before, after) in new[] { ("", ""), ("a b", "a b"), ("a>b", "c>d"), ("a", "a") })
        {
            var step = NetworkChange.Of(Series(Nets.Of(before), Nets.Of(after))).Steps[0];
            Assert.NotEmpty(step.Jaccard.Reason!);
            Assert.NotEmpty(step.KeptShare.Reason!);
            Assert.DoesNotContain("NaN", NetworkChange.Of(Series(Nets.Of(before), Nets.Of(after))).ToHtml(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void BadSeries_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => NetworkChange.Of(new NetworkSeries([])));
        Assert.Throws<ArgumentException>(() => NetworkChange.Of(Series(Nets.Of("a>b"), Nets.Of("a>b", directed: false))));
        Assert.Contains("'one'", Assert.Throws<ArgumentException>(() => new NetworkSeries([new("one", Nets.Of("a>b")), new("one", Nets.Of("a>b"))])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new NetworkSeries([new("one", null!)]));
    }

    [Fact]
    public void Tables_SayWhatTheyRestOn()
    {
        Assert.Equal("T15-change", Change.ToTable().Id);
        Assert.DoesNotContain("Jaccard", Change.ToTable().ToText(), StringComparison.Ordinal);
        Assert.Equal("T15-stability", Change.StabilityTable().Id);
        Assert.StartsWith("Of the ties among people who stayed, 67\u00A0% stood again from wave 1 to wave 2; 1 joined and 1 left.", Change.PlainReading, StringComparison.Ordinal);
        var apart = NetworkChange.Of(Series(Nets.Of("a>b b>c c>d"), Nets.Of("a>b d>a c>a d>b")));
        Assert.Contains("models of change (SIENA) get unreliable", apart.StabilityTable().ToText().ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Ties_OfBothNetworks_AddUp() => Gen.Select(Draw.Rows, Draw.Rows, Gen.Bool).Sample(((int People, (int, int, int)[] Rows) one, (int People, (int, int, int)[] Rows) two, bool directed) =>
    {
        Network before = Draw.Made(one.People, one.Rows, i => $"p{i}", directed: directed), after = Draw.Made(two.People, two.Rows, i => $"p{9 - i}", directed: directed);
        NetworkStep step = NetworkChange.Of(Series(before, after)).Steps[0], back = NetworkChange.Of(Series(after, before)).Steps[0];
        Assert.Equal(before.Ties, step.Kept + step.Lost + step.WentWithPeople + step.NotKnownBefore);
        Assert.Equal(after.Ties, step.Kept + step.Made + step.CameWithPeople + step.NotKnownAfter);
        // Turned round in time: what was made is lost, and the rest is the same.
        Assert.Equal((step.Made, step.Lost, step.Kept, step.Jaccard.Value), (back.Lost, back.Made, back.Kept, back.Jaccard.Value));
        Assert.Equal(step.Joined, back.Left);
        // Another name for everybody changes nothing.
        Assert.Equal(step.Pairs, NetworkChange.Of(Series(Draw.Made(one.People, one.Rows, i => $"q{9 - i}", directed: directed), Draw.Made(two.People, two.Rows, i => $"q{i}", directed: directed))).Steps[0].Pairs);
        long stayers = step.Stayed.Count;
        Assert.Equal(stayers * (stayers - 1) / 2, step.Pairs.Where(p => p.From <= PairState.None && p.To <= PairState.None).Sum(p => p.Pairs));
        if (directed) Assert.Equal((step.Made, step.Lost), Made(NetworkChange.Of(Series(before.Reversed(), after.Reversed())).Steps[0]));
    }, iter: 200);

    [Fact]
    public void Study_CyclesAndWaves_HaveTheirSteps()
    {
        var study = ResearchKit.Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        Assert.Equal(study.LeafCycles.Count - 1, NetworkChange.Of(study).Steps.Count);
        Assert.Equal(["contact", "refers", "trust"], study.Relations());
        Assert.Equal(["wave 1", "wave 2", "wave 3"], study.WavesOf("contact").Items.Select(i => i.Label));
        Assert.All(NetworkChange.Of(study.WavesOf("contact")).Steps, s => Assert.True(s.NotKnownBefore > 0));
        Assert.Contains("it has: contact, refers, trust", Assert.Throws<ArgumentException>(() => study.WavesOf("likes")).Message, StringComparison.Ordinal);
        Assert.Empty(Study(2).Relations());
    }

    private static (long, long) Made(NetworkStep step) => (step.Made, step.Lost);

    private static Study Study(int cycles) => Acts.Of(null, ["c1>p1", "p1>c1", "c2>p1", "p2>c2"], [.. Enumerable.Range(0, cycles).Select(k => 2 * k)]);
}
