using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F19: influence against the share of raters who placed an actor; new, kept and gone told apart by shape and colour, with the way from the map before.</summary>
internal static class MapFigure
{
    private const float Left = 86, Right = 12, Top = 34, FieldHeight = 380, Bottom = 46, Radius = 6.5f, Line = 16;
    private static readonly TextStyle Label = TextStyle.Label.At(12);

    /// <summary>The drawing.</summary>
    /// <param name="points">The actors.</param>
    /// <param name="few">Actors placed by too few to be drawn.</param>
    /// <param name="fewest">Fewest raters of an actor that is drawn.</param>
    public static Drawing Of(IReadOnlyList<MapPoint> points, IReadOnlyList<string> few, int fewest)
    {
        if (points.Count == 0) return Drawing.Nothing(few.Count == 0 ? "Nothing to show: no composed map is recorded." : FormattableString.Invariant($"Nothing to show: no actor was placed by {fewest} people or more."));
        var below = few.Count == 0 ? [] : Lettering.Wrap(FormattableString.Invariant($"Not drawn, placed by fewer than {fewest} people: {string.Join(", ", few)}."), TextStyle.Note, Drawing.Width);
        return new(Top + FieldHeight + Bottom + below.Count * Line, (sheet, area) => Draw(sheet, area, points, below));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<MapPoint> points) => string.Join("; ", points.Select(p => string.Create(CultureInfo.InvariantCulture,
        $"{p.Actor}{(p.Standing == MapStanding.First ? "" : $" ({PlainWord.Of(p.Standing)})")}: placed by {100 * p.Share:0} % of the raters, influence {p.Influence:0.0}{(p.Standing == MapStanding.Gone ? " in the wave before" : "")}")));

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<MapPoint> points, IReadOnlyList<string> below)
    {
        var field = new SKRect(area.Left + Left, area.Top + Top, area.Right - Right, area.Top + Top + FieldHeight);
        Legend(sheet, area, points);
        double[] shares = [0, 0.2, 0.4, 0.6, 0.8, 1], levels = [1, 2, 3, 4, 5];
        using var panel = new Panel(field, -0.04, 1.06, 0.7, 5.3, shares, levels);
        panel.Draw(sheet);
        foreach (double s in shares) sheet.Text((100 * s).ToString("0", CultureInfo.InvariantCulture) + " %", panel.X(s), field.Bottom + 17, TextStyle.Note, Align.Centre);
        foreach (double l in levels) sheet.TextMiddle(l.ToString("0", CultureInfo.InvariantCulture), field.Left - 10, panel.Y(l), TextStyle.Note, Align.Right);
        sheet.Text("placed by this share of the raters", (field.Left + field.Right) / 2, field.Bottom + 36, TextStyle.Label, Align.Centre);
        sheet.Lines(["influence", "(median,", "1 to 5)"], area.Left, field.Top + 4, TextStyle.Note);
        var places = Apart(panel, points);
        var free = new LabelPlaces(new(field.Left, field.Top, area.Right, field.Bottom), rings: 7);
        for (int i = 0; i < points.Count; i++)
        {
            var p = points[i];
            free.Mark(places[i], Radius + 1);
            if (p.Standing == MapStanding.Kept && double.IsFinite(p.ShareBefore)) Way(sheet, panel, p, places[i], free);
            if (p.Standing == MapStanding.Gone || !(p.High > p.Low)) continue;
            sheet.Line(places[i].X, panel.Y(p.Low), places[i].X, panel.Y(p.High), Theme.Pale(Hue(p.Standing), 0.55), 3);
            free.Take(new(places[i].X - 1.5f, panel.Y(p.High), places[i].X + 1.5f, panel.Y(p.Low)));
        }
        string[] words = [.. points.Select(p => Lettering.Fit(p.Actor, Label, 170))];
        var found = free.Place([.. words.Select((w, i) => (places[i], Radius + 1, Lettering.Width(w, Label) + 2, 15f))]);
        // An actor without its name says nothing: where no place is free it stands beside its mark all the same.
        SKRect[] labels = [.. found.Select((place, i) => place ?? new(places[i].X + Radius + 3, places[i].Y - 7.5f, places[i].X + Radius + 5 + Lettering.Width(words[i], Label), places[i].Y + 7.5f))];
        for (int i = 0; i < points.Count; i++) Lead(sheet, places[i], labels[i]);
        for (int i = 0; i < points.Count; i++)
        {
            Sign(sheet, points[i].Standing, places[i].X, places[i].Y);
            sheet.TextOnPaper(words[i], labels[i].Left + 1, labels[i].MidY, Label.In(points[i].Standing == MapStanding.Gone ? Theme.Muted : Theme.Ink));
        }
        sheet.Lines(below, area.Left, field.Bottom + Bottom, TextStyle.Note);
    }

    /// <summary>Where the marks stand: those of one share whose bars would touch side by side.</summary>
    private static SKPoint[] Apart(Panel panel, IReadOnlyList<MapPoint> points)
    {
        var places = new SKPoint[points.Count];
        foreach (var same in Enumerable.Range(0, points.Count).GroupBy(i => Math.Round(points[i].Share, 3)))
        {
            var here = new List<int>();
            double reach = double.NegativeInfinity;
            foreach (int i in same.OrderBy(i => Foot(points[i])).ThenBy(i => points[i].Influence).ThenBy(i => points[i].Actor, StringComparer.Ordinal))
            {
                if (here.Count > 0 && Foot(points[i]) > reach)
                {
                    Row(here);
                    here.Clear();
                }
                here.Add(i);
                reach = Math.Max(reach, points[i].Standing == MapStanding.Gone ? points[i].Influence : Math.Max(points[i].High, points[i].Influence));
            }
            Row(here);
        }
        return places;

        static double Foot(MapPoint p) => p.Standing == MapStanding.Gone ? p.Influence : Math.Min(p.Low, p.Influence);

        void Row(List<int> here)
        {
            for (int k = 0; k < here.Count; k++)
                places[here[k]] = new(panel.X(points[here[k]].Share) + (k - (here.Count - 1) / 2f) * (2 * Radius + 3), panel.Y(points[here[k]].Influence));
        }
    }

    /// <summary>The way from the place before, that labels keep off.</summary>
    private static void Way(Sheet sheet, Panel panel, MapPoint p, SKPoint now, LabelPlaces free)
    {
        float x = panel.X(p.ShareBefore), y = panel.Y(p.InfluenceBefore);
        float length = MathF.Sqrt((x - now.X) * (x - now.X) + (y - now.Y) * (y - now.Y));
        if (length < 2 * Radius) return;
        sheet.Line(x, y, now.X, now.Y, Theme.Rule, 1.2f);
        sheet.Symbol(Mark.Circle, x, y, 2.4f, Theme.Rule);
        free.Line(new(x, y), now, 4);
    }

    private static void Lead(Sheet sheet, SKPoint mark, SKRect label)
    {
        float x = Math.Clamp(mark.X, label.Left, label.Right), y = Math.Clamp(mark.Y, label.Top, label.Bottom);
        if (Math.Max(Math.Abs(x - mark.X), Math.Abs(y - mark.Y)) > Radius + 9) sheet.Line(mark.X, mark.Y, x, y, Theme.Muted, 0.8f);
    }

    private static SKColor Hue(MapStanding standing) => standing == MapStanding.New ? Theme.Vermilion : Theme.Blue;

    private static void Sign(Sheet sheet, MapStanding standing, float x, float y)
    {
        if (standing == MapStanding.Gone) sheet.Symbol(Mark.Square, x, y, Radius - 0.5f, Theme.Paper, Theme.Muted, 1.8f);
        else if (standing == MapStanding.New) sheet.Symbol(Mark.Diamond, x, y, Radius, Theme.Vermilion, Theme.Paper, 1.2f);
        else sheet.Symbol(Mark.Circle, x, y, Radius, Theme.Blue, Theme.Paper, 1.2f);
    }

    private static void Legend(Sheet sheet, SKRect area, IReadOnlyList<MapPoint> points)
    {
        float x = area.Left, y = area.Top + 8;
        foreach (var (standing, words) in new[] { (MapStanding.First, "on the map"), (MapStanding.Kept, "on the map before too"), (MapStanding.New, "new"), (MapStanding.Gone, "gone (where it stood)") })
        {
            if (points.All(p => p.Standing != standing)) continue;
            Sign(sheet, standing, x + Radius, y);
            sheet.TextMiddle(words, x + 20, y, TextStyle.Note);
            x += 20 + Lettering.Width(words, TextStyle.Note) + 20;
        }
        if (points.Any(p => p.Standing != MapStanding.Gone && p.High > p.Low))
        {
            sheet.Line(x + 4, y - 8, x + 4, y + 8, Theme.Pale(Theme.Blue, 0.55), 3);
            sheet.TextMiddle("middle half of raters", x + 12, y, TextStyle.Note);
            x += 12 + Lettering.Width("middle half of raters", TextStyle.Note) + 20;
        }
        if (points.All(p => double.IsNaN(p.ShareBefore))) return;
        sheet.Symbol(Mark.Circle, x + 2, y, 2.4f, Theme.Rule);
        sheet.Line(x + 2, y, x + 26, y, Theme.Rule, 1.2f);
        sheet.TextMiddle("from the place before", x + 32, y, TextStyle.Note);
    }
}
