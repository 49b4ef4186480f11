using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F06: a share over cycles, each with its range, against the line of one half.</summary>
internal static class ShareFigure
{
    private const float Left = 46, Right = 108;
    private static readonly TextStyle Small = TextStyle.Note.At(11);

    /// <summary>The drawing.</summary>
    /// <param name="points">The cycles in order.</param>
    /// <param name="half">What one half means: "equally often".</param>
    /// <param name="above">What lies above one half.</param>
    /// <param name="below">What lies below.</param>
    public static Drawing Of(IReadOnlyList<SharePoint> points, string half, string above, string below)
    {
        if (points.Count == 0) return Drawing.Nothing("Nothing to show: the study has no cycle with a contact that counts here.");
        // Under the field: label, contacts, per person; with many cycles these need two lines each.
        float room = (Drawing.Width - Left - Right) / points.Count - 8;
        int lines = Under(points, p => p.N, room) + Under(points, p => p.More, room);
        float foot = 32 + lines * TextStyle.Note.LineHeight;
        return new(268 + foot, (sheet, area) => Draw(sheet, area, foot, room, points, [half, above, below]));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<SharePoint> points)
        => points.Count == 0 ? "No contact counts here" : string.Join("; ", points.Select(p => double.IsNaN(p.Value) ? $"{p.Label}: not defined{(p.Why is null ? "" : $" ({p.Why})")}"
            : $"{p.Label}: {Percent(p.Value)}{Range(p)} of {p.N}"));

    private static string Range(SharePoint p) => HasRange(p)
        ? $", {(p.Rough ? "rough " : "")}range {Percent(p.Low)} to {Percent(p.High)},"
        : $", no range{(p.Why is null ? "" : $" ({p.Why})")},";

    private static int Under(IReadOnlyList<SharePoint> points, Func<SharePoint, string> text, float room)
        => points.Max(p => Lettering.Wrap(text(p), TextStyle.Note, room, 2).Count);

    private static void Draw(Sheet sheet, SKRect area, float foot, float room, IReadOnlyList<SharePoint> points, string[] asides)
    {
        var field = new SKRect(area.Left + Left, area.Top + 10, area.Right - Right, area.Bottom - foot);
        double[] ticks = [0, 0.25, 0.5, 0.75, 1];
        using var panel = new Panel(field, -0.5, points.Count - 0.5, 0, 1, null, ticks);
        for (int i = 0; i + 1 < points.Count; i++) panel.Line(i, points[i].Value, i + 1, points[i + 1].Value, Theme.Pale(Theme.Blue), 1.5f);
        panel.Draw(sheet);
        foreach (double tick in ticks) sheet.TextMiddle(Percent(tick), field.Left - 10, panel.Y(tick), TextStyle.Note, Align.Right);
        float middle = panel.Y(0.5);
        sheet.Line(field.Left, middle, field.Right, middle, Theme.Muted, 1.5f, dashed: true);
        Aside(sheet, asides[0], field.Right + 10, middle, TextStyle.Note.In(Theme.Ink), 98);
        Aside(sheet, asides[1], field.Right + 10, field.Top + 26, TextStyle.Note, 98);
        Aside(sheet, asides[2], field.Right + 10, field.Bottom - 26, TextStyle.Note, 98);
        for (int i = 0; i < points.Count; i++) Point(sheet, panel, field, points[i], i, room);
    }

    private static void Point(Sheet sheet, Panel panel, SKRect field, SharePoint point, int place, float room)
    {
        float x = panel.X(place);
        float next = sheet.Lines(Lettering.Wrap(point.Label, TextStyle.Heading, room, 1), x, field.Bottom + 8, TextStyle.Heading, Align.Centre);
        next = sheet.Lines(Lettering.Wrap(point.N, TextStyle.Note, room, 2), x, next - 2, TextStyle.Note, Align.Centre);
        sheet.Lines(Lettering.Wrap(point.More, TextStyle.Note, room, 2), x, next, TextStyle.Note, Align.Centre);
        if (double.IsNaN(point.Value))
        {
            Beside(sheet, field, "\u2013", point.Why ?? "not defined", x - 6, panel.Y(0.75), room);
            return;
        }
        float y = panel.Y(point.Value);
        if (HasRange(point))
        {
            float low = panel.Y(point.Low), high = panel.Y(point.High);
            sheet.Line(x, high, x, low, Theme.Blue, 3, dashed: point.Rough);
            foreach (float end in (float[])[low, high]) sheet.Line(x - 6, end, x + 6, end, Theme.Blue, 1.5f);
            sheet.Symbol(Mark.Circle, x, y, 7, Theme.Blue, Theme.Paper, 2);
        }
        else
        {
            sheet.Symbol(Mark.Circle, x, y, 6, Theme.Paper, Theme.Blue, 2.5f);
        }
        string why = HasRange(point) ? point.Rough ? "rough range" : "" : point.Why is null ? "no range" : "no range: " + point.Why;
        Beside(sheet, field, Percent(point.Value), why, x + 14, y, room);
    }

    /// <summary>The value beside its mark, and what must be said of it in small letters below, or above where the field ends.</summary>
    private static void Beside(Sheet sheet, SKRect field, string value, string why, float x, float y, float room)
    {
        sheet.TextOnPaper(value, x, y, TextStyle.Value.At(14));
        var lines = Lettering.Wrap(why, Small, Math.Max(60, room / 2 - 4), 3);
        float line = y + 1 + lines.Count * Small.LineHeight + 4 > field.Bottom ? y - (lines.Count + 1) * Small.LineHeight - 1 : y + 1;
        foreach (string text in lines) sheet.TextOnPaper(text, x, line += Small.LineHeight, Small);
    }

    private static void Aside(Sheet sheet, string text, float x, float middle, TextStyle style, float width)
    {
        var lines = Lettering.Wrap(text, style, width, 4);
        sheet.Lines(lines, x, middle - lines.Count * style.LineHeight / 2, style);
    }

    private static bool HasRange(SharePoint p) => double.IsFinite(p.Low) && double.IsFinite(p.High);

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
