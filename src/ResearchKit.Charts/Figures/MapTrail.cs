using SkiaSharp;

namespace ResearchKit;

/// <summary>
/// Where the kept actors of F19 stood on the map before: a small open ring, and from it a thin bent arrow to the actor's mark. A ring on somebody else's mark lies around
/// it; an arrow bends the way on which it meets fewest others, so that it never reads as a tie.
/// </summary>
/// <param name="Before">Where it stood.</param>
/// <param name="Ring">How far the ring reaches.</param>
/// <param name="Curve">The arrow, as a row of points.</param>
internal sealed record MapTrail(SKPoint Before, float Ring, SKPoint[] Curve)
{
    private const float Small = 3.2f, Large = MapMarks.Radius + 4;
    private static readonly SKColor Ink = SKColor.Parse("#7C8791");
    private static readonly float[] Bends = [0.16f, -0.16f, 0.3f, -0.3f];

    /// <summary>The key.</summary>
    public static void Sample(Sheet sheet, float x, float y) => new MapTrail(new(x, y), Small, Bent(new(x, y), new(x + 34, y), 0.12f, Small, 1)).Draw(sheet);

    /// <summary>Whether an actor stood elsewhere on the map before.</summary>
    public static bool Moved(MapPoint point)
        => point.Standing == MapStanding.Kept && double.IsFinite(point.ShareBefore) && (Math.Abs(point.ShareBefore - point.Share) > 0.02 || Math.Abs(point.InfluenceBefore - point.Influence) > 0.15);

    /// <summary>The trails of a map.</summary>
    public static IReadOnlyList<MapTrail> Of(IReadOnlyList<MapPoint> points, Panel panel)
    {
        SKPoint[] at = [.. points.Select(p => new SKPoint(panel.X(p.Share), panel.Y(p.Influence)))];
        List<MapTrail> trails = [];
        for (int i = 0; i < points.Count; i++)
        {
            if (!Moved(points[i])) continue;
            var before = new SKPoint(panel.X(points[i].ShareBefore), panel.Y(points[i].InfluenceBefore));
            SKPoint[] others = [.. at.Where(p => SKPoint.Distance(p, at[i]) > 1)], foreign = [.. others.Where(p => SKPoint.Distance(p, before) > 1)];
            float ring = Array.Exists(others, p => SKPoint.Distance(p, before) < Large + Small) ? Large : Small;
            trails.Add(new(before, ring, Bends.Select(b => Bent(before, at[i], b, ring, MapMarks.Radius + 2)).MinBy(c => Met(c, foreign))!));
        }
        return trails;
    }

    /// <summary>Draws it.</summary>
    public void Draw(Sheet sheet)
    {
        Arrow(sheet, Curve);
        sheet.Symbol(Mark.Circle, Before.X, Before.Y, Ring, Theme.Paper, Ink, 1.2f);
    }

    /// <summary>Labels keep off the ring, and off the arrow where they can.</summary>
    public void KeepOff(LabelPlaces free)
    {
        free.Mark(Before, Ring);
        for (int k = 1; k < Curve.Length; k++) free.Line(Curve[k - 1], Curve[k], 1.5f);
    }

    private static int Met(SKPoint[] curve, SKPoint[] others) => others.Count(o => Array.Exists(curve, c => SKPoint.Distance(c, o) < MapMarks.Radius + 3));

    /// <summary>A bent line as a row of points, from the edge of one mark to that of the other.</summary>
    private static SKPoint[] Bent(SKPoint from, SKPoint to, float bend, float leave, float stop)
    {
        var middle = new SKPoint((from.X + to.X) / 2 - (to.Y - from.Y) * bend, (from.Y + to.Y) / 2 + (to.X - from.X) * bend);
        SKPoint[] whole = [.. Enumerable.Range(0, 41).Select(k => k / 40f).Select(t => new SKPoint(
            (1 - t) * (1 - t) * from.X + 2 * t * (1 - t) * middle.X + t * t * to.X, (1 - t) * (1 - t) * from.Y + 2 * t * (1 - t) * middle.Y + t * t * to.Y))];
        SKPoint[] cut = [.. whole.Where(p => SKPoint.Distance(p, from) >= leave && SKPoint.Distance(p, to) >= stop)];
        return cut.Length > 1 ? cut : [from, to];
    }

    private static void Arrow(Sheet sheet, SKPoint[] curve)
    {
        using var shaft = new SKPath();
        shaft.MoveTo(Sheet.Tenth(curve[0].X), Sheet.Tenth(curve[0].Y));
        foreach (var p in curve.Skip(1)) shaft.LineTo(Sheet.Tenth(p.X), Sheet.Tenth(p.Y));
        sheet.Path(shaft, null, Ink, 1.1f);
        var (tip, back) = (curve[^1], curve[Math.Max(0, curve.Length - 4)]);
        float length = Math.Max(0.1f, SKPoint.Distance(tip, back)), ux = (tip.X - back.X) / length, uy = (tip.Y - back.Y) / length;
        using var head = new SKPath();
        head.MoveTo(Sheet.Tenth(tip.X + ux * 2), Sheet.Tenth(tip.Y + uy * 2));
        head.LineTo(Sheet.Tenth(tip.X - ux * 5 - uy * 3.2f), Sheet.Tenth(tip.Y - uy * 5 + ux * 3.2f));
        head.LineTo(Sheet.Tenth(tip.X - ux * 5 + uy * 3.2f), Sheet.Tenth(tip.Y - uy * 5 - ux * 3.2f));
        head.Close();
        sheet.Path(head, Ink);
    }
}
