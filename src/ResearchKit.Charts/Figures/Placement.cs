namespace ResearchKit;

/// <summary>
/// Places for the people of a network by stress majorisation (Gansner, Koren, North 2005): distances on the sheet follow distances
/// along the ties. Seeded, and + - * / sqrt only, so every platform gives the same places.
/// </summary>
internal static class Placement
{
    private const int Starts = 4, Rounds = 120, Many = 120;

    /// <summary>Places in a box from (0, 0) to (width, height), at least <paramref name="apart"/> from each other where there is room.</summary>
    /// <param name="people">How many people.</param>
    /// <param name="ties">Pairs with the strength of their tie, above 0.</param>
    /// <param name="width">Width of the box.</param>
    /// <param name="height">Height of the box.</param>
    /// <param name="apart">Least distance.</param>
    /// <param name="seed">Seed of the starting places.</param>
    public static (double X, double Y)[] Of(int people, IEnumerable<(int A, int B, double Strength)> ties, double width, double height, double apart, ulong seed)
    {
        if (people == 0) return [];
        var distance = Distances(people, ties);
        (double X, double Y)[] best = [];
        double least = double.PositiveInfinity;
        // Of many people one start is enough, and all that there is time for.
        for (int start = 0; start < (people > Many ? 1 : Starts); start++)
        {
            var rng = new Rng(seed, start);
            var places = new (double X, double Y)[people];
            for (int i = 0; i < people; i++) places[i] = (rng.Unit(), rng.Unit());
            double stress = Settle(places, distance);
            if (stress < least) (least, best) = (stress, places);
        }
        LayDown(best);
        Loosen(best);
        Fit(best, width, height);
        Spread(best, width, height, apart);
        return best;
    }

    /// <summary>Shortest ways along the ties; a strong tie is a short one. People without a way to each other stand a little further off than the furthest.</summary>
    private static double[,] Distances(int people, IEnumerable<(int A, int B, double Strength)> ties)
    {
        var distance = new double[people, people];
        for (int i = 0; i < people; i++)
            for (int j = 0; j < people; j++) distance[i, j] = i == j ? 0 : double.PositiveInfinity;
        foreach (var (a, b, strength) in ties)
        {
            if (a == b) continue;
            double length = Math.Max(0.4, 1 / Math.Sqrt(Math.Sqrt(Math.Max(strength, 0.1))));
            distance[a, b] = distance[b, a] = Math.Min(distance[a, b], length);
        }
        double furthest = 0;
        for (int k = 0; k < people; k++)
            for (int i = 0; i < people; i++)
                for (int j = 0; j < people; j++) distance[i, j] = Math.Min(distance[i, j], distance[i, k] + distance[k, j]);
        foreach (double d in distance)
            if (double.IsFinite(d)) furthest = Math.Max(furthest, d);
        for (int i = 0; i < people; i++)
            for (int j = 0; j < people; j++)
                if (double.IsInfinity(distance[i, j])) distance[i, j] = furthest + 0.5;
        return distance;
    }

