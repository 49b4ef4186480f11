using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F28: how often people stand between two others, a bar a role, in front of what density and group sizes give by chance.</summary>
internal static class BrokerageFigure
{
    private const float Names = 218, RowHeight = 44, Right = 70, Foot = 40, KeyHeight = 30;

    /// <summary>The drawing.</summary>
    public static Drawing Of(IReadOnlyList<BrokerageBar> bars)
        => bars.All(b => !(b.Line.Observed > 0) && !(b.Line.Expected > 0)) ? Drawing.Nothing("Nothing to show: nobody with a group stands between two others.")
            : new(KeyHeight + bars.Count * RowHeight + Foot, (sheet, area) => Draw(sheet, area, bars));

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<BrokerageBar> bars) => string.Join("; ", bars.Select(b => $"{b.Label} ({b.Note}): {Number(b.Line.Observed)}, by chance {Number(b.Line.Expected)}"
        + (b.Line.StandardDeviation > 0 ? $" give or take {Number(2 * b.Line.StandardDeviation)}" : "")));

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<BrokerageBar> bars)
    {
        Key(sheet, area);
        var field = new SKRect(area.Left + Names, area.Top + KeyHeight, area.Right - Right, area.Top + KeyHeight + bars.Count * RowHeight);
        var (_, high, step, ticks) = RoundTicks.Over(bars.SelectMany(b => new[] { b.Line.Observed, b.Line.Expected + 2 * b.Line.StandardDeviation }).Append(0), 1);
        ticks = [.. ticks.Where(t => t >= 0)];
        using var panel = new Panel(field, 0, high, 0, bars.Count, ticks);
        panel.Draw(sheet);
        foreach (double tick in ticks) sheet.Text(RoundTicks.Text(tick, step), panel.X(tick), field.Bottom + 16, TextStyle.Note, Align.Centre);
        sheet.Text("two-paths without a direct tie", field.MidX, field.Bottom + 34, TextStyle.Note, Align.Centre);
        for (int k = 0; k < bars.Count; k++)
        {
            var (label, note, line) = bars[k];
            float y = field.Top + (k + 0.5f) * RowHeight;
            sheet.TextMiddle(Lettering.Fit(label, TextStyle.Label, Names - 14), area.Left, y - 8, TextStyle.Label);
            sheet.TextMiddle(note, area.Left, y + 9, TextStyle.Note.At(11));
            if (double.IsNaN(line.Observed)) continue;
            sheet.Box(field.Left, y - 8, panel.X(line.Observed), y + 8, Theme.Blue);
            float end = panel.X(line.Observed);
            if (double.IsFinite(line.Expected))
            {
                float low = panel.X(Math.Max(0, line.Expected - 2 * line.StandardDeviation)), up = panel.X(line.Expected + 2 * line.StandardDeviation), mean = panel.X(line.Expected);
                // Over the bar and beyond it: a pale band with an edge, told from the bar by height too.
                sheet.Box(low, y - 14, up, y - 10, Theme.Muted);
                sheet.Line(mean, y - 17, mean, y + 11, Theme.Ink, 2);
            }
            sheet.TextOnPaper(Number(line.Observed), Math.Max(end, Math.Abs(end - panel.X(line.Expected)) < 30 ? panel.X(line.Expected) : end) + 8, y, TextStyle.Value.In(Theme.Blue));
        }
    }

    private static void Key(Sheet sheet, SKRect area)
    {
        float x = area.Left, y = area.Top + 8;
        sheet.Box(x, y - 6, x + 26, y + 6, Theme.Blue);
        x = Say("as recorded", x + 34);
        sheet.Line(x + 13, y - 8, x + 13, y + 8, Theme.Ink, 2);
        sheet.Box(x, y - 7, x + 26, y - 3, Theme.Muted);
        Say("by chance, with this many ties and groups of this size: mean, and two standard deviations", x + 34);

        float Say(string text, float at)
        {
            sheet.TextMiddle(text, at, y, TextStyle.Note.In(Theme.Ink));
            return at + Lettering.Width(text, TextStyle.Note) + 24;
        }
    }

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 || value == Math.Floor(value) ? "#,0" : "0.0", CultureInfo.InvariantCulture);
}
