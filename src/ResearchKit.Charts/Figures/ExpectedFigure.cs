using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F20: an observed share beside what chance gives, cycle by cycle, and below it the gap with its range against no gap.</summary>
internal static class ExpectedFigure
{
    private const float Left = 46, Right = 112, Upper = 176, Between = 40, Lower = 150;
    private static readonly TextStyle Small = TextStyle.Note.At(11);

    /// <summary>The drawing.</summary>
    /// <param name="points">The cycles in order.</param>
    public static Drawing Of(IReadOnlyList<ExpectedPoint> points)
    {
        if (points.All(p => double.IsNaN(p.Observed))) return Drawing.Nothing("Nothing to show: no pair has enough contacts.");
        float room = (Drawing.Width - Left - Right) / points.Count - 8;
        float foot = 30 + points.Max(p => Lettering.Wrap(p.N, TextStyle.Note, room, 2).Count) * TextStyle.Note.LineHeight;
        return new(22 + Upper + Between + Lower + foot, (sheet, area) => Draw(sheet, area, room, points));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<ExpectedPoint> points)
        => string.Join("; ", points.Select(p => double.IsNaN(p.Observed) ? $"{p.Label}: not defined{(p.Why is null ? "" : $" ({p.Why})")}"
            : $"{p.Label}: observed {Number(p.Observed)}, expected {Number(p.Expected)}, gap {Number(p.Gap)}"
                + (p.HasRange ? $", {(p.Rough ? "rough " : "")}range {Number(p.Low)} to {Number(p.High)}" : $", no range{(p.Why is null ? "" : $" ({p.Why})")}") + $", {p.N}"));

    private static void Draw(Sheet sheet, SKRect area, float room, IReadOnlyList<ExpectedPoint> points)
    {
        var shares = new SKRect(area.Left + Left, area.Top + 22, area.Right - Right, area.Top + 22 + Upper);
        var gaps = new SKRect(shares.Left, shares.Bottom + Between, shares.Right, shares.Bottom + Between + Lower);
        sheet.Text("Share of pairs in which both started", area.Left, area.Top + 10, TextStyle.Heading);
        sheet.Text("The gap, with its range", area.Left, gaps.Top - 12, TextStyle.Heading);
        double[] ticks = [0, 0.25, 0.5, 0.75, 1];
        using var top = new Panel(shares, -0.5, points.Count - 0.5, 0, 1, null, ticks);
        top.Draw(sheet);
        foreach (double tick in ticks) sheet.TextMiddle(Number(tick), shares.Left - 10, top.Y(tick), TextStyle.Note, Align.Right);
        var (low, high, step, marks) = RoundTicks.Over(points.SelectMany(p => new[] { p.Gap, p.Low, p.High }).Append(0), 0.1);
        using var bottom = new Panel(gaps, -0.5, points.Count - 0.5, low, high, null, marks);
        bottom.Draw(sheet);
        foreach (double tick in marks) sheet.TextMiddle(RoundTicks.Text(tick, step), gaps.Left - 10, bottom.Y(tick), TextStyle.Note, Align.Right);
        float none = bottom.Y(0);
        sheet.Line(gaps.Left, none, gaps.Right, none, Theme.Muted, 1.5f, dashed: true);
        Aside(sheet, "as chance gives", gaps.Right + 10, none, TextStyle.Note.In(Theme.Ink));
        Key(sheet, shares);
        for (int i = 0; i < points.Count; i++) Point(sheet, top, bottom, shares, gaps, points[i], i, room);
    }

    private static void Key(Sheet sheet, SKRect field)
    {
        float x = field.Right + 16, y = field.Top + 14;
        sheet.Symbol(Mark.Circle, x, y, 6, Theme.Blue);
        sheet.TextMiddle("observed", x + 13, y, TextStyle.Note.In(Theme.Ink));
        sheet.Line(x - 8, y + 26, x + 8, y + 26, Theme.Ink, 2.5f);
        sheet.TextMiddle("expected if a", x + 13, y + 26, TextStyle.Note.In(Theme.Ink));
        sheet.TextMiddle("coin chose", x + 13, y + 41, TextStyle.Note.In(Theme.Ink));
        sheet.TextMiddle("who starts", x + 13, y + 56, TextStyle.Note.In(Theme.Ink));
    }

    private static void Point(Sheet sheet, Panel top, Panel bottom, SKRect shares, SKRect gaps, ExpectedPoint point, int place, float room)
    {
        float x = top.X(place);
        float next = sheet.Lines(Lettering.Wrap(point.Label, TextStyle.Heading, room, 1), x, gaps.Bottom + 8, TextStyle.Heading, Align.Centre);
        sheet.Lines(Lettering.Wrap(point.N, TextStyle.Note, room, 2), x, next - 2, TextStyle.Note, Align.Centre);
        if (double.IsNaN(point.Observed))
        {
            sheet.TextOnPaper("\u2013", x, top.Y(0.5), TextStyle.Value, Align.Centre);
            Beside(sheet, point.Why ?? "not defined", x, top.Y(0.5) + 14, room, Align.Centre);
            return;
        }
        float seen = top.Y(point.Observed), expected = top.Y(point.Expected);
        sheet.Line(x, seen, x, expected, Theme.Pale(Theme.Blue, 0.3), 2);
        sheet.Line(x - 14, expected, x + 14, expected, Theme.Ink, 2.5f);
        sheet.Symbol(Mark.Circle, x, seen, 7, Theme.Blue, Theme.Paper, 2);
        // Two numbers side by side never overlap: the upper one moves up, the lower one down.
        float apart = Math.Max(0, 17 - Math.Abs(seen - expected)) / 2, up = seen <= expected ? -apart : apart;
        sheet.TextOnPaper(Number(point.Observed), x + 18, seen + up, TextStyle.Value.In(Theme.Blue));
        sheet.TextOnPaper(Number(point.Expected), x + 18, expected - up, TextStyle.Label);

        float gap = bottom.Y(point.Gap);
        if (point.HasRange)
        {
            float low = bottom.Y(point.Low), high = bottom.Y(point.High);
            sheet.Line(x, high, x, low, Theme.Blue, 3, dashed: point.Rough);
            foreach (float end in (float[])[low, high]) sheet.Line(x - 6, end, x + 6, end, Theme.Blue, 1.5f);
        }
        sheet.Symbol(Mark.Circle, x, gap, 6, point.HasRange ? Theme.Blue : Theme.Paper, point.HasRange ? Theme.Paper : Theme.Blue, 2);
        sheet.TextOnPaper(Signed(point.Gap), x + 14, gap, TextStyle.Value);
        string why = point.HasRange ? point.Rough ? "rough range" : "" : point.Why is null ? "no range" : "no range: " + point.Why;
        Beside(sheet, why, x + 14, gap + 6, room / 2, Align.Left);
    }

    private static void Beside(Sheet sheet, string why, float x, float y, float room, Align align)
    {
        foreach (string text in Lettering.Wrap(why, Small, Math.Max(60, room - 4), 3)) sheet.TextOnPaper(text, x, y += Small.LineHeight, Small, align);
    }

    private static void Aside(Sheet sheet, string text, float x, float middle, TextStyle style)
    {
        var lines = Lettering.Wrap(text, style, Right - 12, 3);
        sheet.Lines(lines, x, middle - lines.Count * style.LineHeight / 2, style);
    }

    private static string Number(double value)
    {
        string text = (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.00", CultureInfo.InvariantCulture);
        return text == "-0.00" ? "0.00" : text.Replace('-', '\u2212');
    }

    private static string Signed(double value) => (value > 0.005 ? "+" : "") + Number(value);
}
