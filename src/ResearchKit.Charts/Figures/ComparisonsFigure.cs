using SkiaSharp;

namespace ResearchKit;

/// <summary>F33: several comparisons, a row each: the observed value as a dot on the band that its model gives.</summary>
internal static class ComparisonsFigure
{
    private const float Names = 236, Values = 150, RowHeight = 40, Legend = 26, Head = 20, Axis = 26;
    private static readonly TextStyle Small = TextStyle.Note.At(11);

    /// <summary>The drawing; measures of one range share a scale.</summary>
    public static Drawing Of(IReadOnlyList<(string Label, Comparison Comparison)> rows)
    {
        if (rows.Count == 0) return Drawing.Nothing("Nothing to show: there is no comparison.");
        var panels = rows.GroupBy(r => (r.Comparison.Observed.Measure.Low, r.Comparison.Observed.Measure.High)).Select(g => g.ToList()).ToList();
        return new(Legend + panels.Sum(p => Head + p.Count * RowHeight + Axis) + (panels.Count - 1) * 10, (sheet, area) =>
        {
            Key(sheet, area);
            float top = area.Top + Legend;
            foreach (var panel in panels)
            {
                Draw(sheet, area, top, panel);
                top += Head + panel.Count * RowHeight + Axis + 10;
            }
        });
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<(string Label, Comparison Comparison)> rows)
        => string.Join("; ", rows.Select(r => Words(r.Label, r.Comparison)));

    private static string Words(string label, Comparison c) => c.Reason is { } why ? $"{label}: not compared ({why})"
        : $"{label}, against {c.Model}: observed {c.Short(c.Observed.Value)}, expected {c.Short(c.Expected)}, middle 95 % of draws {c.Short(c.Middle().Low)} to {c.Short(c.Middle().High)}";

    private static void Key(Sheet sheet, SKRect area)
    {
        float x = area.Left + Names, y = area.Top + 8;
        sheet.Symbol(Mark.Circle, x + 6, y, 5.5f, Theme.Blue);
        sheet.TextMiddle("observed", x + 18, y, TextStyle.Note);
        sheet.Line(x + 92, y - 8, x + 92, y + 8, Theme.Ink, 2);
        sheet.TextMiddle("expected", x + 100, y, TextStyle.Note);
        sheet.Box(x + 172, y - 6, x + 200, y + 6, Theme.Rule, 2);
        sheet.TextMiddle("middle 95 % of draws", x + 207, y, TextStyle.Note);
    }

    private static void Draw(Sheet sheet, SKRect area, float top, List<(string Label, Comparison Comparison)> rows)
    {
        var defined = rows.Where(r => r.Comparison.IsDefined).Select(r => r.Comparison).ToList();
        var (low, high, step, ticks) = RoundTicks.Over(defined.SelectMany(c => new[] { c.Observed.Value, c.Expected, c.Middle().Low, c.Middle().High }), 0.05);
        var field = new SKRect(area.Left + Names, top + Head, area.Right - Values, top + Head + rows.Count * RowHeight);
        sheet.Text("observed", area.Right - 82, top + 12, Small, Align.Right);
        sheet.Text("expected", area.Right - 4, top + 12, Small, Align.Right);
        if (defined.Count > 0)
        {
            using var panel = new Panel(field, low, high, 0, 1, ticks);
            panel.Draw(sheet);
            foreach (double tick in ticks) sheet.Text(RoundTicks.Text(tick, step), panel.X(tick), field.Bottom + 16, TextStyle.Note, Align.Centre);
            for (int i = 0; i < rows.Count; i++) Row(sheet, panel, area, field, rows[i].Label, rows[i].Comparison, field.Top + (i + 0.5f) * RowHeight);
            return;
        }
        for (int i = 0; i < rows.Count; i++) Row(sheet, null, area, field, rows[i].Label, rows[i].Comparison, field.Top + (i + 0.5f) * RowHeight);
    }

    private static void Row(Sheet sheet, Panel? panel, SKRect area, SKRect field, string label, Comparison c, float y)
    {
        sheet.Line(area.Left, y + RowHeight / 2, area.Right, y + RowHeight / 2, Theme.Grid);
        sheet.TextMiddle(Lettering.Fit(label, TextStyle.Label, Names - 14), area.Left, y - 8, TextStyle.Label);
        sheet.TextMiddle(Lettering.Fit("against: " + c.Model, Small, Names - 14), area.Left, y + 9, Small);
        if (panel is null || !c.IsDefined)
        {
            var lines = Lettering.Wrap("\u2013 " + (c.Reason ?? "not defined"), Small, field.Width - 12, 2);
            sheet.Lines(lines, field.Left + 6, y - lines.Count * Small.LineHeight / 2, Small);
            return;
        }
        var (low, high) = c.Middle();
        float expected = panel.X(c.Expected), observed = panel.X(c.Observed.Value), from = panel.X(low), to = panel.X(high);
        sheet.Box(Math.Min(from, expected - 1.5f), y - 7, Math.Max(to, expected + 1.5f), y + 7, Theme.Rule, 2);
        sheet.Line(Math.Min(expected, observed), y, Math.Max(expected, observed), y, Theme.Pale(Theme.Blue, 0.3), 1.5f);
        sheet.Line(expected, y - 9, expected, y + 9, Theme.Ink, 2);
        sheet.Symbol(Mark.Circle, observed, y, 6, Theme.Blue, Theme.Paper, 1.5f);
        sheet.TextMiddle(c.Short(c.Observed.Value), area.Right - 82, y, Strong, Align.Right);
        sheet.TextMiddle(c.Short(c.Expected), area.Right - 4, y, TextStyle.Label, Align.Right);
    }

    private static readonly TextStyle Strong = TextStyle.Value.In(Theme.Blue);
}
