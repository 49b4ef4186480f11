using System.Globalization;

namespace ResearchKit;

/// <summary>F21: shares by pair of groups, a heat map each, rows from and columns to; side by side while the cells stay wide enough, else one below the other.</summary>
internal static class BlocksFigure
{
    private const float Gap = 30, LargestCell = 74, StackedCell = 50, SmallestBeside = 38, Above = 44, Below = 36, SmallestCompact = 15;

    /// <summary>The drawing.</summary>
    /// <param name="panels">The matrices.</param>
    /// <param name="groups">Labels of the groups.</param>
    /// <param name="compact">True: where cells side by side are too narrow for numbers they are drawn as colours alone, so that panels can be seen at one look.</param>
    /// <param name="marks">True: under the panels it is said what small numbers, dots and dashes mean, where there are any.</param>
    public static Drawing Of(IReadOnlyList<BlockPanel> panels, IReadOnlyList<string> groups, bool compact = false, bool marks = false)
    {
        if (groups.Count == 0) return Drawing.Nothing("Nothing to show: nobody of the network is in a group.");
        var grid = Grid.Of(panels.Count, groups, compact);
        string note = marks ? Marks(panels, grid.IsCompact) : "";
        return new((panels.Count + grid.Beside - 1) / grid.Beside * grid.Height(groups.Count) + (note.Length > 0 ? 18 : 0), (sheet, area) =>
        {
            sheet.Text(Lettering.Fit(note, TextStyle.Note.At(11), Drawing.Width), area.Left, area.Bottom - 6, TextStyle.Note.At(11));
            for (int k = 0; k < panels.Count; k++)
            {
                float left = area.Left + grid.Names + k % grid.Beside * (grid.Cell * groups.Count + Gap);
                float top = area.Top + k / grid.Beside * grid.Height(groups.Count) + Above + grid.Heads;
                Panel(sheet, panels[k], groups, grid, left, top, names: k % grid.Beside == 0);
            }
        });
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<BlockPanel> panels, IReadOnlyList<string> groups)
        => string.Join(". ", panels.Select(p => $"{p.Title}: " + string.Join(", ",
            (from i in Enumerable.Range(0, groups.Count)
             from j in Enumerable.Range(0, groups.Count)
             let cell = p.Cells[i, j]
             where cell.Hidden || !double.IsNaN(cell.Share)
             select $"{groups[i]} to {groups[j]} {(cell.Hidden ? "not shown" : cell.Few ? cell.Of : $"{Percent(cell.Share)}{(cell.Of.Length > 0 ? $" ({cell.Of})" : "")}")}").DefaultIfEmpty("no tie"))));

    private static string Marks(IReadOnlyList<BlockPanel> panels, bool compact)
    {
        var cells = panels.SelectMany(p => p.Cells.Cast<BlockCell>()).ToList();
        List<string> said = [];
        if (compact && cells.Exists(c => c.People > 0 || c.Few)) said.Add("dot: few people or few possible ties");
        else if (cells.Exists(c => c.People > 0)) said.Add("small number: so few people in the groups of the cell");
        if (cells.Exists(c => double.IsNaN(c.Share) && !c.Hidden)) said.Add("dash: nobody there, or no possible tie");
        return string.Join("; ", said);
    }

    private static void Panel(Sheet sheet, BlockPanel panel, IReadOnlyList<string> groups, Grid grid, float left, float top, bool names)
    {
        float wide = grid.Cell * groups.Count;
        float title = names ? left - grid.Names : left, room = names ? wide + grid.Names : wide;
        sheet.Text(Lettering.Fit(panel.Title, TextStyle.Heading, room + Gap - 8), title, top - grid.Heads - 28, TextStyle.Heading);
        sheet.Text(Lettering.Fit(panel.Note, TextStyle.Note, room + Gap - 8), title, top - grid.Heads - 12, TextStyle.Note);
        // Slanted lines of text need about as much room between them as cells are wide.
        var heads = TextStyle.Note.At(Math.Min(TextStyle.Note.Size, grid.Cell * 0.55f));
        for (int j = 0; j < groups.Count; j++)
            sheet.TextSlanted(Lettering.Fit(groups[j], heads, 110), left + (j + 0.5f) * grid.Cell - 4, top - 8, heads.In(Theme.Ink));
        if (names)
        {
            for (int i = 0; i < groups.Count; i++)
                sheet.TextMiddle(Lettering.Fit(groups[i], TextStyle.Label, grid.Names - 12), left - 10, top + (i + 0.5f) * grid.Cell, TextStyle.Label, Align.Right);
        }

        double largest = double.IsFinite(panel.Top) ? panel.Top : panel.Full ? 1 : panel.Cells.Cast<BlockCell>().Where(c => c.IsCounted).Select(c => c.Share).DefaultIfEmpty(0).Max();
        for (int i = 0; i < groups.Count; i++)
            for (int j = 0; j < groups.Count; j++) Cell(sheet, panel.Cells[i, j], left + j * grid.Cell, top + i * grid.Cell, grid.Cell, largest, grid.IsCompact);
        if (largest > 0) Key(sheet, left, top + wide + 16, wide, largest);
    }

