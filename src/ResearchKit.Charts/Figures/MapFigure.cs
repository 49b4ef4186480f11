using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>
/// F19: influence against the share of raters who placed an actor; new, kept and gone told apart by shape and colour, with the way from the map before.
/// Every mark stands where its numbers are: actors of the same numbers share one mark and have their names one below the other.
/// </summary>
internal static class MapFigure
{
    private const float Left = 86, Right = 12, Top = 34, FieldHeight = 400, Bottom = 46, Line = 16, NameLine = 15;
    private static readonly TextStyle Label = TextStyle.Label.At(12);
    private static readonly double[] Shares = [0, 0.2, 0.4, 0.6, 0.8, 1], Levels = [1, 2, 3, 4, 5];

    /// <summary>The drawing.</summary>
    /// <param name="points">The actors.</param>
    /// <param name="few">Actors placed by too few to be drawn.</param>
    /// <param name="fewest">Fewest raters of an actor that is drawn.</param>
    public static Drawing Of(IReadOnlyList<MapPoint> points, IReadOnlyList<string> few, int fewest)
    {
        if (points.Count == 0) return Drawing.Nothing(few.Count == 0 ? "Nothing to show: no composed map is recorded." : FormattableString.Invariant($"Nothing to show: no actor was placed by {fewest} people or more."));
        int[][] marks = [.. Enumerable.Range(0, points.Count).GroupBy(i => (Math.Round(points[i].Share, 6), Math.Round(points[i].Influence, 6))).Select(g => g.ToArray())];
        string[][] names = [.. marks.Select(m => Names(points, m))];
        List<string> below = few.Count == 0 ? []
            : [FormattableString.Invariant($"Not drawn: {few.Count} actor{(few.Count == 1 ? "" : "s")} placed by fewer than {fewest} people: {string.Join(", ", few)}.")];
        // Where the names find no room, a number stands at the mark and the names below.
        using (var trial = Scales(new(0, 0, Drawing.Width - Left - Right, FieldHeight)))
        {
            var found = Placed(points, marks, names, trial, new(0, 0, Drawing.Width - Left, FieldHeight));
            List<string> listed = [];
            for (int k = 0; k < marks.Length; k++)
            {
                if (found[k] is not null) continue;
                string number = (listed.Count + 1).ToString(CultureInfo.InvariantCulture);
                listed.Add($"{number} = {string.Join(", ", Names(points, marks[k], whole: true))}");
                names[k] = [number];
            }
            if (listed.Count > 0) below.Insert(0, string.Join("; ", listed) + ".");
        }
        var lines = below.SelectMany(b => Lettering.Wrap(b, TextStyle.Note, Drawing.Width)).ToList();
        return new(Top + FieldHeight + Bottom + lines.Count * Line, (sheet, area) => Draw(sheet, area, points, marks, names, lines));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<MapPoint> points) => string.Join("; ", points.Select(p => string.Create(CultureInfo.InvariantCulture,
        $"{p.Actor}{(p.Standing == MapStanding.First ? "" : $" ({PlainWord.Of(p.Standing)})")}: placed by {100 * p.Share:0} % of the raters, influence {p.Influence:0.0}{(p.Standing == MapStanding.Gone ? " in the wave before" : "")}")));

