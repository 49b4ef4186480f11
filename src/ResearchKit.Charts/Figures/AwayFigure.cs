using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F11: what is left if bridge-builders are away, one after the other, in front of what is left if others of the same sides are away. The first number is drawn large.</summary>
internal static class AwayFigure
{
    private const float Left = 46, Large = 190, Small = 150, Title = 28, Foot = 34, Gap = 26, KeyHeight = 26;
    private static readonly double[] Ticks = [0, 0.25, 0.5, 0.75, 1];

    /// <summary>The drawing.</summary>
    /// <param name="panels">The numbers, the first of them drawn large.</param>
    /// <param name="level">Which part of the random choices lies in the range.</param>
    public static Drawing Of(IReadOnlyList<AwayPanel> panels, double level)
    {
        if (panels.Count == 0 || panels[0].Steps.Count < 2) return Drawing.Nothing("Nothing to show: nobody stands between two others who have no direct tie.");
        int others = panels.Count - 1;
        float wide = others == 0 ? 0 : (Drawing.Width - (others - 1) * Gap) / others;
        return new(KeyHeight + Title + Large + Foot + (others == 0 ? 0 : 14 + Title + Small + Foot), (sheet, area) =>
        {
            Key(sheet, area, level);
            float top = area.Top + KeyHeight;
            One(sheet, panels[0], new SKRect(area.Left + Left, top + Title, area.Right - 60, top + Title + Large), area.Left, numbers: true);
            top += Title + Large + Foot + 14;
            for (int k = 0; k < others; k++)
            {
                float left = area.Left + k * (wide + Gap);
                One(sheet, panels[k + 1], new SKRect(left + Left, top + Title, left + wide - 8, top + Title + Small), left, numbers: false);
            }
        });
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<AwayPanel> panels) => string.Join("; ", panels.Select(p => $"{p.Title}: now {Percent(p.Steps[0].Value)}"
        + string.Concat(p.Steps.Skip(1).Select((s, k) => FormattableString.Invariant($", with {k + 1} away {Percent(s.Value)}")
            + (double.IsNaN(s.Low) ? "" : $" (others away: {Percent(s.Low)} to {Percent(s.High)})")))));

    private static void One(Sheet sheet, AwayPanel panel, SKRect field, float left, bool numbers)
    {
        var style = numbers ? TextStyle.Heading : TextStyle.Heading.At(12);
        sheet.Text(Lettering.Fit(panel.Title, style, field.Right - left + (numbers ? 0 : 8)), left, field.Top - 12, style);
        int most = panel.Steps.Count - 1;
        var (low, high) = numbers ? (0, 1) : Scale(panel.Steps);
        double[] ticks = high - low < 1 ? [low, low + 0.05, low + 0.1, low + 0.15, low + 0.2, high] : Ticks;
        double over = 0.05 * (high - low);
        using var scales = new Panel(field, -0.12 * most, most * 1.06, low - over, high + over, null, ticks);
        scales.Draw(sheet);
        foreach (double tick in ticks) sheet.TextMiddle(Percent(tick), field.Left - 8, scales.Y(tick), TextStyle.Note.At(11), Align.Right);
        for (int k = 0; k <= most; k++)
            if (most <= 12 || k % 5 == 0) sheet.Text(k.ToString(CultureInfo.InvariantCulture), scales.X(k), field.Bottom + 15, TextStyle.Note, Align.Centre);
        if (numbers) sheet.Text("away", field.Right + 12, field.Bottom + 15, TextStyle.Note);
        else sheet.Text(low > 0 ? $"away (scale from {Percent(low)} on)" : high < 1 ? $"away (scale up to {Percent(high)})" : "away", field.MidX, field.Bottom + 32, TextStyle.Note.At(11), Align.Centre);
        Band(sheet, scales, panel.Steps);
        for (int k = 1; k <= most; k++)
        {
            var (a, b) = (panel.Steps[k - 1], panel.Steps[k]);
            if (double.IsFinite(a.Mean + b.Mean)) sheet.Line(scales.X(k - 1), scales.Y(a.Mean), scales.X(k), scales.Y(b.Mean), Theme.Muted, 1.5f, dashed: true);
            if (double.IsFinite(a.Value + b.Value)) sheet.Line(scales.X(k - 1), scales.Y(a.Value), scales.X(k), scales.Y(b.Value), Theme.Blue, numbers ? 2.5f : 2);
        }
        for (int k = 0; k <= most; k++)
        {
            var (value, mean, _, _) = panel.Steps[k];
            if (double.IsNaN(value))
            {
                sheet.TextOnPaper("nobody left", scales.X(k), field.MidY, TextStyle.Note.At(11), Align.Centre);
                continue;
            }
            sheet.Symbol(Mark.Circle, scales.X(k), scales.Y(value), numbers ? 6 : 4, Theme.Blue, Theme.Paper, 1.5f);
            // Beside the mark, away from the line of chance.
            bool below = value < mean || (k == 0 && value > 0.88) || value > 0.95;
            if (numbers && most <= 12) Number(sheet, scales, panel.Steps[k], scales.X(k), scales.Y(value) + (below && value > 0.1 ? 17 : -15));
            else if (!numbers && (k == 0 || k == most)) sheet.Text(Percent(value), scales.X(k), scales.Y(value) + (Above(panel.Steps, k, low, high) ? -9 : 18), TextStyle.Value.At(11).In(Theme.Blue), Align.Centre);
        }
    }

