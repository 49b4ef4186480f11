using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F02: a checklist by dimension and wave: a lane a wave, small points for persons, a large mark for the mean with its range.</summary>
internal static class ChecklistFigure
{
    private const float LaneHeight = 24, GroupGap = 14, Names = 134, Waves = 130, Values = 92;
    private static readonly Mark[] Shapes = [Mark.Circle, Mark.Square, Mark.Diamond, Mark.Triangle, Mark.TriangleDown];

    /// <summary>The drawing.</summary>
    /// <param name="rows">The lanes in order; those of one group together.</param>
    /// <param name="min">Lowest value of the scale.</param>
    /// <param name="max">Highest value of the scale.</param>
    /// <param name="low">What the lowest value means.</param>
    /// <param name="high">What the highest value means.</param>
    public static Drawing Of(IReadOnlyList<CheckRow> rows, double min, double max, string low, string high)
    {
        if (rows.Count == 0) return Drawing.Nothing("Nothing to show: no wave of this checklist has an answer.");
        int groups = rows.Select(r => r.Group).Distinct(StringComparer.Ordinal).Count();
        return new(rows.Count * LaneHeight + groups * GroupGap + 52, (sheet, area) => Draw(sheet, area, rows, min, max, low, high));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<CheckRow> rows)
        => string.Join("; ", rows.GroupBy(r => r.Group, StringComparer.Ordinal).Select(g => g.Key + ": " + string.Join(", ", g.Select(r =>
            r.N == CheckRow.NotShown ? $"{r.Lane} not shown" : double.IsNaN(r.Mean) ? $"{r.Lane} not defined" : FormattableString.Invariant($"{r.Lane} {r.Mean:0.0} (n {r.N})")))));

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<CheckRow> rows, double min, double max, string low, string high)
    {
        string[] waves = [.. rows.Select(r => r.Lane).Distinct(StringComparer.Ordinal)];
        var field = new SKRect(area.Left + Names + Waves, area.Top + 22, area.Right - Values, area.Bottom - 28);
        double[] ticks = [.. Enumerable.Range(0, (int)(max - min) + 1).Select(i => min + i)];
        double pad = (max - min) * 0.03;
        using var panel = new Panel(field, min - pad, max + pad, 0, 1, ticks);
        panel.Draw(sheet);
        foreach (double tick in ticks)
            sheet.Text(tick.ToString("0", CultureInfo.InvariantCulture), panel.X(tick), field.Bottom + 16, TextStyle.Note, Align.Centre);
        sheet.Text(Lettering.Fit(low, TextStyle.Note, 90), panel.X(min), field.Top - 8, TextStyle.Note, Align.Centre);
        sheet.Text(Lettering.Fit(high, TextStyle.Note, 90), panel.X(max), field.Top - 8, TextStyle.Note, Align.Centre);
        sheet.Text("mean", field.Right + 46, field.Top - 8, TextStyle.Note, Align.Right);
        sheet.Text("n", area.Right - 4, field.Top - 8, TextStyle.Note, Align.Right);
        float top = field.Top;
        string? group = null;
        foreach (var row in rows)
        {
            if (row.Group != group)
            {
                if (group is not null) sheet.Line(area.Left, top + GroupGap / 2, area.Right, top + GroupGap / 2, Theme.Rule);
                top += GroupGap;
                int lines = (int)((rows.Count(r => r.Group == row.Group) * LaneHeight + GroupGap - 4) / TextStyle.Heading.LineHeight);
                sheet.Lines(Lettering.Wrap(row.Group, TextStyle.Heading, Names - 12, Math.Min(3, lines)), area.Left, top + 3, TextStyle.Heading);
                group = row.Group;
            }
            Lane(sheet, panel, row, Array.IndexOf(waves, row.Lane), waves.Length, area, field, top + LaneHeight / 2);
            top += LaneHeight;
        }
    }

    private static void Lane(Sheet sheet, Panel panel, CheckRow row, int wave, int waves, SKRect area, SKRect field, float y)
    {
        var hue = Theme.Scale(waves == 1 ? 0.75 : 0.5 + 0.5 * wave / (waves - 1));
        sheet.TextMiddle(Lettering.Fit(row.Lane, TextStyle.Note, Waves - 22), area.Left + Names, y, TextStyle.Note);
        Persons(sheet, panel, row.Persons, y);
        bool range = double.IsFinite(row.Low) && double.IsFinite(row.High);
        if (range) sheet.Line(panel.X(row.Low), y, panel.X(row.High), y, hue, 2.5f, dashed: row.Rough);
        if (double.IsFinite(row.Mean))
        {
            sheet.Symbol(Shapes[wave % Shapes.Length], panel.X(row.Mean), y, 6.5f, range ? hue : Theme.Paper, range ? Theme.Paper : hue, range ? 1.5f : 2.5f);
            sheet.TextMiddle(row.Mean.ToString("0.0", CultureInfo.InvariantCulture), field.Right + 46, y, TextStyle.Value, Align.Right);
        }
        else
        {
            sheet.TextMiddle("\u2013", field.Right + 46, y, TextStyle.Value, Align.Right);
        }
        sheet.TextMiddle(row.N == CheckRow.NotShown ? "not shown" : row.N.ToString(CultureInfo.InvariantCulture), area.Right - 4, y, TextStyle.Note, Align.Right);
    }

    /// <summary>Persons with the same value stand one above the other, from the middle of the lane outwards.</summary>
    private static void Persons(Sheet sheet, Panel panel, IReadOnlyList<double> persons, float y)
    {
        foreach (var same in persons.Where(double.IsFinite).GroupBy(v => Math.Round(panel.X(v) / 5)).OrderBy(g => g.Key))
        {
            int count = 0;
            float step = Math.Min(4f, 18f / Math.Max(1, same.Count() - 1));
            foreach (double value in same.Order())
            {
                float away = (count % 2 == 0 ? 1 : -1) * ((count + 1) / 2) * step;
                sheet.Symbol(Mark.Circle, panel.X(value), y + away, 2.4f, Theme.Pale(Theme.Muted, 0.45));
                count++;
            }
        }
    }
}