    private static void Cell(Sheet sheet, BlockCell cell, float x, float y, float size, double largest, bool compact)
    {
        bool coloured = cell.IsCounted && cell.Share > 0;
        var ground = coloured ? Theme.Scale(cell.Share / largest) : Theme.Wash;
        float edge = compact ? 0.6f : 1;
        sheet.Box(x + edge, y + edge, x + size - edge, y + size - edge, ground);
        if (compact)
        {
            if (cell.Few || cell.People > 0) sheet.Symbol(Mark.Circle, x + size / 2, y + size / 2, 1.6f, coloured ? Theme.InkOn(ground) : Theme.Muted);
            else if (double.IsNaN(cell.Share)) sheet.Line(x + size / 2 - 2.5f, y + size / 2, x + size / 2 + 2.5f, y + size / 2, Theme.Muted, 0.8f);
            return;
        }
        var note = TextStyle.Note.At(11).In(coloured ? Theme.InkOn(ground) : Theme.Muted);
        if (cell.People > 0) sheet.Text(cell.People.ToString(CultureInfo.InvariantCulture), x + size - 4, y + 9.5f, TextStyle.Note.At(8.5f).In(note.Ink), Align.Right);
        if (cell.Hidden) Lines("not", note, "shown");
        else if (double.IsNaN(cell.Share)) Lines("\u2013", TextStyle.Note, "");
        else if (cell.Few) Lines(cell.Of, TextStyle.Note, "");
        else Lines(Percent(cell.Share), TextStyle.Value.In(note.Ink), cell.Of);

        void Lines(string upper, TextStyle style, string lower)
        {
            // The number of few people stands above, in the corner.
            float middle = x + size / 2, height = y + size / 2 + (cell.People > 0 ? 3 : 0);
            sheet.TextMiddle(upper, middle, lower.Length > 0 ? height - 7 : height, Fitting(upper, style, size), Align.Centre);
            sheet.TextMiddle(lower, middle, height + 9, Fitting(lower, note, size), Align.Centre);
        }
    }

    /// <summary>The scale under a panel, from nought to its largest share.</summary>
    private static void Key(Sheet sheet, float left, float y, float wide, double largest)
    {
        string top = Percent(largest);
        float bar = Math.Min(120, wide - Lettering.Width(top, TextStyle.Note) - 26);
        sheet.TextMiddle("0", left, y, TextStyle.Note);
        for (int i = 0; i < 40; i++) sheet.Box(left + 14 + i * bar / 40, y - 5, left + 14 + (i + 1) * bar / 40 + 0.2f, y + 5, Theme.Scale((i + 0.5) / 40));
        sheet.TextMiddle(top, left + 14 + bar + 6, y, TextStyle.Note);
    }

    private static TextStyle Fitting(string text, TextStyle style, float size)
    {
        float wide = Lettering.Width(text, style);
        return wide > size - 4 ? style.At(style.Size * (size - 4) / wide) : style;
    }

    /// <summary>Whole per cent; never 0 or 100 for a share that only rounds to it.</summary>
    private static string Percent(double share)
    {
        double percent = Math.Round(share * 100, MidpointRounding.AwayFromZero);
        return share > 0 && percent == 0 ? "<1 %" : share < 1 && percent == 100 ? ">99 %" : percent.ToString("0", CultureInfo.InvariantCulture) + " %";
    }

    private sealed record Grid(int Beside, float Names, float Heads, float Cell, bool IsCompact)
    {
        public static Grid Of(int panels, IReadOnlyList<string> groups, bool compact)
        {
            float names = Math.Min(150, Math.Max(60, groups.Max(g => Lettering.Width(g, TextStyle.Label)) + 14));
            float longest = groups.Max(g => Math.Min(110, Lettering.Width(g, TextStyle.Note)));
            // A slanted heading rises by .64 of its length and leans out by .77 of it.
            float heads = longest * 0.643f + 16, over = longest * 0.766f;
            if (compact && panels > 1 && CellOf(panels) is < SmallestBeside and >= SmallestCompact) return new(panels, names, heads, CellOf(panels), true);
            int beside = panels;
            while (beside > 1 && CellOf(beside) < SmallestBeside) beside--;
            return new(beside, names, heads, Math.Min(beside > 1 ? LargestCell : StackedCell, CellOf(beside)), false);

            float CellOf(int n) => (Drawing.Width - names - (n - 1) * Gap - over) / (n * groups.Count - 0.5f);
        }

        public float Height(int groups) => Above + Heads + groups * Cell + Below;
    }
}
