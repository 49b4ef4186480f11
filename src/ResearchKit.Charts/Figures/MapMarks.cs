using SkiaSharp;

namespace ResearchKit;

/// <summary>The marks of F19 and their key.</summary>
internal static class MapMarks
{
    /// <summary>How far a mark reaches.</summary>
    public const float Radius = 6.5f;

    private static readonly (MapStanding Standing, string Words)[] Standings =
        [(MapStanding.First, "on the map"), (MapStanding.Kept, "on the map before too"), (MapStanding.New, "new"), (MapStanding.Gone, "gone (where it stood)")];

    /// <summary>The hue of an actor.</summary>
    public static SKColor Hue(MapStanding standing) => standing == MapStanding.New ? Theme.Vermilion : Theme.Blue;

    /// <summary>One mark for all actors of the same numbers: those of several standings lie inside each other, the open square outermost.</summary>
    public static void Draw(Sheet sheet, IReadOnlyList<MapStanding> standings, SKPoint at)
    {
        bool gone = standings.Contains(MapStanding.Gone), added = standings.Contains(MapStanding.New), here = standings.Any(s => s is MapStanding.First or MapStanding.Kept);
        if (gone) sheet.Symbol(Mark.Square, at.X, at.Y, added || here ? Radius + 2.5f : Radius - 0.5f, Theme.Paper, Theme.Muted, 1.8f);
        if (here) sheet.Symbol(Mark.Circle, at.X, at.Y, added ? Radius + 1 : Radius, Theme.Blue, Theme.Paper, 1.2f);
        if (added) sheet.Symbol(Mark.Diamond, at.X, at.Y, here ? Radius - 2.2f : Radius, Theme.Vermilion, Theme.Paper, 1.2f);
    }

    /// <summary>The key: what is in the picture.</summary>
    public static void Legend(Sheet sheet, SKRect area, IReadOnlyList<MapPoint> points)
    {
        float x = area.Left, y = area.Top + 2;
        foreach (var (standing, words) in Standings.Where(s => points.Any(p => p.Standing == s.Standing)))
        {
            Draw(sheet, [standing], new(x + Radius, y));
            Say(words, 20);
        }
        if (points.Any(MapBar.Has))
        {
            sheet.Line(x + 4, y - 8, x + 4, y + 8, Theme.Pale(Theme.Blue, 0.55), 3);
            Say("middle half of raters", 12);
        }
        if (points.All(p => double.IsNaN(p.ShareBefore))) return;
        MapTrail.Sample(sheet, x + 4, y);
        Say("from its place before", 42);

        void Say(string words, float indent)
        {
            sheet.TextMiddle(words, x + indent, y, TextStyle.Note);
            x += indent + Lettering.Width(words, TextStyle.Note) + 16;
        }
    }
}
