using CsCheck;

namespace ResearchKit.Tests;

public sealed class OverTimeChartTests
{
    private static readonly Study Sample = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));

    private static StudyChart Alluvial(params string[] networks)
        => NetworkChange.Of(new NetworkSeries([.. networks.Select((n, k) => new LabelledNetwork(FormattableString.Invariant($"wave {k + 1}"), Nets.Of(n)))])).ToChart();

    private static StudyChart Map(IReadOnlyList<MapPoint> points) => new("F19-composed-map", "c", "h", "c", "1", Nets.From, MapFigure.Of(points, [], 3));

    [Fact]
    public void Alluvial_SaysEveryStreamInWords()
    {
        var chart = Alluvial(DyadCensusTests.Six, "a>b c>d d>c b>c g>a e>a");
        SvgChecks.Sound(chart);
        Assert.Equal("F10-alluvial", chart.Id);
        Assert.Contains("wave 1 to wave 2: 1 from both ways to both ways, 1 from both ways to one way, 1 from one way to one way, 1 from one way to no recorded tie, 1 from no recorded tie to one way", chart.AltText, StringComparison.OrdinalIgnoreCase);
        string[] words = ChartSamples.WordsOf(chart);
        Assert.Contains("both ways", words);
        Assert.Contains("5 in both", words);
        Assert.Contains("with somebody who joined, left or did not answer", words);
        Assert.Equal(chart.ToSvg(), Alluvial(DyadCensusTests.Six, "e>a g>a b>c d>c c>d a>b").ToSvg());
    }

    [Fact]
    public void Alluvial_EveryTiedPairLeavesABlockAndReachesOne()
    {
        var change = NetworkChange.Of(Sample);
        AlluvialColumn[] columns = [.. change.Series.Items.Select((item, k) => new AlluvialColumn(item.Label, item.Network.Count, k < change.Steps.Count ? change.Steps[k].Pairs : [], 0))];
        var layout = new AlluvialLayout(columns);
        for (int k = 0; k < columns.Length; k++)
        {
            var census = DyadCensus.Of(change.Series.Items[k].Network);
            Assert.Equal((census.Mutual, census.Asymmetric), (layout.Size(k, 0), layout.Size(k, 1)));
            if (k > 0 && k < columns.Length - 1) Assert.Equal((layout.In(k, 0), layout.In(k, 1)), (layout.Out(k, 0), layout.Out(k, 1)));
        }
    }

    [Theory]
    [InlineData("one network only", "a>b")]
    [InlineData("no pair has a tie", "a b", "a b")]
    [InlineData("no pair has a tie", "", "")]
    public void Alluvial_WithNothingToDraw_SaysSo(string why, params string[] networks)
        => Assert.Contains(why, string.Join(' ', ChartSamples.WordsOf(Alluvial(networks))), StringComparison.Ordinal);

    [Fact]
    public void Alluvial_OfAnyNetworks_IsSound() => Gen.Select(Draw.Rows, Gen.Bool).Array[2, 6].Sample(drawn =>
        SvgChecks.Sound(NetworkChange.Of(new NetworkSeries([.. drawn.Select((d, k) => new LabelledNetwork($"k{k}", Draw.Made(d.Item1.People, d.Item1.Rows, i => $"p{i}", directed: drawn[0].Item2)))])).ToChart()), iter: 30);

    [Fact]
    public void Map_ShowsActorsAndNamesThoseOfFewRaters()
    {
        var chart = ComposedMap.Of(Sample).ToChart();
        SvgChecks.Sound(chart);
        Assert.Equal("F19-composed-map", chart.Id);
        string words = string.Join(' ', ChartSamples.WordsOf(chart));
        Assert.Contains("health centre", words, StringComparison.Ordinal);
        Assert.Contains("Not drawn: 1 actor placed by fewer than 3 people: welfare team", words, StringComparison.Ordinal);
        // Both placed by 4 of 6 with influence 3.0: one mark, two names, each with the middle half of its raters; one of the two moved there.
        Assert.Contains("primary school (2.8 to 3.0)", ChartSamples.WordsOf(chart));
        Assert.Contains("residents' network (2.8 to 3.3, moved)", ChartSamples.WordsOf(chart));
        Assert.Contains("1 of the 6 raters of wave 2 drew both maps", chart.HowToRead, StringComparison.Ordinal);
        Assert.Contains("1 actor placed by fewer than 3 people is not drawn", chart.HowToRead, StringComparison.Ordinal);
        Assert.EndsWith("1 of them drew both maps", chart.N, StringComparison.Ordinal);
        Assert.Contains("district office (kept): placed by 100 % of the raters, influence 4.0", chart.AltText, StringComparison.Ordinal);
        Assert.Contains("fewer than 10 people", ComposedMap.Of(Sample).ToChart(View.Public).AltText, StringComparison.Ordinal);
        Assert.Contains("Nothing to show", string.Join(' ', ChartSamples.WordsOf(ComposedMap.Of(new Study(new(), new())).ToChart())), StringComparison.Ordinal);
    }

    [Fact]
    public void Map_OfAnyActors_IsSoundAndLabelsEach() => Gen.Select(Gen.Int[0, 12], Gen.Int[2, 10], Gen.Int[0, 3]).Array[1, 16].Sample(drawn =>
    {
        var chart = Map([.. drawn.Select((d, k) => new MapPoint($"actor {k}", (MapStanding)d.Item3, d.Item1 / 12.0, d.Item2 / 2.0, Math.Max(1, d.Item2 / 2.0 - 1), Math.Min(5, d.Item2 / 2.0 + 0.5), 0.5, 3))]);
        SvgChecks.Sound(chart);
        // By name beside its mark, or by number there and by name below.
        string words = string.Join(' ', ChartSamples.WordsOf(chart)) + " ";
        for (int k = 0; k < drawn.Length; k++) Assert.Matches($"actor {k}[ ,;.]", words);
    }, iter: 30);

    [Fact]
    public void Map_MarksStandWhereTheirNumbersAre()
    {
        // Three of equal numbers share one mark; bars, not marks, stand beside each other.
        MapPoint Kept(string actor, double share, double influence, double low, double high) => new(actor, MapStanding.First, share, influence, low, high, double.NaN, double.NaN);
        var chart = Map([Kept("actor 0", 0.5, 3, 2, 4), Kept("actor 1", 0.5, 3, 2.5, 3.5), Kept("actor 2", 0.5, 3, 3, 3), Kept("actor 3", 1, 3, 3, 3), Kept("actor 4", 0, 3, 3, 3)]);
        double[] across = [.. ChartSamples.Root(chart).Descendants().Where(e => e.Name.LocalName is "circle" or "ellipse" && e.Attribute("cx") is not null)
            .Select(e => double.Parse(e.Attribute("cx")!.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order()];
        // The key's sample, then 0 %, 50 % and 100 %: evenly apart.
        Assert.Equal(4, across.Length);
        Assert.Equal(across[3] - across[2], across[2] - across[1], 0.21);
        Assert.Contains("actor 1 (2.5 to 3.5)", ChartSamples.WordsOf(chart));
    }

    [Fact]
    public void Labels_DoNotCollide_WhereThereIsRoom()
    {
        var rng = new Rng(4);
        SkiaSharp.SKPoint[] marks = [.. Enumerable.Range(0, 12).Select(_ => new SkiaSharp.SKPoint(60 + rng.Below(560), 40 + rng.Below(300)))];
        var free = new LabelPlaces(new(0, 0, 700, 380), rings: 7);
        foreach (var mark in marks) free.Mark(mark, 7);
        SkiaSharp.SKRect[] places = [.. free.Place([.. marks.Select(m => (m, 7f, 90f, 15f))]).OfType<SkiaSharp.SKRect>()];
        Assert.Equal(marks.Length, places.Length);
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = i + 1; j < places.Length; j++) Assert.False(places[i].IntersectsWith(places[j]), $"{i} and {j}");
        }
    }
}
