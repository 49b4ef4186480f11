using SkiaSharp;

namespace ResearchKit;

/// <summary>F12: how often somebody is named a bridge-builder against how often they stand between others, a mark a person; lines where one begins to count as one.</summary>
internal static class NamingFigure
{
    private const float Left = 58, Right = 16, Field = 330, Foot = 70, KeyRow = 25, Plain = 5.5f, Ringed = 8.8f;
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
        var places = new LabelPlaces(new SKRect(field.Left + 1, field.Top + 1, field.Right - 1, field.Bottom - 1), rings: 5);
        float across = panel.X((Root(namedBy - 1) + Root(namedBy)) / 2);
        sheet.Line(across, field.Top, across, field.Bottom, Theme.Muted, 1.3f, dashed: true);
        places.Barrier(new(across, field.Top), new(across, field.Bottom));
        var at = Spread(points, panel, across);
        for (int i = 0; i < at.Length; i++) places.Mark(at[i], Around(points[i]));
        Corner(sheet, places, $"named by {namedBy} or more", Enumerable.Range(0, 10).Select(k => new SKPoint(across + 6, field.Top + 10 + 14 * k)), Align.Left);
        if (double.IsFinite(limit))
        {
            // Half of the way to who comes next below: nobody stands on the line.
            double[] below = [.. points.Select(p => p.TwoPaths).Where(t => t < limit)];
            float level = below.Length == 0 ? Math.Min(field.Bottom, panel.Y(Root(limit)) + 9) : panel.Y((Root(limit) + Root(below.Max())) / 2);
            sheet.Line(field.Left, level, field.Right, level, Theme.Muted, 1.3f, dashed: true);
            places.Barrier(new(field.Left, level), new(field.Right, level));
            Corner(sheet, places, "top quarter", Enumerable.Range(0, 16).Select(k => new SKPoint(field.Right - 4 - 20 * k, level - 9)), Align.Right);
        }
        int left = Marks(sheet, places, points, at);
        const string ids = "Ids: bridge-builders only (named, by position, by job)";
        sheet.Text(left == 0 ? $"{ids}. People with about the same numbers stand side by side." : FormattableString.Invariant($"{ids}; no room for {left} of them. About equal numbers stand side by side."),
            area.Left, field.Bottom + 64, TextStyle.Note);
    }

    /// <summary>Marks and the ids of bridge-builders; how many of these found no place.</summary>
    private static int Marks(Sheet sheet, LabelPlaces places, IReadOnlyList<NamingPoint> points, SKPoint[] at)
    {
        var style = TextStyle.Note.At(11).In(Theme.Ink);
        int[] named = [.. Enumerable.Range(0, at.Length).Where(i => points[i].Label.Length > 0 && points[i].IsAny)];
        string[] texts = [.. named.Select(i => Lettering.Fit(points[i].Label, style, 130))];
        var found = places.Place([.. named.Select((i, k) => (at[i], Around(points[i]), Lettering.Width(texts[k], style) + 3, style.Size * 1.1f))]);
        // Rings and leaders first: they lie under every mark and cover none.
        for (int i = 0; i < at.Length; i++)
            if (points[i].ByJob) sheet.Symbol(Mark.Circle, at[i].X, at[i].Y, Ringed, Theme.Paper, Theme.Ink, 1.3f);
        for (int k = 0; k < named.Length; k++)
            if (found[k] is { } place) Leader(sheet, at[named[k]], Around(points[named[k]]), place);
        for (int i = 0; i < at.Length; i++) sheet.Symbol(ShapeOf(points[i]), at[i].X, at[i].Y, 5, HueOf(points[i]), Theme.Paper, 1);
        for (int k = 0; k < named.Length; k++)
            if (found[k] is { } place) sheet.TextOnPaper(texts[k], place.MidX, place.MidY, style, Align.Centre);
        return found.Count(f => f is null);
    }

    /// <summary>A label that stands off has a thin line to its mark.</summary>
    private static void Leader(Sheet sheet, SKPoint mark, float radius, SKRect place)
    {
        float x = Math.Clamp(mark.X, place.Left, place.Right), y = Math.Clamp(mark.Y, place.Top, place.Bottom);
        if (SKPoint.Distance(mark, new(x, y)) > radius + 6) sheet.Line(mark.X, mark.Y, x, y, Theme.Muted, 0.8f);
    }

    /// <summary>People who would lie on each other stand beside each other, as far as there is room: half of the way to the next number, and never over the line.</summary>
    private static SKPoint[] Spread(IReadOnlyList<NamingPoint> points, Panel panel, float line)
    {
        var at = new SKPoint[points.Count];
        List<int> placed = [];
        int[] numbers = [.. points.Select(p => p.NamedBy).Distinct().Order()];
        foreach (int i in Enumerable.Range(0, points.Count).OrderBy(i => points[i].NamedBy).ThenByDescending(i => points[i].TwoPaths).ThenByDescending(i => points[i].ByJob))
        {
            float x = panel.X(Root(points[i].NamedBy)), y = panel.Y(Root(points[i].TwoPaths));
            int place = Array.IndexOf(numbers, points[i].NamedBy);
            float left = Room(x, place > 0 ? panel.X(Root(numbers[place - 1])) : x - 70), right = Room(x, place < numbers.Length - 1 ? panel.X(Root(numbers[place + 1])) : x + 70);
            at[i] = new(x, y);
            for (int off = 0; off <= Math.Max(left, right); off++)
            {
                if (off <= right && Free(x + off)) { at[i].X = x + off; break; }
                if (off <= left && Free(x - off)) { at[i].X = x - off; break; }
            }
            placed.Add(i);

            bool Free(float across) => !placed.Exists(j => Math.Abs(at[j].X - across) < Around(points[i]) + Around(points[j]) && Math.Abs(at[j].Y - y) < Around(points[i]) + Around(points[j]));
        }
        return at;

        float Room(float x, float next) => Math.Max(0, Math.Min(Math.Abs(next - x) / 2 - 7, (line - x) * (next - x) > 0 ? Math.Abs(line - x) - 10 : float.MaxValue));
    }

    /// <summary>How far a person's mark reaches, the ring with it.</summary>
    private static float Around(NamingPoint point) => point.ByJob ? Ringed : Plain;

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

    /// <summary>The words of a line, at the first of these places that is free, else where they meet least.</summary>
    private static void Corner(Sheet sheet, LabelPlaces places, string text, IEnumerable<SKPoint> spots, Align align)
    {
        var style = TextStyle.Note.At(11);
        float width = Lettering.Width(text, style);
        var place = spots.Select(s => new SKRect(align == Align.Left ? s.X : s.X - width, s.Y - 6, align == Align.Left ? s.X + width : s.X, s.Y + 6)).MinBy(places.Meets);
        sheet.TextMiddle(text, place.Left, place.MidY, style);
        places.Take(place);
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
        sheet.Symbol(Mark.Circle, x, y, Ringed, Theme.Paper, Theme.Ink, 1.3f);
        sheet.Symbol(Mark.Circle, x, y, 4.5f, Neither);
        sheet.TextMiddle("ring: it is their job", x + 15, y, TextStyle.Note.In(Theme.Ink));
    }

    private static Mark ShapeOf(NamingPoint point) => (point.Named, point.ByPosition) switch { (true, true) => Mark.Diamond, (true, false) => Mark.Square, (false, true) => Mark.Triangle, _ => Mark.Circle };

    private static SKColor HueOf(NamingPoint point) => (point.Named, point.ByPosition) switch { (true, true) => Both, (true, false) => Theme.Blue, (false, true) => Theme.Vermilion, _ => Neither };
}