    /// <summary>A number beside its mark; on the band it needs no patch of paper, which would cut it.</summary>
    private static void Number(Sheet sheet, Panel scales, (double Value, double Mean, double Low, double High) step, float x, float y)
    {
        var style = TextStyle.Value.In(Theme.Blue);
        if (y > scales.Y(step.High) - 8 && y < scales.Y(step.Low) + 8) sheet.TextMiddle(Percent(step.Value), x, y, style, Align.Centre);
        else sheet.TextOnPaper(Percent(step.Value), x, y, style, Align.Centre);
    }

    /// <summary>Whether the number of an end goes above its mark: away from the line, where there is room.</summary>
    private static bool Above(IReadOnlyList<(double Value, double Mean, double Low, double High)> steps, int k, double low, double high)
    {
        double value = steps[k].Value, next = steps[k == 0 ? 1 : k - 1].Value, room = 0.15 * (high - low);
        return value - low < room || (high - value > room && !(next > value));
    }

    /// <summary>The whole scale, or the quarter at its end in which all numbers lie.</summary>
    private static (double Low, double High) Scale(IReadOnlyList<(double Value, double Mean, double Low, double High)> steps)
    {
        double[] all = [.. steps.SelectMany(s => new[] { s.Value, s.Mean, s.Low, s.High }).Where(double.IsFinite)];
        return all.Length == 0 || (all.Min() < 0.75 && all.Max() > 0.25) ? (0, 1) : all.Min() >= 0.75 ? (0.75, 1) : (0, 0.25);
    }

    private static void Band(Sheet sheet, Panel scales, IReadOnlyList<(double Value, double Mean, double Low, double High)> steps)
    {
        int[] known = [.. Enumerable.Range(0, steps.Count).Where(k => double.IsFinite(steps[k].Low + steps[k].High))];
        if (known.Length < 2) return;
        using var band = new SKPath();
        band.MoveTo(Sheet.Tenth(scales.X(known[0])), Sheet.Tenth(scales.Y(steps[known[0]].High)));
        foreach (int k in known.Skip(1)) band.LineTo(Sheet.Tenth(scales.X(k)), Sheet.Tenth(scales.Y(steps[k].High)));
        foreach (int k in known.Reverse()) band.LineTo(Sheet.Tenth(scales.X(k)), Sheet.Tenth(scales.Y(steps[k].Low)));
        band.Close();
        sheet.Path(band, SKColor.Parse("#DDE3E8"));
    }

    private static void Key(Sheet sheet, SKRect area, double level)
    {
        float x = area.Left, y = area.Top + 8;
        sheet.Line(x, y, x + 26, y, Theme.Blue, 2.5f);
        sheet.Symbol(Mark.Circle, x + 13, y, 5, Theme.Blue, Theme.Paper, 1.5f);
        x = Say("those who stand most between others are away", x + 34);
        sheet.Box(x, y - 7, x + 26, y + 7, SKColor.Parse("#DDE3E8"));
        sheet.Line(x, y, x + 26, y, Theme.Muted, 1.5f, dashed: true);
        Say($"others of the same sides, by chance: mean, middle {Percent(level)}", x + 34);

        float Say(string text, float at)
        {
            sheet.TextMiddle(text, at, y, TextStyle.Note.In(Theme.Ink));
            return at + Lettering.Width(text, TextStyle.Note) + 24;
        }
    }

    private static string Percent(double share) => double.IsNaN(share) ? "not defined" : new TableColumn("", "", "share").Show(share);
}
