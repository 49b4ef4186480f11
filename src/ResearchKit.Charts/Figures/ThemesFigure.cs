using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F15: in how many sources a theme was coded, a column a cycle; the pale bar is all sources of the cycle.</summary>
internal static class ThemesFigure
{
    private const float RowHeight = 21, FamilyHeight = 30, Names = 196, Gap = 22, Figures = 26;
    private const int Columns = 4;

    /// <summary>The drawing.</summary>
    /// <param name="cycles">Labels of the cycles.</param>
    /// <param name="sources">How many sources a cycle has that could be coded.</param>
    /// <param name="rows">The themes; those of one family together.</param>
    public static Drawing Of(IReadOnlyList<string> cycles, IReadOnlyList<int> sources, IReadOnlyList<ThemeRow> rows)
    {
        if (cycles.Count == 0 || rows.Count == 0) return Drawing.Nothing("Nothing to show: no coded segment in a source of a cycle.");
        int families = rows.Select(r => r.Family).Distinct(StringComparer.Ordinal).Count();
        // Many cycles stand in blocks below each other: a narrow bar says nothing.
        int blocks = (cycles.Count + Columns - 1) / Columns, columns = (cycles.Count + blocks - 1) / blocks;
        float height = rows.Count * RowHeight + families * FamilyHeight + 44 + (blocks > 1 ? 18 : 0);
        return new(blocks * height, (sheet, area) =>
        {
            for (int first = 0, block = 0; first < cycles.Count; first += columns, block++)
            {
                var place = new SKRect(area.Left, area.Top + block * height, area.Right, area.Top + (block + 1) * height);
                Draw(sheet, place, cycles, sources, rows, first, Math.Min(columns, cycles.Count - first), columns);
            }
        });
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<string> cycles, IReadOnlyList<int> sources, IReadOnlyList<ThemeRow> rows)
        => string.Join("; ", rows.Select(r => $"{r.Theme}: " + string.Join(", ", cycles.Select((c, k) => r.Sources[k] == ThemeRow.NotShown ? $"{c} not shown" : FormattableString.Invariant($"{c} {r.Sources[k]} of {sources[k]}")))));

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<string> cycles, IReadOnlyList<int> sources, IReadOnlyList<ThemeRow> rows, int first, int count, int columns)
    {
        float column = (area.Width - Names - (columns - 1) * Gap) / columns, scale = column - Figures;
        for (int k = 0; k < count; k++)
        {
            float left = area.Left + Names + k * (column + Gap);
            sheet.Text(Lettering.Fit(cycles[first + k], TextStyle.Heading, column), left, area.Top + 14, TextStyle.Heading);
            sheet.Text(Lettering.Fit(Plural(sources[first + k]), TextStyle.Note, column), left, area.Top + 31, TextStyle.Note);
        }
        float top = area.Top + 36;
        string? family = null;
        foreach (var row in rows)
        {
            if (row.Family != family)
            {
                family = row.Family;
                sheet.Text(Lettering.Fit(family, TextStyle.Heading, Names - 12), area.Left, top + 22, TextStyle.Heading);
                sheet.Line(area.Left, top + FamilyHeight - 2, area.Right, top + FamilyHeight - 2, Theme.Rule);
                top += FamilyHeight;
            }
            float y = top + RowHeight / 2 + 1;
            sheet.TextMiddle(Lettering.Fit(row.Theme, TextStyle.Label, Names - 24), area.Left + 10, y, TextStyle.Label);
            for (int k = 0; k < count; k++)
                Bar(sheet, area.Left + Names + k * (column + Gap), y, scale, row.Sources[first + k], sources[first + k]);
            top += RowHeight;
        }
    }

    private static void Bar(Sheet sheet, float left, float y, float scale, int count, int all)
    {
        sheet.Box(left, y - 5, left + scale, y + 5, Theme.Grid);
        float length = all > 0 && count > 0 ? scale * Math.Min(1f, (float)count / all) : 0;
        if (length > 0) sheet.Box(left, y - 5, left + length, y + 5, Theme.Scale(0.72));
        sheet.TextMiddle(count == ThemeRow.NotShown ? "\u2013" : count.ToString(CultureInfo.InvariantCulture), left + scale + 6, y, count > 0 ? TextStyle.Note.In(Theme.Ink) : TextStyle.Note);
    }

    private static string Plural(int sources) => FormattableString.Invariant($"full width = {sources} source{(sources == 1 ? "" : "s")}");
}
