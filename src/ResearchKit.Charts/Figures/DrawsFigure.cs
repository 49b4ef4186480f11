using SkiaSharp;

namespace ResearchKit;

/// <summary>F32: the draws of a model as a distribution, what was observed as a line, what is expected as a broken one.</summary>
internal static class DrawsFigure
{
    private const float Head = 50, Foot = 44, Field = 190, Left = 52;
    private static readonly TextStyle Observed = TextStyle.Value.In(Theme.Blue);

    /// <summary>The drawing.</summary>
    public static Drawing Of(Comparison comparison)
    {
        if (comparison.Reason is { } why) return Drawing.Nothing($"Nothing to compare with: {why}.");
        return new(Head + Field + Foot, (sheet, area) => Draw(sheet, area, comparison));
    }

    /// <summary>The same in words.</summary>
    public static string Words(Comparison c)
    {
        if (c.Reason is { } why) return $"Nothing to compare with: {why}";
        var (low, high) = c.Middle();
        var draws = c.Draws.ToArray();
        return $"Observed {c.Short(c.Observed.Value)}; expected {c.Short(c.Expected)}, a gap of {c.Short(c.Gap)}; "
            + $"the draws run from {c.Short(draws.Min())} to {c.Short(draws.Max())}, their middle 95 % from {c.Short(low)} to {c.Short(high)}";
    }

    private static void Draw(Sheet sheet, SKRect area, Comparison c)
    {
        double[] draws = c.Draws.ToArray();
        double observed = c.Observed.Value, span = draws.Append(observed).Max() - draws.Append(observed).Min();
        var (low, high, step, ticks) = RoundTicks.Over(draws.Append(observed), Math.Max(1e-6, Math.Max(Math.Abs(observed), 1) * 0.02));
        var bars = Bars(draws, span > 0 ? span / 60 : (high - low) / 40);
        long most = bars.Max(b => b.Count);
        var field = new SKRect(area.Left + Left, area.Top + Head, area.Right - 12, area.Top + Head + Field);
        var (_, _, countStep, countTicks) = RoundTicks.Over([0, most], 1);
        countTicks = [.. countTicks.Where(t => t >= 0 && t <= most * 1.02 && t == Math.Floor(t))];
        using var panel = new Panel(field, low, high, 0, most * 1.05, ticks, countTicks);
        panel.Draw(sheet);
        var (from, to) = c.Middle();
        sheet.Box(panel.X(from), field.Top, panel.X(to), field.Bottom, Theme.Wash);
        foreach (var bar in bars)
        {
            float left = panel.X(bar.From), right = panel.X(bar.To);
            // A hair of paper between bars; never thinner than the eye sees.
            if (right - left > 3) right -= 1;
            sheet.Box(left, panel.Y(bar.Count), Math.Max(right, left + 1.5f), field.Bottom, Theme.Rule);
        }
        sheet.Line(field.Left, field.Bottom, field.Right, field.Bottom, Theme.Muted);
        foreach (double tick in countTicks) sheet.TextMiddle(RoundTicks.Text(tick, countStep), field.Left - 8, panel.Y(tick), TextStyle.Note, Align.Right);
        foreach (double tick in ticks) sheet.Text(RoundTicks.Text(tick, step), panel.X(tick), field.Bottom + 16, TextStyle.Note, Align.Centre);
        sheet.Text(Lettering.Fit(c.Observed.Measure.Name, TextStyle.Label, field.Width), (field.Left + field.Right) / 2, field.Bottom + 38, TextStyle.Label, Align.Centre);
        sheet.Text("draws", area.Left, field.Top - 8, TextStyle.Note);

        float expected = panel.X(c.Expected), seen = panel.X(observed);
        sheet.Line(expected, field.Top - 6, expected, field.Bottom, Theme.Ink, 1.5f, dashed: true);
        sheet.Line(seen, field.Top - 24, seen, field.Bottom, Theme.Blue, 3);
        Label(sheet, $"observed {c.Short(observed)}", seen, area.Top + 16, Observed, field);
        Label(sheet, $"expected {c.Short(c.Expected)}", expected, area.Top + 38, TextStyle.Label, field, seen);
    }

    /// <summary>A label over its line; pushed aside where the other line would run through it.</summary>
    private static void Label(Sheet sheet, string text, float x, float y, TextStyle style, SKRect field, float avoid = float.NaN)
    {
        float half = Lettering.Width(text, style) / 2, at = Math.Clamp(x, field.Left + half, field.Right - half);
        if (Math.Abs(at - avoid) < half + 6) at = x < avoid ? avoid - half - 6 : avoid + half + 6;
        if (at - half < field.Left) at = avoid + half + 6;
        if (at + half > field.Right) at = avoid - half - 6;
        sheet.Text(text, at, y, style, Align.Centre);
    }

    /// <summary>Few different values: a bar each; many: bars of one width.</summary>
    private static List<(double From, double To, long Count)> Bars(double[] draws, double width)
    {
        var different = draws.GroupBy(d => d).OrderBy(g => g.Key).Select(g => (Value: g.Key, Count: g.LongCount())).ToList();
        double apart = different.Zip(different.Skip(1), (a, b) => b.Value - a.Value).DefaultIfEmpty(width).Min();
        if (different.Count <= 60 && apart >= width * 0.7) return [.. different.Select(d => (d.Value - 0.4 * Math.Min(apart, 2 * width), d.Value + 0.4 * Math.Min(apart, 2 * width), d.Count))];
        // Where values come in even steps, a bar takes whole steps: else some would catch one value more than others.
        if (apart > 0 && apart > width / 20) width = apart * Math.Ceiling(width / apart - 1e-9);
        double start = different[0].Value - (apart > width / 20 ? apart / 2 : 0);
        return [.. draws.GroupBy(d => (long)Math.Floor((d - start) / width + 1e-9)).OrderBy(g => g.Key).Select(g => (start + g.Key * width, start + (g.Key + 1) * width, g.LongCount()))];
    }
}
