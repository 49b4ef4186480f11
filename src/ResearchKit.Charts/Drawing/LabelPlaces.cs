using SkiaSharp;

namespace ResearchKit;

/// <summary>
/// Finds places for labels beside their marks: never on another label, another mark or outside the box, and off the lines where that can be.
/// Eight places in the ring nearest to the mark, sixteen in each further one, the nearest first; the label with the least choice goes first, then each may move again. What finds no place is left out.
/// </summary>
/// <param name="box">Where labels may lie.</param>
/// <param name="rings">How far off a label may go, in rings around its mark.</param>
internal sealed class LabelPlaces(SKRect box, int rings = 2)
{
    private const float Forbidden = 1000, Away = 3, Near = 2.5f, Far = 15, Step = 13;
    private const int Rounds = 4;
    private static readonly (float X, float Y)[] Ways = [(1, 0), (-1, 0), (0, 1), (0, -1), (0.71f, 0.71f), (-0.71f, 0.71f), (0.71f, -0.71f), (-0.71f, -0.71f),
        (0.92f, -0.38f), (0.92f, 0.38f), (-0.92f, -0.38f), (-0.92f, 0.38f), (0.38f, -0.92f), (0.38f, 0.92f), (-0.38f, -0.92f), (-0.38f, 0.92f)];

    private const int Nearest = 8;

    private readonly List<(SKPoint At, float Radius)> _marks = [];
    private readonly List<(SKPoint A, SKPoint B, float Cost)> _lines = [];
    private readonly List<(SKPoint A, SKPoint B)> _barriers = [];
    private readonly List<SKRect> _taken = [];

    /// <summary>A mark that no label may touch.</summary>
    public void Mark(SKPoint at, float radius) => _marks.Add((at, radius));

    /// <summary>A line that a label better keeps off.</summary>
    public void Line(SKPoint a, SKPoint b, float cost) => _lines.Add((a, b, cost));

    /// <summary>A line that no label may cross, nor stand on the other side of than its mark.</summary>
    public void Barrier(SKPoint a, SKPoint b) => _barriers.Add((a, b));

    /// <summary>Ground that is taken already.</summary>
    public void Take(SKRect ground) => _taken.Add(ground);

    /// <summary>How much a text at this place would run over: marks and other texts most, lines by their weight.</summary>
    public float Meets(SKRect place)
        => 20 * _marks.Count(m => Distance(m.At, place) < (m.Radius + 0.8f) * (m.Radius + 0.8f)) + 40 * _taken.Count(t => Touch(place, t)) + _lines.Sum(l => Crosses(place, l.A, l.B) ? l.Cost : 0);

    /// <summary>A place for each label, or null.</summary>
    /// <param name="wanted">The mark of each label and the size of its text.</param>
    public SKRect?[] Place(IReadOnlyList<(SKPoint At, float Radius, float Width, float Height)> wanted)
    {
        var options = wanted.Select(Options).ToArray();
        int[] order = [.. Enumerable.Range(0, options.Length).OrderByDescending(i => options[i].Length == 0 ? Forbidden : options[i].Min(o => o.Cost)).ThenBy(i => options[i].Length)];
        var placed = new SKRect?[options.Length];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (int i in order)
            {
                placed[i] = null;
                SKRect? best = null;
                float least = Forbidden;
                foreach (var (place, cost) in options[i])
                {
                    if (cost >= least || Array.Exists(placed, p => p is { } other && Touch(place, other))) continue;
                    float whole = cost + Tangle(i, place);
                    if (whole < least) (best, least) = (place, whole);
                }
                placed[i] = best;
            }
        }
        return placed;

