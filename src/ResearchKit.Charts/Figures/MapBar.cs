using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>
/// The middle half of raters of each actor of F19, upright through its mark. Where that would run over another mark or bar of the same share, it stands beside the
/// mark and is tied to it by a short foot, so that it is plain whose it is.
/// </summary>
/// <param name="Mark">Where the mark stands.</param>
/// <param name="X">Where the bar stands, across.</param>
/// <param name="Top">Its upper end.</param>
/// <param name="Bottom">Its lower end.</param>
/// <param name="Hue">Its colour.</param>
internal sealed record MapBar(SKPoint Mark, float X, float Top, float Bottom, SKColor Hue)
{
    private const float Beside = 4.5f, Lane = 5, Width = 3;

    /// <summary>Whether an actor has a bar: raters of the wave differ.</summary>
    public static bool Has(MapPoint point) => point.Standing != MapStanding.Gone && point.High > point.Low;

    /// <summary>Whether the actors of one mark have different bars.</summary>
    public static bool Differ(IReadOnlyList<MapPoint> points, int[] mark)
        => mark.Where(i => points[i].Standing != MapStanding.Gone).Select(i => (points[i].Low, points[i].High)).Distinct().Count() > 1;

    /// <summary>"2.8 to 3.2".</summary>
    public static string Words(MapPoint point) => Number(point.Low) == Number(point.High) ? Number(point.Low) : $"{Number(point.Low)} to {Number(point.High)}";

    /// <summary>The bars of a map.</summary>
    public static IReadOnlyList<MapBar> Of(IReadOnlyList<MapPoint> points, int[][] marks, Panel panel)
    {
        List<MapBar> bars = [];
        foreach (int[] mark in marks)
        {
            var first = points[mark[0]];
            var at = new SKPoint(panel.X(first.Share), panel.Y(first.Influence));
            var here = mark.Where(i => Has(points[i])).Select(i => (points[i].Low, points[i].High, Hue: MapMarks.Hue(points[i].Standing))).DistinctBy(b => (b.Low, b.High)).ToList();
            foreach (var (low, high, hue) in here)
            {
                float top = panel.Y(high), bottom = panel.Y(low);
                float x = Lanes(at.X).First(lane => (lane != at.X || (here.Count == 1 && !Over(points, first, low, high))) && bars.TrueForAll(b => Math.Abs(b.X - lane) >= Lane || b.Bottom < top - 3 || b.Top > bottom + 3));
                bars.Add(new(at, x, top, bottom, hue));
            }
        }
        return bars;
    }

    /// <summary>What it covers.</summary>
    public SKRect Ground => new(X - Width / 2, Top, X + Width / 2, Bottom);

    /// <summary>Draws it.</summary>
    public void Draw(Sheet sheet)
    {
        var ink = Theme.Pale(Hue, 0.55);
        if (X != Mark.X) sheet.Line(Mark.X, Mark.Y, X, Mark.Y, ink, 2);
        sheet.Line(X, Top, X, Bottom, ink, Width);
    }

    /// <summary>Through the mark, then right and left of it, further and further.</summary>
    private static IEnumerable<float> Lanes(float x) => Enumerable.Range(0, 200).Select(k => k == 0 ? x : x + (k % 2 == 1 ? 1 : -1) * (MapMarks.Radius + Beside + Lane * ((k - 1) / 2)));

    /// <summary>Whether another mark of the same share lies on the way.</summary>
    private static bool Over(IReadOnlyList<MapPoint> points, MapPoint own, double low, double high)
        => points.Any(p => Math.Abs(p.Share - own.Share) < 1e-6 && Math.Abs(p.Influence - own.Influence) > 1e-6 && p.Influence > low - 0.1 && p.Influence < high + 0.1);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
