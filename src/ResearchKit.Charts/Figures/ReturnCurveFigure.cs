using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F22: the share of starts not yet returned, day by day, a line a direction; the number still open below.</summary>
internal static class ReturnCurveFigure
{
    private const float Left = 128, Right = 118, Top = 40, FieldHeight = 250, Row = 19;

    /// <summary>The drawing.</summary>
    /// <param name="lines">The curves.</param>
    /// <param name="window">The window in days.</param>
    public static Drawing Of(IReadOnlyList<ReturnLine> lines, int window)
    {
        if (lines.Count == 0) return Drawing.Nothing("Nothing to show: no start is followed for the whole window.");
        return new(Top + FieldHeight + 62 + lines.Count * Row, (sheet, area) => Draw(sheet, area, lines, window));
    }

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<ReturnLine> lines, int window)
    {
        var field = new SKRect(area.Left + Left, area.Top + Top, area.Right - Right, area.Top + Top + FieldHeight);
        Legend(sheet, area, lines);
        double[] days = [.. lines[0].AtRisk.Select(r => r.Day)], heights = [0, 0.25, 0.5, 0.75, 1];
        using var panel = new Panel(field, 0, window, 0, 1, days, heights);
        panel.Draw(sheet);
        foreach (double h in heights) sheet.TextMiddle(Percent(h), field.Left - 10, panel.Y(h), TextStyle.Note, Align.Right);
        foreach (double d in days) sheet.Text(d.ToString("0", CultureInfo.InvariantCulture), panel.X(d), field.Bottom + 17, TextStyle.Note, Align.Centre);
        sheet.TextMiddle("not yet returned", field.Left - 10, field.Top - 15, TextStyle.Note, Align.Right);
        sheet.Text("days since the start", field.Left - 16, field.Bottom + 17, TextStyle.Note, Align.Right);
        sheet.Line(field.Right, field.Top - 4, field.Right, field.Bottom, Theme.Muted, 1.5f, dashed: true);
        sheet.TextMiddle($"window: {window.ToString(CultureInfo.InvariantCulture)} days", field.Right, field.Top - 13, TextStyle.Note, Align.Centre);
        for (int i = 0; i < lines.Count; i++) Curve(sheet, panel, lines[i], (i - (lines.Count - 1) / 2f) * 9, field);
        Ends(sheet, panel, lines, field);
        Below(sheet, area, panel, lines, field);
    }

    private static void Legend(Sheet sheet, SKRect area, IReadOnlyList<ReturnLine> lines)
    {
        float x = area.Left;
        foreach (var line in lines)
        {
            sheet.Line(x, area.Top + 8, x + 26, area.Top + 8, line.Hue, 2.5f);
            sheet.Symbol(line.Mark, x + 13, area.Top + 8, 5, line.Hue, Theme.Paper, 1.5f);
            string label = Lettering.Fit(line.Label, TextStyle.Label, Drawing.Width / lines.Count - 44);
            sheet.TextMiddle(label, x + 34, area.Top + 8, TextStyle.Label);
            x += 34 + Lettering.Width(label, TextStyle.Label) + 26;
        }
    }

    private static void Curve(Sheet sheet, Panel panel, ReturnLine line, float aside, SKRect field)
    {
        using var path = new SKPath();
        float y = panel.Y(1);
        path.MoveTo(field.Left, y);
        foreach (var (day, height) in line.Steps)
        {
            float x = Sheet.Tenth(panel.X(day)), next = Sheet.Tenth(panel.Y(height));
            path.LineTo(x, y);
            path.LineTo(x, next);
            y = next;
        }
        path.LineTo(field.Right, y);
        sheet.Path(path, null, line.Hue, 2.2f);
        foreach (var (day, height, low, high) in line.Ranges)
        {
            float x = Math.Min(panel.X(day), field.Right - 6) + aside;
            if (double.IsFinite(low) && double.IsFinite(high))
            {
                sheet.Line(x, panel.Y(high), x, panel.Y(low), line.Hue, 1.5f);
                foreach (double end in (double[])[low, high]) sheet.Line(x - 4, panel.Y(end), x + 4, panel.Y(end), line.Hue, 1.5f);
            }
            sheet.Symbol(line.Mark, x, panel.Y(height), 4.5f, line.Hue, Theme.Paper, 1.5f);
        }
    }

    // At the right: where each curve ends, and where it would by chance (open mark). Labels that would touch are moved apart.
    private static void Ends(Sheet sheet, Panel panel, IReadOnlyList<ReturnLine> lines, SKRect field)
    {
        var ends = lines.Select(l => (Y: panel.Y(End(l)), Line: l)).OrderBy(e => e.Y).ToList();
        float next = field.Top, last = 0;
        for (int i = 0; i < ends.Count; i++)
        {
            var (y, line) = ends[i];
            float room = double.IsNaN(line.ByChance) ? 17 : 31, at = Math.Min(Math.Max(y, next), field.Bottom - 31 * (ends.Count - i) + 17);
            at = i == 0 ? at : Math.Max(at, last);
            (next, last) = (at + room, at + room);
            sheet.TextMiddle(Percent(End(line)), field.Right + 24, at, TextStyle.Value.In(line.Hue));
            if (double.IsNaN(line.ByChance)) continue;
            sheet.Symbol(line.Mark, field.Right + 8 + i * 8, panel.Y(line.ByChance), 4, Theme.Paper, line.Hue, 1.8f);
            sheet.TextMiddle($"by chance {Percent(line.ByChance)}", field.Right + 24, at + 14, TextStyle.Note.At(11).In(line.Hue));
        }
    }

    private static double End(ReturnLine line) => line.Steps.Count == 0 ? 1 : line.Steps[^1].Height;

    private static void Below(Sheet sheet, SKRect area, Panel panel, IReadOnlyList<ReturnLine> lines, SKRect field)
    {
        float y = field.Bottom + 40;
        sheet.Text("starts still open, by", area.Left, y, TextStyle.Note);
        foreach (var line in lines)
        {
            y += Row;
            sheet.Symbol(line.Mark, area.Left + 5, y - 4, 4.5f, line.Hue);
            sheet.Text(Lettering.Fit(line.Starters, TextStyle.Note, Left - 34), area.Left + 15, y, TextStyle.Note);
            foreach (var (day, count) in line.AtRisk) sheet.Text(count, panel.X(day), y, TextStyle.Note.In(Theme.Ink), Align.Centre);
        }
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
