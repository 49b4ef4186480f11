using SkiaSharp;

namespace ResearchKit;

/// <summary>Places for labels beside their marks so that no label lies on another, on a mark or beyond the field.</summary>
internal static class LabelPlaces
{
    private static readonly (float X, float Y)[] Directions = [(1, 0), (-1, 0), (0, -1), (0, 1), (0.8f, -0.8f), (0.8f, 0.8f), (-0.8f, -0.8f), (-0.8f, 0.8f)];

    /// <summary>A rectangle a label; where none is free, the one that overlaps least.</summary>
    /// <param name="marks">The middle of each mark.</param>
    /// <param name="sizes">Width and height of each label.</param>
    /// <param name="field">Where labels may lie.</param>
    /// <param name="radius">Half the size of a mark.</param>
    /// <param name="taken">Other things that labels keep off.</param>
    /// <param name="lines">Thin things that labels keep off where it costs them little.</param>
    public static SKRect[] Of(IReadOnlyList<SKPoint> marks, IReadOnlyList<SKSize> sizes, SKRect field, float radius, IReadOnlyList<SKRect> taken, IReadOnlyList<SKRect> lines)
    {
        List<SKRect> occupied = [.. taken, .. marks.Select(m => new SKRect(m.X - radius, m.Y - radius, m.X + radius, m.Y + radius))];
        var places = new SKRect[marks.Count];
        // Who has most neighbours chooses first.
        int[] order = [.. Enumerable.Range(0, marks.Count).OrderByDescending(i => marks.Count(m => Math.Abs(m.X - marks[i].X) < 90 && Math.Abs(m.Y - marks[i].Y) < 40)).ThenBy(i => i)];
        foreach (int i in order)
        {
            places[i] = Best(marks[i], sizes[i], field, radius, occupied, lines);
            occupied.Add(places[i]);
        }
        return places;
    }

    private static SKRect Best(SKPoint mark, SKSize size, SKRect field, float radius, List<SKRect> occupied, IReadOnlyList<SKRect> lines)
    {
        SKRect best = default;
        double least = double.PositiveInfinity;
        for (int ring = 0; ring < 7; ring++)
        {
            float off = radius + 4 + ring * 13;
            foreach (var (dx, dy) in Directions)
            {
                float left = mark.X + dx * off - (dx < 0 ? size.Width : dx > 0 ? 0 : size.Width / 2), top = mark.Y + dy * off - (dy < 0 ? size.Height : dy > 0 ? 0 : size.Height / 2);
                var place = new SKRect(left, top, left + size.Width, top + size.Height);
                // A step further off costs as much as a sliver of a label, or a little more of a line.
                double cost = Beyond(place, field) * 20 + occupied.Sum(o => Overlap(place, o)) + 0.35 * lines.Sum(l => Overlap(place, l)) + 12 * ring;
                if (cost < least) (least, best) = (cost, place);
            }
        }
        return best;
    }

    private static double Beyond(SKRect place, SKRect field)
        => Math.Max(0, field.Left - place.Left) + Math.Max(0, place.Right - field.Right) + Math.Max(0, field.Top - place.Top) + Math.Max(0, place.Bottom - field.Bottom);

    private static double Overlap(SKRect a, SKRect b)
        => Math.Max(0, Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left)) * Math.Max(0, Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top));
}