    private static Panel Scales(SKRect field) => new(field, -0.04, 1.06, 0.7, 5.3, Shares, Levels);

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<MapPoint> points, int[][] marks, string[][] names, IReadOnlyList<string> below)
    {
        var field = new SKRect(area.Left + Left, area.Top + Top, area.Right - Right, area.Top + Top + FieldHeight);
        MapMarks.Legend(sheet, area, points);
        using var panel = Scales(field);
        panel.Draw(sheet);
        foreach (double s in Shares) sheet.Text((100 * s).ToString("0", CultureInfo.InvariantCulture) + " %", panel.X(s), field.Bottom + 17, TextStyle.Note, Align.Centre);
        foreach (double l in Levels) sheet.TextMiddle(l.ToString("0", CultureInfo.InvariantCulture), field.Left - 10, panel.Y(l), TextStyle.Note, Align.Right);
        sheet.Text("placed by this share of the raters", (field.Left + field.Right) / 2, field.Bottom + 36, TextStyle.Label, Align.Centre);
        sheet.Lines(["influence", "(median,", "1 to 5)"], area.Left, field.Top + 4, TextStyle.Note);
        SKPoint[] at = [.. marks.Select(m => At(panel, points[m[0]]))];
        foreach (var bar in MapBar.Of(points, marks, panel)) bar.Draw(sheet);
        foreach (var trail in MapTrail.Of(points, panel)) trail.Draw(sheet);
        var found = Placed(points, marks, names, panel, new(field.Left, field.Top, area.Right, field.Bottom));
        for (int k = 0; k < marks.Length; k++)
        {
            // An actor without its name says nothing: where still no place is free it stands beside its mark all the same.
            found[k] ??= SKRect.Create(at[k].X + MapMarks.Radius + 3, at[k].Y - NameLine * names[k].Length / 2, Width(names[k]), NameLine * names[k].Length);
            Lead(sheet, at[k], found[k]!.Value);
        }
        for (int k = 0; k < marks.Length; k++) MapMarks.Draw(sheet, [.. marks[k].Select(i => points[i].Standing)], at[k]);
        for (int k = 0; k < marks.Length; k++)
            for (int line = 0; line < names[k].Length; line++) Name(sheet, names[k][line], points[marks[k][line]].Standing, found[k]!.Value, line, at[k]);
        sheet.Lines(below, area.Left, field.Bottom + Bottom, TextStyle.Note);
    }

    private static SKPoint At(Panel panel, MapPoint point) => new(panel.X(point.Share), panel.Y(point.Influence));

    private static float Width(string[] names) => names.Max(n => Lettering.Width(n, Label)) + 2;

    /// <summary>A place for the names of each mark, off marks, bars and trails; or null.</summary>
    private static SKRect?[] Placed(IReadOnlyList<MapPoint> points, int[][] marks, string[][] names, Panel panel, SKRect box)
    {
        var free = new LabelPlaces(box, rings: 8);
        foreach (int[] mark in marks) free.Mark(At(panel, points[mark[0]]), MapMarks.Radius + 1);
        foreach (var bar in MapBar.Of(points, marks, panel)) free.Take(bar.Ground);
        foreach (var trail in MapTrail.Of(points, panel)) trail.KeepOff(free);
        return free.Place([.. marks.Select((m, k) => (At(panel, points[m[0]]), MapMarks.Radius + 1, Width(names[k]), NameLine * names[k].Length))]);
    }

    /// <summary>The names at one mark; where it stands for several, each with what the mark cannot tell: its standing, the middle half of its raters, whose the trail is.</summary>
    private static string[] Names(IReadOnlyList<MapPoint> points, int[] mark, bool whole = false)
    {
        bool standings = mark.Select(i => points[i].Standing).Distinct().Count() > 1, bars = MapBar.Differ(points, mark), trails = mark.Select(i => MapTrail.Moved(points[i])).Distinct().Count() > 1;
        return [.. mark.Select(i =>
        {
            var p = points[i];
            string[] more = [.. new[] { standings ? p.Standing == MapStanding.First ? "" : PlainWord.Of(p.Standing) : "", bars && p.Standing != MapStanding.Gone ? MapBar.Words(p) : "", trails && MapTrail.Moved(p) ? "moved" : "" }.Where(w => w.Length > 0)];
            return (whole ? p.Actor : Lettering.Fit(p.Actor, Label, 220)) + (more.Length == 0 ? "" : $" ({string.Join(", ", more)})");
        })];
    }

    private static void Name(Sheet sheet, string name, MapStanding standing, SKRect label, int line, SKPoint mark)
    {
        // A block to the left of its mark is set flush right, so that every name begins or ends beside it.
        var align = label.Right < mark.X ? Align.Right : Align.Left;
        sheet.TextOnPaper(name, align == Align.Right ? label.Right - 1 : label.Left + 1, label.Top + (line + 0.5f) * NameLine, Label.In(standing == MapStanding.Gone ? Theme.Muted : Theme.Ink), align);
    }

    private static void Lead(Sheet sheet, SKPoint mark, SKRect label)
    {
        float x = Math.Clamp(mark.X, label.Left, label.Right), y = Math.Clamp(mark.Y, label.Top, label.Bottom);
        if (Math.Max(Math.Abs(x - mark.X), Math.Abs(y - mark.Y)) > MapMarks.Radius + 9) sheet.Line(mark.X, mark.Y, x, y, Theme.Muted, 0.8f);
    }
}