        // A leader through another label would read as that one's, and of two that cross neither can be followed.
        float Tangle(int label, SKRect place)
        {
            float tangle = 0;
            SKPoint mark = wanted[label].At, foot = Foot(mark, place);
            for (int j = 0; j < placed.Length; j++)
            {
                if (j == label || placed[j] is not { } other) continue;
                if (Crosses(other, mark, foot)) tangle += 6;
                if (Cross(mark, foot, wanted[j].At, Foot(wanted[j].At, other))) tangle += 4;
            }
            return tangle;
        }
    }

    private (SKRect Place, float Cost)[] Options((SKPoint At, float Radius, float Width, float Height) label)
    {
        List<(SKRect, float)> options = [];
        for (int ring = 0; ring < rings; ring++)
        {
            for (int way = 0; way < (ring == 0 ? Nearest : Ways.Length); way++)
            {
                var (x, y) = Ways[way];
                float reach = label.Radius + (ring == 0 ? Near : Far + Step * (ring - 1)), middleX = label.At.X + x * reach + Sign(x) * label.Width / 2, middleY = label.At.Y + y * reach + Sign(y) * label.Height / 2;
                var place = new SKRect(middleX - label.Width / 2, middleY - label.Height / 2, middleX + label.Width / 2, middleY + label.Height / 2);
                float cost = Cost(place, label.At) + way * 0.05f + ring * Away;
                if (cost < Forbidden) options.Add((place, cost));
            }
        }
        return [.. options];
    }

    private float Cost(SKRect place, SKPoint own)
    {
        if (place.Left < box.Left || place.Top < box.Top || place.Right > box.Right || place.Bottom > box.Bottom) return Forbidden;
        foreach (var (at, radius) in _marks)
            if (Distance(at, place) < (radius + 0.8f) * (radius + 0.8f)) return Forbidden;
        if (_taken.Exists(t => Touch(place, t)) || _barriers.Exists(l => Parts(l, place, own))) return Forbidden;
        float cost = 0;
        // Nor should its leader run over somebody else.
        var foot = Foot(own, place);
        foreach (var (at, radius) in _marks)
            if (at != own && Crosses(new(at.X - radius, at.Y - radius, at.X + radius, at.Y + radius), own, foot)) cost += 8;
        foreach (var (a, b, weight) in _lines) cost += Crosses(place, a, b) ? weight : 0;
        // Beyond the first ring, a label should not stand nearer to somebody else.
        return cost + _marks.Count(m => m.At != own && Distance(m.At, place) < Distance(own, place)) * 2;
    }

    /// <summary>Square of the distance from a point to the nearest point of a place.</summary>
    private static float Distance(SKPoint p, SKRect place)
    {
        float dx = p.X - Math.Clamp(p.X, place.Left, place.Right), dy = p.Y - Math.Clamp(p.Y, place.Top, place.Bottom);
        return dx * dx + dy * dy;
    }

    /// <summary>The point of a place that is nearest to a mark: where its leader ends.</summary>
    private static SKPoint Foot(SKPoint mark, SKRect place) => new(Math.Clamp(mark.X, place.Left, place.Right), Math.Clamp(mark.Y, place.Top, place.Bottom));

    private static bool Touch(SKRect a, SKRect b) => a.Left < b.Right + 1 && b.Left < a.Right + 1 && a.Top < b.Bottom + 0.5f && b.Top < a.Bottom + 0.5f;

    /// <summary>Whether a line runs through a rectangle: what the four sides leave of it (Liang and Barsky).</summary>
    private static bool Crosses(SKRect place, SKPoint a, SKPoint b)
    {
        float from = 0, to = 1, dx = b.X - a.X, dy = b.Y - a.Y;
        return Cut(-dx, a.X - place.Left) && Cut(dx, place.Right - a.X) && Cut(-dy, a.Y - place.Top) && Cut(dy, place.Bottom - a.Y);

        bool Cut(float towards, float room)
        {
            if (towards == 0) return room >= 0;
            float at = room / towards;
            if (towards < 0) from = Math.Max(from, at);
            else to = Math.Min(to, at);
            return from <= to;
        }
    }

    /// <summary>Whether a line runs through a place, close by it, or between it and its mark.</summary>
    private static bool Parts((SKPoint A, SKPoint B) line, SKRect place, SKPoint own)
    {
        var near = place;
        near.Inflate(2, 2);
        return Crosses(near, line.A, line.B) || Aside(line, own) * Aside(line, new(place.MidX, place.MidY)) < 0;
    }

    private static bool Cross(SKPoint a, SKPoint b, SKPoint c, SKPoint d) => Turn(a, b, c) * Turn(a, b, d) < 0 && Turn(c, d, a) * Turn(c, d, b) < 0;

    private static float Turn(SKPoint a, SKPoint b, SKPoint p) => (b.X - a.X) * (p.Y - a.Y) - (b.Y - a.Y) * (p.X - a.X);

    private static float Aside((SKPoint A, SKPoint B) line, SKPoint p)
    {
        float aside = Turn(line.A, line.B, p);
        // A mark on the line itself may have its label on either side.
        return Math.Abs(aside) < 0.5f * SKPoint.Distance(line.A, line.B) ? 0 : aside;
    }

    private static int Sign(float x) => x > 0 ? 1 : x < 0 ? -1 : 0;
}
