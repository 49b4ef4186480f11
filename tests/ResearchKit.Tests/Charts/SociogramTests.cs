using CsCheck;

namespace ResearchKit.Tests;

public sealed class SociogramTests
{
    [Fact]
    public void Placement_OfASeed_IsTheSame()
    {
        (int, int, double)[] ties = [(0, 1, 3), (1, 2, 1), (3, 4, 2)];
        Assert.Equal(Placement.Of(6, ties, 300, 200, 20, 7), Placement.Of(6, ties, 300, 200, 20, 7));
    }

    [Fact]
    public void Placement_OfAnyNetwork_LiesInTheBoxAndApart()
    {
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 120], Gen.ULong).Sample((people, ties, seed) =>
        {
            var rng = new Rng(seed);
            var pairs = Enumerable.Range(0, ties).Select(_ => (rng.Below(people), rng.Below(people), 1 + rng.Below(9) * 1.0));
            var places = Placement.Of(people, pairs, 330, 280, 20, 1);
            Assert.Equal(people, places.Length);
            Assert.All(places, p => Assert.True(p.X is >= 0 and <= 330 && p.Y is >= 0 and <= 280));
            for (int i = 0; i < people; i++)
                for (int j = 0; j < i; j++)
                    Assert.True(Distance(places[i], places[j]) > 12, $"{people} people, seed {seed}");
        }, iter: 40);
    }

    [Fact]
    public void Placement_OfTwoCliques_KeepsThemApart()
    {
        // Hand-made: 0-4 know each other, 5-9 know each other, one tie between. Mean distance within is shorter than between.
        List<(int, int, double)> ties = [(0, 5, 1)];
        for (int i = 0; i < 5; i++)
            for (int j = 0; j < i; j++) ties.AddRange([(i, j, 4), (i + 5, j + 5, 4)]);
        var places = Placement.Of(10, ties, 400, 300, 10, 1);
        double within = 0, between = 0;
        for (int i = 0; i < 10; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (i < 5 == j < 5) within += Distance(places[i], places[j]) / 20;
                else between += Distance(places[i], places[j]) / 25;
            }
        }
        Assert.True(between > 1.5 * within);
    }

    [Fact]
    public void Places_StayTheSameOverCycles()
    {
        // Two columns of panels: the first and the third lie above each other. Everybody is there in all four and coproducers are discs.
        string svg = ChartSamples.Ties(ChartSamples.People(10, panels: 4)).ToSvg();
        double[] across = [.. System.Xml.Linq.XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName is "circle" or "ellipse" && e.Attribute("fill") is not null)
            .Select(e => double.Parse(e.Attribute("cx")!.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct()];
        // Five people in two columns, and the samples of the key: were places made anew, there would be twenty.
        Assert.InRange(across.Length, 10, 14);
    }

    [Fact]
    public void GroundPlacement_OfAnyNetwork_LiesInTheBoxWithSectorsApart()
    {
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 9], Gen.Int[0, 120], Gen.ULong).Sample((people, sectors, ties, seed) =>
        {
            var rng = new Rng(seed);
            (int, int, double)[] pairs = [.. Enumerable.Range(0, ties).Select(_ => (A: rng.Below(people), B: rng.Below(people), 1.0 + rng.Below(5))).Where(t => t.A != t.B)];
            int[] ground = [.. Enumerable.Range(0, people).Select(i => i % Math.Min(sectors, people))];
            var places = GroundPlacement.Of(ground, Math.Min(sectors, people), pairs, 330, 300, seed);
            Assert.Equal(places, GroundPlacement.Of(ground, Math.Min(sectors, people), pairs, 330, 300, seed));
            Assert.All(places, p => Assert.True(p.X is >= 0 and <= 330 && p.Y is >= 0 and <= 300));
            // Nobody stands inside the ground of another sector.
            foreach (var sector in Enumerable.Range(0, people).GroupBy(i => ground[i]))
            {
                var hull = Hull.Of(sector.Select(i => new SkiaSharp.SKPoint((float)places[i].X, (float)places[i].Y)));
                if (hull.Count < 3) continue;
                Assert.DoesNotContain(Enumerable.Range(0, people), i => ground[i] != sector.Key && Inside(hull, places[i]));
            }
        }, iter: 40);
    }

    [Fact]
    public void Grounds_NearEachOther_DifferInTintAndRim()
    {
        var network = Of(60, 150);
        SociogramModel.Ground[] grounds = [.. Enumerable.Range(0, 9).Select(g => new SociogramModel.Ground($"g{g}", [.. Enumerable.Range(0, 60).Where(i => i % 9 == g)]))];
        // In a row, each ten apart: neighbours differ in both, and up to four grounds all differ.
        var styles = GroundStyle.Of(grounds, [.. Enumerable.Range(0, 60).Select(i => (i % 9 * 10.0, 0.0))]);
        for (int g = 1; g < styles.Count; g++) Assert.True(styles[g].Shade != styles[g - 1].Shade && styles[g].Pattern != styles[g - 1].Pattern);
        Assert.Equal(4, GroundStyle.Of(grounds[..4], [.. Enumerable.Range(0, 60).Select(i => (i % 9 * 10.0, 0.0))]).Distinct().Count());
        Assert.Contains("outlined ground: people of one team", ChartSamples.WordsOf(network.ToSociogram(Teams(network, 6), options: new() { Layout = SociogramLayout.BySector })));
        Assert.DoesNotContain(ChartSamples.WordsOf(network.ToSociogram(Teams(network, 6))), w => w.StartsWith("outlined ground", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_CountPairs()
    {
        // 0 and 1 both started, 0 started towards 2: one pair each.
        var model = new SociogramModel([new("coproducers", Side.A)], [new("a"), new("b"), new("c"), new("d")], [new("Cycle 1", "", [0, 0, 0, null], [new(0, 1, 2), new(1, 0, 1), new(0, 2, 1)])]);
        Assert.Equal("Cycle 1: 3 people, 1 pairs in which both started, 1 in which one did", SociogramFigure.Words(model));
    }

    [Fact]
    public void ManyPeople_AreDrawnWithoutNames()
    {
        Assert.Contains("P59", ChartSamples.WordsOf(ChartSamples.Ties(ChartSamples.People(60))));
        Assert.DoesNotContain("P59", ChartSamples.WordsOf(ChartSamples.Ties(ChartSamples.People(90))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(81)]
    [InlineData(300)]
    public void Network_OfAnySize_IsSoundAndTheSameTwice(int people)
    {
        var network = Of(people, people * 3);
        var teams = Teams(network, 4);
        foreach (var options in (SociogramOptions[])[new(), new() { Layout = SociogramLayout.BySector, Size = SociogramSize.Brokerage }])
        {
            var chart = network.ToSociogram(teams, options: options);
            SvgChecks.Sound(chart);
            Assert.Equal(chart.ToSvg(), network.ToSociogram(teams, options: options).ToSvg());
            string words = string.Join(' ', ChartSamples.WordsOf(chart));
            if (people > 80) Assert.Contains("no ids", words, StringComparison.Ordinal);
            else Assert.Contains("p000", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Network_TooLargeEmptyOrWithoutGroups_IsSaid()
    {
        Assert.Contains("too many to draw", string.Join(' ', ChartSamples.WordsOf(Of(501, 5).ToSociogram())), StringComparison.Ordinal);
        Assert.Contains("Nothing to show", string.Join(' ', ChartSamples.WordsOf(Nets.Of("").ToSociogram())), StringComparison.Ordinal);
        Assert.Contains("Nothing to show", string.Join(' ', ChartSamples.WordsOf(new NetworkSeries([]).ToSociogram())), StringComparison.Ordinal);
        string plain = string.Join(' ', ChartSamples.WordsOf(Nets.Of("a>b c").ToSociogram()));
        Assert.DoesNotContain("ring", plain, StringComparison.Ordinal);
        Assert.Contains("no recorded tie", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("tied both ways", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("arrow", string.Join(' ', ChartSamples.WordsOf(Nets.Of("a>b b>c", directed: false).ToSociogram())), StringComparison.Ordinal);
        Assert.Contains("no group known", ChartSamples.WordsOf(Nets.Of("a>b b>c").ToSociogram(Nets.Groups("x: a; y: b"))));
    }

    [Fact]
    public void Network_KnowsNothingOfNamesAndJobs()
    {
        Assert.Contains("stands in a study", Assert.Throws<ArgumentException>(() => Nets.Of("a>b").ToSociogram(options: new() { BridgeBuilders = SpannerKind.Nominated })).Message, StringComparison.Ordinal);
        Assert.Contains("give a partition", Assert.Throws<ArgumentException>(() => Nets.Of("a>b").ToSociogram(options: new() { Size = SociogramSize.Brokerage })).Message, StringComparison.Ordinal);
        Assert.Contains("draw them apart", Assert.Throws<ArgumentException>(() => new NetworkSeries([new("1", Nets.Of("a>b")), new("2", Nets.Of("a>b", directed: false))]).ToSociogram()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rings_AreTheBridgeBuildersByPosition()
    {
        var study = ChartStudy.Of();
        var networks = study.ToNetworks().Items;
        var model = StudyCharts.SociogramOf(study, networks, new());
        var spanners = Spanners.ByCycle(study);
        for (int k = 0; k < networks.Count; k++)
            Assert.Equal(spanners[k].People(SpannerKind.Structural).Select(p => p[4..]), model.Panels[k].Ringed.Order().Select(i => model.People[i].Label));
        Assert.All(StudyCharts.SociogramOf(study, networks, new() { BridgeBuilders = null }).Panels, p => Assert.Empty(p.Ringed));
        Assert.Contains("ring: named a bridge-builder", StudyCharts.SociogramOf(study, networks, new() { BridgeBuilders = SpannerKind.Nominated }).RingWords, StringComparison.Ordinal);
    }

    [Fact]
    public void Public_DrawsGroupsWithoutNumberOrPerson_AndOneCycleAlone()
    {
        var network = Of(60, 200);
        var outside = network.ToSociogram(Teams(network, 3), View.Public);
        Assert.Contains("Team a", ChartSamples.WordsOf(outside));
        Assert.Contains("up to a third of the most ties in one direction", ChartSamples.WordsOf(outside));
        Assert.Contains(ChartSamples.WordsOf(outside), w => w.Contains("fewer than six people behind them", StringComparison.Ordinal));
        Assert.Empty(outside.N);
        Assert.DoesNotContain(outside.AltText, char.IsDigit);
        Assert.All(network.Roster.Ids, id => Assert.DoesNotContain(id, outside.ToSvg() + outside.ToHtml(), StringComparison.Ordinal));
        Assert.Contains("Not shown", network.ToSociogram(Teams(network, 7), View.Public).AltText, StringComparison.Ordinal);
        var study = ChartStudy.Of();
        Assert.Contains("A05", study.ToSociogram(study.Cycles[0]).ToSvg(), StringComparison.Ordinal);
        Assert.DoesNotContain("A05", study.ToSociogram(study.Cycles[0], View.Public).ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Public_ArrowWithFewPeopleBehindIt_IsNotDrawn()
    {
        // Two groups of 12. Many ties from x to y; back from three people of y to one of x only.
        string many = string.Join(' ', Enumerable.Range(0, 12).Select(i => $"x{i:00}>y{i:00}")), groups = $"x: {Ids('x')}; y: {Ids('y')}";
        string few = Nets.Of(many + " y00>x00 y01>x00 y02>x00").ToSociogram(Nets.Groups(groups), View.Public).ToSvg();
        Assert.Equal(Nets.Of(many).ToSociogram(Nets.Groups(groups), View.Public).ToSvg(), few);

        static string Ids(char side) => string.Join(' ', Enumerable.Range(0, 12).Select(i => $"{side}{i:00}"));
    }

    private static Network Of(int people, int ties)
    {
        var rng = new Rng(7);
        return Network.FromTies(
            [.. Enumerable.Range(0, ties).Select(_ => ($"p{rng.Below(people):000}", $"p{rng.Below(people):000}", 1.0 + rng.Below(5)))], directed: true, "advice", Provenance.From("Invented"),
            new Roster(Enumerable.Range(0, people).Select(i => FormattableString.Invariant($"p{i:000}"))));
    }

    private static Partition Teams(Network network, int teams)
        => Partition.Of("team", network.Roster, network.Roster.Ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => (string?)$"team {(char)('a' + x.i % teams)}"), network.Provenance);

    private static bool Inside(IReadOnlyList<SkiaSharp.SKPoint> hull, (double X, double Y) p)
    {
        for (int i = 0; i < hull.Count; i++)
        {
            var (a, b) = (hull[i], hull[(i + 1) % hull.Count]);
            if ((b.X - a.X) * (p.Y - a.Y) - (b.Y - a.Y) * (p.X - a.X) < 0) return false;
        }
        return true;
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
