using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F05: who starts with whom, a matrix a cycle, counts in the cells, one scale for all.</summary>
internal static class MatrixFigure
{
    private const float Gap = 26, LargestCell = 78;

    /// <summary>The drawing.</summary>
    /// <param name="panels">The cycles in order.</param>
    /// <param name="roles">Words of the roles, in the order of rows and columns.</param>
    /// <param name="starts">Title of the rows: "started by".</param>
    /// <param name="receives">Title of the columns: "towards".</param>
    /// <param name="bands">Bands in place of counts, for outside.</param>
    public static Drawing Of(IReadOnlyList<MatrixPanel> panels, IReadOnlyList<string> roles, string starts, string receives, bool bands = false)
    {
        if (panels.Count == 0 || roles.Count == 0) return Drawing.Nothing("Nothing to show: no contact with a known starter.");
        var grid = Grid.Of(panels.Count, roles);
        return new(grid.Rows * grid.PanelHeight(roles.Count) + 44, (sheet, area) => Draw(sheet, area, bands ? [.. panels.Select(InBands)] : panels, roles, starts, receives, grid, bands ? Band : Count));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<MatrixPanel> panels, IReadOnlyList<string> roles, bool bands = false)
        => string.Join("; ", panels.Select(p => p.Label + ": " + string.Join(", ",
            (from i in Enumerable.Range(0, roles.Count)
             from j in Enumerable.Range(0, roles.Count)
             where p.Cells[i, j] > 0
             select $"{roles[i]} to {roles[j]} {(bands ? Band(p.Cells[i, j]) : Count(p.Cells[i, j]))}").DefaultIfEmpty("no contact counts here"))));

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<MatrixPanel> panels, IReadOnlyList<string> roles, string starts, string receives, Grid grid, Func<double, string> print)
    {
        double largest = panels.SelectMany(p => p.Cells.Cast<double>()).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        for (int k = 0; k < panels.Count; k++)
        {
            float left = area.Left + grid.Names + k % grid.Columns * (grid.Cell * roles.Count + Gap);
            float top = area.Top + k / grid.Columns * grid.PanelHeight(roles.Count) + 42 + grid.Heads;
            sheet.Text(Lettering.Fit(panels[k].Label, TextStyle.Heading, grid.Cell * roles.Count), left, top - grid.Heads - 26, TextStyle.Heading);
            sheet.Text(Lettering.Fit(panels[k].Note, TextStyle.Note, grid.Cell * roles.Count + Gap - 6), left, top - grid.Heads - 10, TextStyle.Note);
            for (int j = 0; j < roles.Count; j++) sheet.TextSlanted(Lettering.Fit(roles[j], TextStyle.Note, 110), left + (j + 0.5f) * grid.Cell - 4, top - 8, TextStyle.Note.In(Theme.Ink));
            Cells(sheet, panels[k].Cells, roles.Count, left, top, grid.Cell, largest, print);
            if (k % grid.Columns != 0) continue;
            for (int i = 0; i < roles.Count; i++)
                sheet.TextMiddle(Lettering.Fit(roles[i], TextStyle.Label, grid.Names - 14), left - 10, top + (i + 0.5f) * grid.Cell, TextStyle.Label, Align.Right);
            sheet.Text(starts, left - 10, top - 8, TextStyle.Note, Align.Right);
            sheet.Text(receives, left - 10, top - grid.Heads + 8, TextStyle.Note, Align.Right);
        }
        Key(sheet, area, largest, print);
    }

    private static void Cells(Sheet sheet, double[,] cells, int roles, float left, float top, float size, double largest, Func<double, string> print)
    {
        for (int i = 0; i < roles; i++)
        {
            for (int j = 0; j < roles; j++)
            {
                float x = left + j * size, y = top + i * size;
                double count = cells[i, j];
                var ground = count > 0 ? Theme.Scale(Math.Sqrt(count / largest)) : Theme.Wash;
                sheet.Box(x + 1, y + 1, x + size - 1, y + size - 1, ground);
                string text = double.IsNaN(count) ? "\u2013" : print(count);
                var style = count > 0 ? TextStyle.Value.In(Theme.InkOn(ground)) : TextStyle.Note.In(Theme.Muted);
                float wide = Lettering.Width(text, style);
                sheet.TextMiddle(text, x + size / 2, y + size / 2, wide > size - 4 ? style.At(style.Size * (size - 4) / wide) : style, Align.Centre);
            }
        }
    }

    private static void Key(Sheet sheet, SKRect area, double largest, Func<double, string> print)
    {
        if (largest <= 0) return;
        float x = area.Right - 210, y = area.Bottom - 14;
        for (int i = 0; i < 40; i++) sheet.Box(x + i * 3, y - 5, x + i * 3 + 3.2f, y + 5, Theme.Scale(Math.Sqrt((i + 0.5) / 40)));
        sheet.TextMiddle(print(1), x - 8, y, TextStyle.Note, Align.Right);
        sheet.TextMiddle(print(largest) + " contacts", x + 128, y, TextStyle.Note);
    }

    /// <summary>Each count as the middle of its band, so that shades do not tell it either.</summary>
    private static MatrixPanel InBands(MatrixPanel panel)
    {
        var cells = (double[,])panel.Cells.Clone();
        for (int i = 0; i < cells.GetLength(0); i++)
            for (int j = 0; j < cells.GetLength(1); j++)
                cells[i, j] = cells[i, j] switch { double.NaN => double.NaN, <= 0 => 0, < 10 => 5, < 20 => 15, < 50 => 35, < 100 => 75, _ => 100 };
        return panel with { Cells = cells };
    }

    private static string Band(double count) => count switch { <= 0 => "0", < 10 => "1-9", < 20 => "10-19", < 50 => "20-49", < 100 => "50-99", _ => "100+" };

    private static string Count(double count) => count.ToString(count == Math.Floor(count) ? "0" : "0.0", CultureInfo.InvariantCulture);

    /// <summary>How the panels fall into rows and columns.</summary>
    private sealed record Grid(int Columns, int Rows, float Names, float Heads, float Cell)
    {
        public static Grid Of(int panels, IReadOnlyList<string> roles)
        {
            float names = Math.Min(140, Math.Max(84, roles.Max(r => Lettering.Width(r, TextStyle.Label)) + 18));
            float longest = roles.Max(r => Math.Min(110, Lettering.Width(r, TextStyle.Note)));
            float heads = longest * 0.643f + 16, over = longest * 0.766f;
            // As many beside each other as leave cells wide enough for a number; the last slanted heading leans out to the right.
            int columns = panels == 4 ? 2 : Math.Min(panels, 3);
            while (columns > 1 && CellOf(columns) < 30) columns--;
            float cell = CellOf(columns);
            return new(columns, (panels + columns - 1) / columns, names, heads, cell);

            float CellOf(int beside) => Math.Min(roles.Count > 5 ? 46 : LargestCell, (Drawing.Width - names - (beside - 1) * Gap - over) / (beside * roles.Count - 0.5f));
        }

        public float PanelHeight(int roles) => 42 + Heads + roles * Cell + 20;
    }
}
