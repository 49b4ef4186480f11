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
        string svg = ChartSamples.Ties(ChartSamples.People(10, panels: 4)).ToSvg();
        var starts = System.Xml.Linq.XDocument.Parse(svg).Descendants().Where(e => e.Attribute("aria-label")?.Value is ['P', ..] label && label.Length == 3)
            .GroupBy(e => e.Attribute("aria-label")!.Value, e => e.Elements().Single().Attribute("transform")!.Value.Split(['(', ' ', ')']));
        foreach (var person in starts)
        {
            // Two columns of panels: the first and the third lie above each other, so the label is at the same x up to the size of the mark.
            var x = person.Select(t => double.Parse(t[1], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(4, x.Length);
            Assert.Equal(x[0], x[2], 0.11);
            Assert.Equal(x[1], x[3], 0.11);
        }
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

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
