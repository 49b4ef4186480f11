using CsCheck;
using SkiaSharp;

namespace ResearchKit.Tests;

public sealed class LabelPlacesTests
{
    [Fact]
    public void Place_OfAnyMarks_TouchesNoMarkNoLabelAndNoEdge()
    {
        Gen.Select(Gen.Int[1, 60], Gen.ULong, Gen.Int[10, 60]).Sample((count, seed, width) =>
        {
            var rng = new Rng(seed);
            var box = new SKRect(0, 0, 340, 300);
            var places = new LabelPlaces(box);
            SKPoint[] at = [.. Enumerable.Range(0, count).Select(_ => new SKPoint((float)rng.Unit() * 340, (float)rng.Unit() * 300))];
            foreach (var p in at) places.Mark(p, 6);
            var found = places.Place([.. at.Select(p => (p, 6f, (float)width, 9f))]);
            for (int i = 0; i < count; i++)
            {
                if (found[i] is not { } one) continue;
                Assert.True(one.Left >= 0 && one.Top >= 0 && one.Right <= 340.01 && one.Bottom <= 300.01);
                foreach (var p in at)
                {
                    float dx = p.X - Math.Clamp(p.X, one.Left, one.Right), dy = p.Y - Math.Clamp(p.Y, one.Top, one.Bottom);
                    Assert.True(dx * dx + dy * dy >= 36);
                }
                for (int j = 0; j < i; j++)
                    if (found[j] is { } other) Assert.False(one.IntersectsWith(other));
            }
        }, iter: 60);
    }

    [Fact]
    public void Place_OfOneMark_KeepsOffALine()
    {
        // A line to the right of the mark: the label goes to the left.
        var places = new LabelPlaces(new SKRect(0, 0, 200, 200));
        places.Mark(new(100, 100), 5);
        places.Line(new(100, 100), new(200, 100), 1);
        Assert.True(Assert.Single(places.Place([(new SKPoint(100, 100), 5, 20, 9)]))!.Value.Right < 100);
    }

    [Fact]
    public void Place_NextToABarrier_StaysOnItsSideAndOffIt() => Gen.Select(Gen.Int[1, 40], Gen.ULong).Sample((count, seed) =>
    {
        var rng = new Rng(seed);
        var places = new LabelPlaces(new SKRect(0, 0, 340, 300), rings: 5);
        places.Barrier(new(0, 150), new(340, 150));
        SKPoint[] at = [.. Enumerable.Range(0, count).Select(_ => new SKPoint((float)rng.Unit() * 340, (float)rng.Unit() * 300))];
        foreach (var p in at) places.Mark(p, 6);
        var found = places.Place([.. at.Select(p => (p, 6f, 30f, 12f))]);
        for (int i = 0; i < count; i++)
        {
            if (found[i] is not { } place) continue;
            Assert.True(place.Bottom < 150 || place.Top > 150);
            if (Math.Abs(at[i].Y - 150) > 1) Assert.Equal(at[i].Y > 150, place.MidY > 150);
        }
    }, iter: 40);

    [Fact]
    public void Place_WithoutRoom_IsLeftOut()
    {
        var places = new LabelPlaces(new SKRect(0, 0, 30, 20));
        places.Mark(new(15, 10), 6);
        Assert.Null(Assert.Single(places.Place([(new SKPoint(15, 10), 6, 60, 9)])));
    }

    [Fact]
    public void Hull_OfASquareWithAPointInside_IsItsFourCorners()
    {
        var hull = Hull.Of([new(0, 0), new(4, 0), new(4, 4), new(0, 4), new(2, 2), new(2, 0)]);
        Assert.Equal(4, hull.Count);
        Assert.DoesNotContain(new SKPoint(2, 2), hull);
        Assert.Equal(2, Hull.Of([new(1, 1), new(3, 3), new(1, 1)]).Count);
        // Its rim lies one off it all round; from (7, 2) it is 3 away.
        Assert.All(Hull.Rim(hull, 1), p => Assert.Equal(1, Hull.Apart(hull, [p]), 4));
        Assert.All(Hull.Rim([new(1, 1), new(3, 3)], 2), p => Assert.Equal(2, Hull.Apart([new(1, 1), new(3, 3)], [p]), 4));
        Assert.All(Hull.Rim([new(1, 1)], 2), p => Assert.Equal(2, Hull.Apart([new(1, 1)], [p]), 4));
        Assert.Equal((3f, 0f), (Hull.Apart(hull, [new(7, 2)]), Hull.Apart(hull, [new(2, 3)])));
    }
}
