using SkiaSharp;

namespace ResearchKit;

/// <summary>
/// How the grounds of F08 are told apart: a tint without the hue of a role, and a pattern of the rim that print without colour keeps. Grounds that share one
/// stand as far from each other as may be.
/// </summary>
/// <param name="Shade">Which tint.</param>
/// <param name="Pattern">Which pattern.</param>
internal readonly record struct GroundStyle(int Shade, int Pattern)
{
    private static readonly SKColor[] Tints = [SKColor.Parse("#E0E7ED"), SKColor.Parse("#EFE9DC"), SKColor.Parse("#E0EBE2"), SKColor.Parse("#EBE3EC")];
    private static readonly float[][] Patterns = [[], [9, 4], [2, 3], [9, 3, 2, 3], [4, 3]];

    /// <summary>The rim of every ground.</summary>
    public static SKColor RimInk { get; } = SKColor.Parse("#84909B");

    /// <summary>The tint.</summary>
    public SKColor Tint => Tints[Shade];

    /// <summary>The style of each ground, the same in all panels.</summary>
    /// <param name="grounds">The grounds.</param>
    /// <param name="places">Where everybody stands.</param>
    public static IReadOnlyList<GroundStyle> Of(IReadOnlyList<SociogramModel.Ground> grounds, IReadOnlyList<(double X, double Y)> places)
    {
        var styles = new GroundStyle[grounds.Count];
        List<int> done = [];
        foreach (int g in Enumerable.Range(0, grounds.Count).OrderByDescending(g => grounds[g].People.Count))
        {
            styles[g] = new(Furthest(g, Tints.Length, s => s.Shade), Furthest(g, Patterns.Length, s => s.Pattern));
            done.Add(g);
        }
        return styles;

        int Furthest(int ground, int choices, Func<GroundStyle, int> of)
            => Enumerable.Range(0, choices).MaxBy(c => done.Where(d => of(styles[d]) == c).Select(d => Apart(grounds[ground], grounds[d])).DefaultIfEmpty(double.MaxValue).Min());

        double Apart(SociogramModel.Ground a, SociogramModel.Ground b)
            => a.People.SelectMany(_ => b.People, (i, j) => (places[i].X - places[j].X) * (places[i].X - places[j].X) + (places[i].Y - places[j].Y) * (places[i].Y - places[j].Y)).DefaultIfEmpty(double.MaxValue).Min();
    }

    /// <summary>Draws a ground's rim; dashes one by one, as the writer of SVG knows no pattern.</summary>
    public void DrawRim(Sheet sheet, IReadOnlyList<SKPoint> rim, float width)
    {
        float[] pattern = Patterns[Pattern];
        using var path = new SKPath();
        if (pattern.Length == 0)
        {
            path.MoveTo(Tenth(rim[0]));
            foreach (var p in rim.Skip(1)) path.LineTo(Tenth(p));
            path.Close();
        }
        else
        {
            Dashes(path, rim, pattern);
        }
        sheet.Path(path, null, RimInk, width);
    }

    private static void Dashes(SKPath path, IReadOnlyList<SKPoint> rim, float[] pattern)
    {
        int step = 0;
        float left = pattern[0];
        path.MoveTo(Tenth(rim[0]));
        for (int i = 0; i < rim.Count; i++)
        {
            SKPoint at = rim[i], end = rim[(i + 1) % rim.Count];
            for (float rest = SKPoint.Distance(at, end); rest > 0.01f;)
            {
                float go = Math.Min(left, rest);
                at = new(at.X + (end.X - at.X) * go / rest, at.Y + (end.Y - at.Y) * go / rest);
                if (step % 2 == 0) path.LineTo(Tenth(at));
                (rest, left) = (rest - go, left - go);
                if (left > 0.01f) continue;
                left = pattern[++step % pattern.Length];
                if (step % 2 == 0) path.MoveTo(Tenth(at));
            }
        }
    }

    private static SKPoint Tenth(SKPoint p) => new(Sheet.Tenth(p.X), Sheet.Tenth(p.Y));
}
