using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F27: each number counted in every way, a dot with its range a row, against the line of what it is held against.</summary>
internal static class StripFigure
{
    private const float Names = 290, Values = 44, RowHeight = 21, GroupHeight = 19, Head = 44, Axis = 26, Gap = 18;
    private static readonly TextStyle Small = TextStyle.Note.At(11);

    /// <summary>The drawing.</summary>
    /// <param name="panels">The numbers in order.</param>
    public static Drawing Of(IReadOnlyList<StripPanel> panels)
    {
        if (panels.Count == 0 || panels.All(p => p.Rows.All(r => double.IsNaN(r.Value)))) return Drawing.Nothing("Nothing to show: none of these numbers is defined.");
        float height = panels.Sum(p => Head + Body(p) + Axis) + (panels.Count - 1) * Gap;
        return new(height, (sheet, area) =>
        {
            float top = area.Top;
            foreach (var panel in panels)
            {
                Draw(sheet, panel, area, top);
                top += Head + Body(panel) + Axis + Gap;
            }
        });
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<StripPanel> panels)
        => string.Join(". ", panels.Select(p => $"{p.Title} ({p.Verdict}), held against {Number(p.Reference)}: " + string.Join("; ", p.Rows.Select(Word))));

    private static string Word(StripRow row) => double.IsNaN(row.Value) ? $"{Name(row)}: not defined{(row.Why is null ? "" : $" ({row.Why})")}"
        : $"{Name(row)}: {Number(row.Value)}" + (HasRange(row) ? $", {(row.Rough ? "rough " : "")}range {Number(row.Low)} to {Number(row.High)}" : $", no range{(row.Why is null ? "" : $" ({row.Why})")}");

    private static string Name(StripRow row) => row.Group.Length > 0 ? $"{row.Group}: {row.Label}" : row.Label;

    private static void Draw(Sheet sheet, StripPanel strip, SKRect area, float top)
    {
        float verdict = Lettering.Width(strip.Verdict, TextStyle.Note.In(Theme.Ink));
        sheet.Text(Lettering.Fit(strip.Title, TextStyle.Heading, area.Width - Math.Min(verdict, 300) - 24), area.Left, top + 13, TextStyle.Heading);
        sheet.Text(Lettering.Fit(strip.Verdict, TextStyle.Note, 300), area.Right, top + 13, TextStyle.Note.In(Theme.Ink), Align.Right);
        sheet.Line(area.Left, top + 20, area.Right, top + 20, Theme.Rule);
        var (low, high, ticks) = Scale(strip);
        var field = new SKRect(area.Left + Names, top + Head - 4, area.Right - Values, top + Head + Body(strip) + 4);
        using var panel = new Panel(field, low, high, 0, 1, ticks);
        // The headline has a ground of its own: every other row is read against it.
        sheet.Box(area.Left, top + Head, area.Right, top + Head + RowHeight, Theme.Wash);
        panel.Draw(sheet);
        float reference = panel.X(strip.Reference);
        sheet.Line(reference, field.Top, reference, field.Bottom, Theme.Muted, 1.5f, dashed: true);
        Above(sheet, strip.ReferenceLabel, reference, field);
        foreach (double tick in ticks) sheet.Text(Number(tick), panel.X(tick), field.Bottom + 14, TextStyle.Note, Align.Centre);
        float y = top + Head;
        for (int i = 0; i < strip.Rows.Count; i++)
        {
            if (Begins(strip, i))
            {
                sheet.TextMiddle(Lettering.Fit(strip.Rows[i].Group, TextStyle.Note, Names - 14), area.Left + 8, y + GroupHeight / 2 + 2, TextStyle.Note);
                y += GroupHeight;
            }
            Row(sheet, panel, area, field, strip.Rows[i], y + RowHeight / 2, i == 0);
            y += RowHeight;
        }
    }

    private static void Row(Sheet sheet, Panel panel, SKRect area, SKRect field, StripRow row, float y, bool headline)
    {
        var label = headline ? TextStyle.Heading : TextStyle.Label.At(12.5f);
        sheet.TextMiddle(Lettering.Fit(row.Label, label, Names - (headline ? 14 : 28)), area.Left + (headline ? 8 : 22), y, label);
        if (double.IsNaN(row.Value))
        {
            sheet.TextMiddle(Lettering.Fit("\u2013 " + (row.Why ?? "not defined"), Small, field.Width - 12), field.Left + 6, y, Small);
            return;
        }
        float x = panel.X(row.Value);
        if (HasRange(row))
        {
            float left = panel.X(row.Low), right = panel.X(row.High);
            sheet.Line(left, y, right, y, headline ? Theme.Blue : Theme.Pale(Theme.Blue, 0.35), headline ? 3 : 2, dashed: row.Rough);
            foreach (float end in (float[])[left, right]) sheet.Line(end, y - 4, end, y + 4, headline ? Theme.Blue : Theme.Pale(Theme.Blue, 0.35), 1.5f);
        }
        var fill = HasRange(row) ? Theme.Blue : Theme.Paper;
        sheet.Symbol(headline ? Mark.Diamond : Mark.Circle, x, y, headline ? 6.5f : 4.5f, fill, HasRange(row) ? Theme.Paper : Theme.Blue, HasRange(row) ? 1.5f : 2);
        sheet.TextMiddle(Number(row.Value), area.Right - 2, y, headline ? TextStyle.Value : TextStyle.Label.At(12.5f), Align.Right);
    }

    /// <summary>Height of the rows with the lines that name what is counted otherwise.</summary>
    private static float Body(StripPanel panel) => panel.Rows.Count * RowHeight + Enumerable.Range(0, panel.Rows.Count).Count(i => Begins(panel, i)) * GroupHeight;

    private static bool Begins(StripPanel panel, int row) => panel.Rows[row].Group.Length > 0 && (row == 0 || panel.Rows[row].Group != panel.Rows[row - 1].Group);

    private static void Above(Sheet sheet, string text, float x, SKRect field)
    {
        float half = Lettering.Width(text, Small) / 2;
        sheet.Text(text, Math.Clamp(x, field.Left + half, field.Right - half), field.Top - 5, Small, Align.Centre);
    }

    /// <summary>Limits that hold every value, range and the reference, and round ticks between them.</summary>
    private static (double Low, double High, double[] Ticks) Scale(StripPanel strip)
    {
        var numbers = strip.Rows.SelectMany(r => new[] { r.Value, r.Low, r.High }).Append(strip.Reference).Where(double.IsFinite).ToList();
        double low = numbers.Min(), high = numbers.Max(), span = Math.Max(high - low, 0.08);
        double step = new[] { 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1 }.First(s => span / s <= 7 || s == 1);
        (low, high) = (low - 0.03 * span, high + 0.03 * span);
        int first = (int)Math.Ceiling(low / step - 1e-9), last = (int)Math.Floor(high / step + 1e-9);
        return (low, high, [.. Enumerable.Range(first, last - first + 1).Select(k => k * step)]);
    }

    private static bool HasRange(StripRow row) => double.IsFinite(row.Low) && double.IsFinite(row.High);

    private static string Number(double value)
    {
        string text = Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
        text = text == "-0.00" ? "0" : text == "0.00" ? "0" : text.Replace("0.", ".", StringComparison.Ordinal);
        return text.Replace('-', '\u2212');
    }
}
