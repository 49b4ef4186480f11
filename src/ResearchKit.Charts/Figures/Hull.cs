using SkiaSharp;

namespace ResearchKit;

/// <summary>The ground under a set of points: their convex hull with a rounded edge.</summary>
internal static class Hull
{
    /// <summary>Corners of the hull in order; one or two points are their own (monotone chain, Andrew 1979).</summary>
    public static IReadOnlyList<SKPoint> Of(IEnumerable<SKPoint> points)
    {
        SKPoint[] sorted = [.. points.Distinct().OrderBy(p => p.X).ThenBy(p => p.Y)];
        if (sorted.Length < 3) return sorted;
        List<SKPoint> hull = [];
        Chain(hull, sorted);
        Chain(hull, sorted.Reverse());
        return hull;
    }

    /// <summary>Draws it, reaching <paramref name="edge"/> beyond the points.</summary>
    public static void Draw(Sheet sheet, IReadOnlyList<SKPoint> corners, float edge, SKColor ground)
    {
        if (corners.Count == 1)
        {
            sheet.Symbol(Mark.Circle, corners[0].X, corners[0].Y, edge, ground);
            return;
        }
        using var path = new SKPath();
        path.MoveTo(Sheet.Tenth(corners[0].X), Sheet.Tenth(corners[0].Y));
        foreach (var corner in corners.Skip(1)) path.LineTo(Sheet.Tenth(corner.X), Sheet.Tenth(corner.Y));
        path.Close();
        // Its wide line with round joins makes the edge.
        sheet.Path(path, ground, ground, 2 * edge);
    }

    /// <summary>Its rim, <paramref name="edge"/> beyond the points, as a closed row of points: straight along the sides, round at the corners.</summary>
    public static IReadOnlyList<SKPoint> Rim(IReadOnlyList<SKPoint> corners, float edge)
    {
        List<SKPoint> rim = [];
        for (int i = 0; i < corners.Count; i++)
        {
            SKPoint before = corners[(i + corners.Count - 1) % corners.Count], at = corners[i], after = corners[(i + 1) % corners.Count];
            // From the outward normal of the side that comes to that of the side that goes.
            double from = corners.Count == 1 ? 0 : Math.Atan2(before.X - at.X, at.Y - before.Y), to = corners.Count == 1 ? 2 * Math.PI : Math.Atan2(at.X - after.X, after.Y - at.Y);
            while (to < from) to += 2 * Math.PI;
            int steps = Math.Max(1, (int)Math.Ceiling((to - from) / 0.2));
            for (int k = 0; k <= steps; k++)
            {
                double angle = from + (to - from) * k / steps;
                rim.Add(new(at.X + edge * (float)Math.Cos(angle), at.Y + edge * (float)Math.Sin(angle)));
            }
        }
        return rim;
    }

    /// <summary>How far two hulls lie apart; 0 where they meet.</summary>
    public static float Apart(IReadOnlyList<SKPoint> one, IReadOnlyList<SKPoint> other)
    {
        if (one.Any(p => Holds(other, p)) || other.Any(p => Holds(one, p))) return 0;
        return Math.Min(one.Min(p => Nearest(other, p)), other.Min(p => Nearest(one, p)));
    }

    /// <summary>Corners and middles of edges, each with the direction away from the hull; of one point all four ways.</summary>
    public static IEnumerable<(SKPoint At, float X, float Y)> Outwards(IReadOnlyList<SKPoint> corners)
    {
        List<(SKPoint, float, float)> ways = [];
        float middleX = corners.Average(c => c.X), middleY = corners.Average(c => c.Y);
        for (int i = 0; i < corners.Count; i++)
        {
            var (a, b) = (corners[i], corners[(i + 1) % corners.Count]);
            if (corners.Count < 3)
            {
                foreach (var (x, y) in (ReadOnlySpan<(float, float)>)[(0, -1), (0, 1), (1, 0), (-1, 0)]) ways.Add((a, x, y));
                continue;
            }
            foreach (var at in (SKPoint[])[a, new((a.X + b.X) / 2, (a.Y + b.Y) / 2)])
            {
                float dx = at.X - middleX, dy = at.Y - middleY, off = (float)Math.Sqrt(dx * dx + dy * dy);
                if (off > 0.1f) ways.Add((at, dx / off, dy / off));
            }
        }
        return ways;
    }

    private static void Chain(List<SKPoint> hull, IEnumerable<SKPoint> points)
    {
        int first = hull.Count;
        foreach (var p in points)
        {
            while (hull.Count >= first + 2 && Turn(hull[^2], hull[^1], p) <= 0) hull.RemoveAt(hull.Count - 1);
            hull.Add(p);
        }
        // Its end is the beginning of the other chain.
        hull.RemoveAt(hull.Count - 1);
    }

    private static bool Holds(IReadOnlyList<SKPoint> hull, SKPoint p) => hull.Count > 2 && Enumerable.Range(0, hull.Count).All(i => Turn(hull[i], hull[(i + 1) % hull.Count], p) >= 0);

    private static float Nearest(IReadOnlyList<SKPoint> hull, SKPoint p) => Enumerable.Range(0, hull.Count).Min(i =>
    {
        var (a, b) = (hull[i], hull[(i + 1) % hull.Count]);
        float dx = b.X - a.X, dy = b.Y - a.Y, square = dx * dx + dy * dy, t = square == 0 ? 0 : Math.Clamp(((p.X - a.X) * dx + (p.Y - a.Y) * dy) / square, 0, 1);
        return SKPoint.Distance(p, new(a.X + t * dx, a.Y + t * dy));
    });

    private static float Turn(SKPoint a, SKPoint b, SKPoint c) => (b.X - a.X) * (c.Y - a.Y) - (b.Y - a.Y) * (c.X - a.X);
}
