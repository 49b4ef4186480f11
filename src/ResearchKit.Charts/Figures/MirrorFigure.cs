using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F26: questions asked of both sides, a lane a wave: the two means joined by a line, each with its range, the gap in numbers beside.</summary>
internal static class MirrorFigure
{
    private const float Waves = 124, Gaps = 178, LaneHeight = 30, QuestionHeight = 42, Head = 48, Axis = 24;

    /// <summary>The drawing.</summary>
    /// <param name="lanes">The lanes in order; those of one pair together.</param>
    /// <param name="min">Lowest value of the scale.</param>
    /// <param name="max">Highest value of the scale.</param>
    /// <param name="low">What the lowest value means.</param>
    /// <param name="high">What the highest value means.</param>
    /// <param name="a">Label of side a.</param>
    /// <param name="b">Label of side b.</param>
    public static Drawing Of(IReadOnlyList<MirrorLane> lanes, int min, int max, string low, string high, string a, string b)
    {
        if (lanes.Count == 0) return Drawing.Nothing("Nothing to show: no question was asked of both sides.");
        int pairs = lanes.Select(l => (l.QuestionA, l.QuestionB)).Distinct().Count();
        return new(Head + lanes.Count * LaneHeight + pairs * QuestionHeight + Axis, (sheet, area) => Draw(sheet, area, lanes, (min, max), (low, high), (a, b)));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<MirrorLane> lanes, string a, string b)
        => lanes.Count == 0 ? "No question was asked of both sides" : string.Join(". ", lanes.GroupBy(l => (l.QuestionA, l.QuestionB)).Select(g => $"{g.Key.QuestionA} / {g.Key.QuestionB}: "
            + string.Join("; ", g.Select(l => $"{l.Wave}: {a} {Word(l.A)}, {b} {Word(l.B)}, gap {l.Gap}"))));

    private static string Word(MirrorLane.Side side) => double.IsNaN(side.Mean) ? "not defined" : FormattableString.Invariant($"{side.Mean:0.0} (n {side.N})");

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<MirrorLane> lanes, (int Min, int Max) scale, (string Low, string High) means, (string A, string B) sides)
    {
        var field = new SKRect(area.Left + Waves, area.Top + Head - 8, area.Right - Gaps, area.Bottom - Axis);
        // At most some ten ticks, whatever the scale.
        int step = Math.Max(1, (scale.Max - scale.Min + 9) / 10);
        double[] ticks = [.. Enumerable.Range(0, (scale.Max - scale.Min) / step + 1).Select(i => (double)scale.Min + i * step)];
        double pad = (scale.Max - scale.Min) * 0.03;
        using var panel = new Panel(field, scale.Min - pad, scale.Max + pad, 0, 1, ticks);
        panel.Draw(sheet);
        Key(sheet, area, sides);
        foreach (double tick in ticks) sheet.Text(tick.ToString("0", CultureInfo.InvariantCulture), panel.X(tick), field.Bottom + 16, TextStyle.Note, Align.Centre);
        sheet.Text(Lettering.Fit(means.Low, TextStyle.Note, 90), panel.X(scale.Min), field.Top - 8, TextStyle.Note, Align.Centre);
        sheet.Text(Lettering.Fit(means.High, TextStyle.Note, 90), panel.X(scale.Max), field.Top - 8, TextStyle.Note, Align.Centre);
        sheet.Text("gap and its range", area.Right, field.Top - 8, TextStyle.Note, Align.Right);
        float top = field.Top;
        (string, string)? pair = null;
        foreach (var lane in lanes)
        {
            if (pair != (lane.QuestionA, lane.QuestionB))
            {
                pair = (lane.QuestionA, lane.QuestionB);
                // Clear paper behind the question, so that the grid does not run through its letters.
                sheet.Box(area.Left, top, area.Right, top + QuestionHeight, Theme.Wash);
                Question(sheet, lane.QuestionA, Theme.Blue, Mark.Circle, area, top + 12);
                Question(sheet, lane.QuestionB, Theme.Vermilion, Mark.Square, area, top + 30);
                top += QuestionHeight;
            }
            Lane(sheet, panel, lane, area, field, top + LaneHeight / 2);
            top += LaneHeight;
        }
    }

    private static void Question(Sheet sheet, string text, SKColor hue, Mark mark, SKRect area, float y)
    {
        sheet.Symbol(mark, area.Left + 10, y, 4, hue);
        sheet.TextMiddle(Lettering.Fit(text, TextStyle.Label, area.Width - 28), area.Left + 22, y, TextStyle.Label);
    }

    private static void Lane(Sheet sheet, Panel panel, MirrorLane lane, SKRect area, SKRect field, float y)
    {
        sheet.TextMiddle(Lettering.Fit(lane.Wave, TextStyle.Note, Waves - 14), area.Left, y, TextStyle.Note);
        if (double.IsFinite(lane.A.Mean) && double.IsFinite(lane.B.Mean)) sheet.Line(panel.X(lane.A.Mean), y, panel.X(lane.B.Mean), y, Theme.Rule, 4);
        // The ranges lie above and below the middle, where they can cross without covering each other.
        Range(sheet, panel, lane.A, y - 6, Theme.Blue);
        Range(sheet, panel, lane.B, y + 6, Theme.Vermilion);
        Mean(sheet, panel, lane.B, Mark.Square, y, Theme.Vermilion);
        Mean(sheet, panel, lane.A, Mark.Circle, y, Theme.Blue);
        sheet.TextMiddle(lane.Gap, area.Right, y, TextStyle.Label.At(12), Align.Right);
        string n = FormattableString.Invariant($"n {lane.A.N}, {lane.B.N}");
        sheet.TextMiddle(n, field.Right + 10, y, TextStyle.Note.At(11));
    }

    private static void Range(Sheet sheet, Panel panel, MirrorLane.Side side, float y, SKColor hue)
    {
        if (double.IsFinite(side.Low) && double.IsFinite(side.High)) sheet.Line(panel.X(side.Low), y, panel.X(side.High), y, hue, 2, dashed: side.Rough);
    }

    private static void Mean(Sheet sheet, Panel panel, MirrorLane.Side side, Mark mark, float y, SKColor hue)
    {
        if (!double.IsFinite(side.Mean)) return;
        bool range = double.IsFinite(side.Low);
        sheet.Symbol(mark, panel.X(side.Mean), y, 6, range ? hue : Theme.Paper, range ? Theme.Paper : hue, range ? 1.5f : 2.5f);
    }

    private static void Key(Sheet sheet, SKRect area, (string A, string B) sides)
    {
        float x = area.Left + Waves;
        foreach (var (label, mark, hue) in new[] { (sides.A, Mark.Circle, Theme.Blue), (sides.B, Mark.Square, Theme.Vermilion) })
        {
            sheet.Symbol(mark, x + 6, area.Top + 6, 5, hue);
            sheet.TextMiddle(label, x + 17, area.Top + 6, TextStyle.Note.In(Theme.Ink));
            x += 17 + Lettering.Width(label, TextStyle.Note) + 24;
        }
    }
}