    /// <summary>Moves the places until their distances fit, and says how badly they still do.</summary>
    private static double Settle((double X, double Y)[] places, double[,] distance)
    {
        int n = places.Length;
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < n; i++)
            {
                double x = 0, y = 0, weights = 0;
                for (int j = 0; j < n; j++)
                {
                    if (i == j) continue;
                    double wanted = distance[i, j], weight = 1 / (wanted * wanted), dx = places[i].X - places[j].X, dy = places[i].Y - places[j].Y;
                    double now = Math.Sqrt(dx * dx + dy * dy), pull = now > 1e-9 ? wanted / now : 0;
                    x += weight * (places[j].X + dx * pull);
                    y += weight * (places[j].Y + dy * pull);
                    weights += weight;
                }
                if (weights > 0) places[i] = (x / weights, y / weights);
            }
        }
        double stress = 0;
        for (int i = 0; i < n; i++)
        {
            for (int j = i + 1; j < n; j++)
            {
                double dx = places[i].X - places[j].X, dy = places[i].Y - places[j].Y, off = Math.Sqrt(dx * dx + dy * dy) - distance[i, j];
                stress += off * off / (distance[i, j] * distance[i, j]);
            }
        }
        return stress;
    }

    /// <summary>Turns the places so that they lie along the width.</summary>
    private static void LayDown((double X, double Y)[] places)
    {
        double mx = places.Average(p => p.X), my = places.Average(p => p.Y), xx = 0, xy = 0, yy = 0;
        foreach (var (x, y) in places) (xx, xy, yy) = (xx + (x - mx) * (x - mx), xy + (x - mx) * (y - my), yy + (y - my) * (y - my));
        // The axis of largest spread of a 2 x 2 matrix, without angles.
        double half = (xx - yy) / 2, root = Math.Sqrt(half * half + xy * xy), ax = half + root, ay = xy, length = Math.Sqrt(ax * ax + ay * ay);
        if (length < 1e-12) (ax, ay, length) = xx >= yy ? (1.0, 0.0, 1.0) : (0.0, 1.0, 1.0);
        (ax, ay) = (ax / length, ay / length);
        for (int i = 0; i < places.Length; i++)
        {
            double dx = places[i].X - mx, dy = places[i].Y - my;
            places[i] = (dx * ax + dy * ay, dy * ax - dx * ay);
        }
    }

    /// <summary>
    /// Draws a crowded middle apart: each keeps the direction from the middle and the order of distances, and goes halfway to where people would be
    /// spread evenly over a disc.
    /// </summary>
    private static void Loosen((double X, double Y)[] places)
    {
        if (places.Length < 8) return;
        double mx = places.Average(p => p.X), my = places.Average(p => p.Y);
        double[] off = [.. places.Select(p => Math.Sqrt((p.X - mx) * (p.X - mx) + (p.Y - my) * (p.Y - my)))];
        int[] order = [.. Enumerable.Range(0, places.Length).OrderBy(i => off[i])];
        double furthest = off[order[^1]];
        for (int k = 0; k < order.Length; k++)
        {
            int i = order[k];
            if (off[i] < 1e-9) continue;
            double wanted = furthest * Math.Sqrt((k + 0.5) / places.Length), stretch = (off[i] + wanted) / 2 / off[i];
            places[i] = (mx + (places[i].X - mx) * stretch, my + (places[i].Y - my) * stretch);
        }
    }

    /// <summary>Moves and scales places into a box.</summary>
    public static void Fit((double X, double Y)[] places, double width, double height)
    {
        double left = places.Min(p => p.X), right = places.Max(p => p.X), top = places.Min(p => p.Y), bottom = places.Max(p => p.Y);
        double sx = right - left > 1e-9 ? width / (right - left) : 0, sy = bottom - top > 1e-9 ? height / (bottom - top) : 0;
        // A little stretching uses the box; more would belie the distances.
        if (sx > 0 && sy > 0) (sx, sy) = (Math.Min(sx, sy * 1.35), Math.Min(sy, sx * 1.35));
        double mx = (left + right) / 2, my = (top + bottom) / 2;
        for (int i = 0; i < places.Length; i++)
            places[i] = (Math.Clamp(width / 2 + (places[i].X - mx) * sx, 0, width), Math.Clamp(height / 2 + (places[i].Y - my) * sy, 0, height));
    }

    private static void Spread((double X, double Y)[] places, double width, double height, double apart)
    {
        for (int round = 0; round < 80; round++)
        {
            for (int i = 0; i < places.Length; i++)
            {
                for (int j = i + 1; j < places.Length; j++)
                {
                    double dx = places[j].X - places[i].X, dy = places[j].Y - places[i].Y, now = Math.Sqrt(dx * dx + dy * dy);
                    if (now >= apart) continue;
                    // People on one spot part along a line that depends on who they are.
                    if (now < 1e-6) (dx, dy, now) = (1 + i % 3, 1 + j % 5, Math.Sqrt((1 + i % 3) * (1 + i % 3) + (1 + j % 5) * (1 + j % 5)));
                    double push = (apart - Math.Min(now, apart)) / 2 / now * 0.9;
                    if (push <= 0) push = 0.5;
                    places[i] = (Math.Clamp(places[i].X - dx * push, 0, width), Math.Clamp(places[i].Y - dy * push, 0, height));
                    places[j] = (Math.Clamp(places[j].X + dx * push, 0, width), Math.Clamp(places[j].Y + dy * push, 0, height));
                }
            }
        }
    }
}
