using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F25: the level of participation of each decision, a column a cycle, a dot a decision, a bar for the level in the middle.</summary>
internal static class LevelsFigure
{
    private const float Names = 168, RowHeight = 40, Foot = 42;

    /// <summary>The drawing.</summary>
    /// <param name="columns">The cycles in order.</param>
    /// <param name="levels">Words of the levels, lowest first, each with what it means.</param>
    public static Drawing Of(IReadOnlyList<LevelColumn> columns, IReadOnlyList<(string Word, string Means)> levels)
        => columns.Sum(c => c.Counts.Sum()) == 0 ? Drawing.Nothing("Nothing to show: no decision is recorded.")
            : new(levels.Count * RowHeight + Foot + 8, (sheet, area) => Draw(sheet, area, columns, levels));

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<LevelColumn> columns, IReadOnlyList<(string Word, string Means)> levels)
        => string.Join("; ", columns.Select(c => c.Counts.Sum() == 0 ? $"{c.Label}: no decision" : $"{c.Label}: "
            + string.Join(", ", levels.Select((l, i) => (l.Word, N: c.Counts[i])).Where(l => l.N > 0).Select(l => FormattableString.Invariant($"{l.Word} {l.N}"))) + $"; in the middle {c.MiddleWord}"));

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<LevelColumn> columns, IReadOnlyList<(string Word, string Means)> levels)
    {
        float left = area.Left + Names, width = (area.Right - left) / columns.Count, bottom = area.Top + 8 + levels.Count * RowHeight;
        float Y(double level) => bottom - (float)(level + 0.5) * RowHeight;
        for (int l = 0; l < levels.Count; l++)
        {
            if (l % 2 == 0) sheet.Box(area.Left, Y(l) - RowHeight / 2, area.Right, Y(l) + RowHeight / 2, Theme.Wash);
            sheet.TextMiddle(levels[l].Word, area.Left + 10, Y(l) - 7, TextStyle.Label);
            sheet.TextMiddle(Lettering.Fit(levels[l].Means, TextStyle.Note.At(11), Names - 14), area.Left + 10, Y(l) + 9, TextStyle.Note.At(11));
        }
        for (int c = 0; c < columns.Count; c++)
        {
            float middle = left + (c + 0.5f) * width, wide = Math.Min(width - 16, 150);
            if (double.IsFinite(columns[c].Middle)) sheet.Line(middle - wide / 2, Y(columns[c].Middle), middle + wide / 2, Y(columns[c].Middle), Theme.Pale(Theme.Blue, 0.6f), 10);
            for (int l = 0; l < levels.Count; l++) Dots(sheet, columns[c].Counts[l], middle, Y(l), wide);
            sheet.Text(Lettering.Fit(columns[c].Label, TextStyle.Heading, width - 8), middle, bottom + 18, TextStyle.Heading, Align.Centre);
            int n = columns[c].Counts.Sum();
            sheet.Text(n == 0 ? "no decision" : FormattableString.Invariant($"{n} decision{(n == 1 ? "" : "s")}"), middle, bottom + 34, TextStyle.Note, Align.Centre);
        }
    }

    private static void Dots(Sheet sheet, int count, float x, float y, float wide)
    {
        if (count == 0) return;
        float step = Math.Min(16, (wide - 12) / Math.Max(1, count - 1));
        if (step < 5)
        {
            // Too many to tell apart: the number says it.
            sheet.TextOnPaper(count.ToString(CultureInfo.InvariantCulture), x, y, TextStyle.Value, Align.Centre);
            return;
        }
        for (int i = 0; i < count; i++) sheet.Symbol(Mark.Circle, x + (i - (count - 1) / 2f) * step, y, 6, Theme.Blue, Theme.Paper, 1.5f);
    }
}
