using SkiaSharp;

namespace ResearchKit;

/// <summary>F12: how often somebody is named a bridge-builder against how often they stand between others, a mark a person; lines where one begins to count as one.</summary>
internal static class NamingFigure
{
    private const float Left = 58, Right = 16, Field = 330, Foot = 50, KeyRow = 25, Step = 11;
    private static readonly SKColor Both = Theme.Kinds[2], Neither = SKColor.Parse("#A9B2BA");

    /// <summary>The drawing.</summary>
    /// <param name="points">The people.</param>
    /// <param name="limit">From how many two-paths on somebody is one by position.</param>
    /// <param name="namedBy">From how many others on somebody is one by name.</param>
    public static Drawing Of(IReadOnlyList<NamingPoint> points, double limit, int namedBy)
        => points.Count == 0 ? Drawing.Nothing("Nothing to show: nobody has a role and a tie.")
            : new(KeyRow + 26 + Field + Foot, (sheet, area) => Draw(sheet, area, points, limit, namedBy));

    /// <summary>The same in words, without a person.</summary>
    public static string Words(IReadOnlyList<NamingPoint> points)
    {
        int Count(Func<NamingPoint, bool> which) => points.Count(which);
        return FormattableString.Invariant($"{points.Count} people: {Count(p => p.Named && p.ByPosition)} both named and by position, {Count(p => p.Named && !p.ByPosition)} only named, ")
            + FormattableString.Invariant($"{Count(p => !p.Named && p.ByPosition)} only by position, {Count(p => !p.Named && !p.ByPosition)} neither; {Count(p => p.ByJob)} by job");
    }

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<NamingPoint> points, double limit, int namedBy)
    {
        Key(sheet, area, points);
        var field = new SKRect(area.Left + Left, area.Top + KeyRow + 26, area.Right - Right, area.Top + KeyRow + 26 + Field);
        double most = Root(Math.Max(namedBy, points.Max(p => p.NamedBy))), top = Root(Math.Max(1, points.Max(p => Math.Max(p.TwoPaths, double.IsFinite(limit) ? limit : 0))));
        using var panel = new Panel(field, -0.07 * most, most * 1.05, -0.06 * top, top * 1.07);
        panel.Draw(sheet);
        foreach (double tick in Ticks(top, 24 / field.Height * 1.13))
        {
            sheet.Line(field.Left, panel.Y(Root(tick)), field.Right, panel.Y(Root(tick)), Theme.Grid);
            sheet.TextMiddle(RoundTicks.Text(tick, 1), field.Left - 8, panel.Y(Root(tick)), TextStyle.Note, Align.Right);
        }
        foreach (double tick in Ticks(most, 30 / field.Width * 1.12)) sheet.Text(RoundTicks.Text(tick, 1), panel.X(Root(tick)), field.Bottom + 16, TextStyle.Note, Align.Centre);
        sheet.Text("named a bridge-builder by so many others", field.MidX, field.Bottom + 38, TextStyle.Label, Align.Centre);
        sheet.Text("stands between two others so often (both scales: square roots, so that the many low numbers come apart)", area.Left, field.Top - 8, TextStyle.Note);
        var places = new LabelPlaces(new SKRect(field.Left + 1, field.Top + 1, field.Right - 1, field.Bottom - 1));
        float across = panel.X((Root(namedBy - 1) + Root(namedBy)) / 2);
        sheet.Line(across, field.Top, across, field.Bottom, Theme.Muted, 1.3f, dashed: true);
        places.Line(new(across, field.Top), new(across, field.Bottom), 2);
        Corner(sheet, places, $"named by {namedBy} or more", across + 6, field.Top + 10, Align.Left);
        if (double.IsFinite(limit))
        {
            float level = panel.Y(Root(limit));
            sheet.Line(field.Left, level, field.Right, level, Theme.Muted, 1.3f, dashed: true);
            places.Line(new(field.Left, level), new(field.Right, level), 2);
            Corner(sheet, places, "top quarter", field.Right - 4, level - 9, Align.Right);
        }
        Marks(sheet, places, points, Spread(points, panel));
    }

    private static void Marks(Sheet sheet, LabelPlaces places, IReadOnlyList<NamingPoint> points, SKPoint[] at)
    {
        for (int i = 0; i < at.Length; i++) places.Mark(at[i], points[i].ByJob ? 8.5f : 6);
        // Those in no way a bridge-builder have a label where there are few of them.
        var style = TextStyle.Note.At(10).In(Theme.Ink);
        int[] named = [.. Enumerable.Range(0, at.Length).Where(i => points[i].Label.Length > 0 && (points[i].IsAny || points.Count <= 60))];
        string[] texts = [.. named.Select(i => Lettering.Fit(points[i].Label, style, 80))];
        var found = places.Place([.. named.Select((i, k) => (at[i], points[i].ByJob ? 8.5f : 6, Lettering.Width(texts[k], style) + 1, style.Size * 0.86f))]);
        for (int i = 0; i < at.Length; i++)
        {
            if (points[i].ByJob) sheet.Symbol(Mark.Circle, at[i].X, at[i].Y, 8.5f, Theme.Paper, Theme.Ink, 1.3f);
            sheet.Symbol(ShapeOf(points[i]), at[i].X, at[i].Y, 5, HueOf(points[i]), Theme.Paper, 1);
        }
        for (int k = 0; k < named.Length; k++)
            if (found[k] is { } place) sheet.TextMiddle(texts[k], place.MidX, place.MidY, style, Align.Centre);
    }

    /// <summary>People on one spot stand beside each other, as far as there is room to the next number.</summary>
    private static SKPoint[] Spread(IReadOnlyList<NamingPoint> points, Panel panel)
    {
        var at = new SKPoint[points.Count];
        List<SKPoint> placed = [];
        foreach (int i in Enumerable.Range(0, points.Count).OrderBy(i => points[i].NamedBy).ThenByDescending(i => points[i].TwoPaths))
        {
            float x = panel.X(Root(points[i].NamedBy)), y = panel.Y(Root(points[i].TwoPaths)), room = (panel.X(Root(points[i].NamedBy + 1)) - x) / 2 - 8;
            var best = new SKPoint(x, y);
            for (int k = 0; k <= 2 * (int)(room / Step); k++)
            {
                best = new(x + (k % 2 == 0 ? k / 2 : -(k + 1) / 2) * Step, y);
                if (!placed.Exists(p => Math.Abs(p.X - best.X) < Step && Math.Abs(p.Y - best.Y) < Step)) break;
            }
            placed.Add(at[i] = best);
        }
        return at;
    }

    private static double Root(double value) => Math.Sqrt(Math.Max(0, value));

    /// <summary>Nought and numbers of the series 1, 2, 5, 10 ..., whose roots stand at least a part of the scale apart.</summary>
    private static IEnumerable<double> Ticks(double most, double apart)
    {
        List<double> ticks = [0];
        for (double unit = 1; Root(unit) <= most; unit *= 10)
            foreach (double tick in (double[])[unit, 2 * unit, 5 * unit])
                if (Root(tick) <= most && Root(tick) - Root(ticks[^1]) >= apart * most) ticks.Add(tick);
        return ticks;
    }

    private static void Corner(Sheet sheet, LabelPlaces places, string text, float x, float y, Align align)
    {
        var style = TextStyle.Note.At(11);
        float width = Lettering.Width(text, style), left = align == Align.Left ? x : x - width;
        sheet.TextMiddle(text, x, y, style, align);
        places.Take(new(left, y - 6, left + width, y + 6));
    }

    private static void Key(Sheet sheet, SKRect area, IReadOnlyList<NamingPoint> points)
    {
        (string Text, bool Named, bool ByPosition)[] kinds = [("named and by position", true, true), ("only named", true, false), ("only by position", false, true), ("neither", false, false)];
        float x = area.Left + 8, y = area.Top + KeyRow / 2;
        foreach (var (text, named, byPosition) in kinds)
        {
            var sample = new NamingPoint("", 0, 0, named, byPosition, false);
            sheet.Symbol(ShapeOf(sample), x, y, 5.5f, HueOf(sample));
            sheet.TextMiddle(text, x + 13, y, TextStyle.Note.In(Theme.Ink));
            x += 13 + Lettering.Width(text, TextStyle.Note) + 26;
        }
        if (!points.Any(p => p.ByJob)) return;
        sheet.Symbol(Mark.Circle, x, y, 8.5f, Theme.Paper, Theme.Ink, 1.3f);
        sheet.TextMiddle("ring: it is their job", x + 15, y, TextStyle.Note.In(Theme.Ink));
    }

    private static Mark ShapeOf(NamingPoint point) => (point.Named, point.ByPosition) switch { (true, true) => Mark.Diamond, (true, false) => Mark.Square, (false, true) => Mark.Triangle, _ => Mark.Circle };

    private static SKColor HueOf(NamingPoint point) => (point.Named, point.ByPosition) switch { (true, true) => Both, (true, false) => Theme.Blue, (false, true) => Theme.Vermilion, _ => Neither };
}
