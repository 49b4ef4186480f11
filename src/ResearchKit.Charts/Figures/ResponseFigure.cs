using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F30: error or rank correlation against the response rate, a panel a measure, a line a treatment with its band, the tolerance as a ground.</summary>
internal static class ResponseFigure
{
    private const int Across = 4;
    private const float Legend = 30, Section = 34, Head = 50, FieldHeight = 112, Foot = 30, Left = 38, Gap = 12;

    /// <summary>The drawing.</summary>
    /// <param name="panels">The panels; measures of the network come before those of people.</param>
    /// <param name="treatments">Names of the treatments, in the order of the lines.</param>
    public static Drawing Of(IReadOnlyList<ResponsePanel> panels, IReadOnlyList<string> treatments)
    {
        if (panels.Count == 0) return Drawing.Nothing("Nothing to show: no measure has a value.");
        var sections = new[] { ("The network as a whole: error", panels.Where(p => !p.Rank).ToList()), ("Person by person: rank correlation with the truth", panels.Where(p => p.Rank).ToList()) }
            .Where(s => s.Item2.Count > 0).ToList();
        float height = 16 + Legend + sections.Sum(s => Section + (s.Item2.Count + Across - 1) / Across * (Head + FieldHeight + Foot));
        return new(height, (sheet, area) =>
        {
            Key(sheet, area, panels[0].Lines, treatments);
            float width = (area.Width - (Across - 1) * Gap) / Across, top = area.Top + Legend;
            double lowest = panels.SelectMany(p => p.Lines).SelectMany(l => l.Points).Min(p => p.Rate);
            foreach (var (heading, these) in sections)
            {
                sheet.Line(area.Left, top + 8, area.Right, top + 8, Theme.Rule);
                sheet.Text(heading, area.Left, top + 27, TextStyle.Heading);
                top += Section;
                for (int i = 0; i < these.Count; i++)
                {
                    float left = area.Left + i % Across * (width + Gap), at = top + i / Across * (Head + FieldHeight + Foot);
                    One(sheet, these[i], new SKRect(left + Left, at + Head, left + width, at + Head + FieldHeight), left, lowest);
                }
                top += (these.Count + Across - 1) / Across * (Head + FieldHeight + Foot);
            }
            sheet.Text("Across: how many of 100 people answer, fewer to the right.", area.Left, top + 4, TextStyle.Note.At(11));
        });
    }

    private static void Key(Sheet sheet, SKRect area, IReadOnlyList<ResponseLineDrawn> lines, IReadOnlyList<string> treatments)
    {
        float x = area.Left;
        for (int i = 0; i < lines.Count; i++)
        {
            sheet.Box(x, area.Top + 2, x + 28, area.Top + 15, lines[i].Hue.WithAlpha(38));
            sheet.Line(x, area.Top + 8.5f, x + 28, area.Top + 8.5f, lines[i].Hue, 2.2f);
            sheet.Symbol(lines[i].Mark, x + 14, area.Top + 8.5f, 4.5f, lines[i].Hue, Theme.Paper, 1.4f);
            sheet.TextMiddle(treatments[i], x + 36, area.Top + 8.5f, TextStyle.Label);
            x += 36 + Lettering.Width(treatments[i], TextStyle.Label) + 24;
        }
        sheet.Box(x, area.Top + 2, x + 28, area.Top + 15, Theme.Grid);
        sheet.TextMiddle("tolerated (to: down to which response)", x + 36, area.Top + 8.5f, TextStyle.Label);
    }

    private static void One(Sheet sheet, ResponsePanel panel, SKRect field, float left, double lowest)
    {
        sheet.Text(Lettering.Fit(panel.Title, TextStyle.Label.At(12), field.Right - left), left, field.Top - Head + 15, TextStyle.Label.At(12));
        Trusted(sheet, panel, left, field);
        double most = panel.Rank ? 1 : Most(panel), least = panel.Rank ? 0 : -most;
        double[] heights = panel.Rank ? [0, 0.5, 1] : [-most, 0, most], rates = [.. new[] { 1, 0.8, 0.6, 0.4, 0.2 }.Where(r => r >= lowest - 1e-9)];
        // The fewer answer, the further to the right: errors fan out from the left, where everybody answered.
        using var scale = new Panel(field, -1, -lowest + 0.02, least, most, [.. rates.Select(r => -r)], heights);
        float high = scale.Y(panel.Rank ? 1 : panel.Tolerance), low = scale.Y(panel.Rank ? panel.Tolerance : -panel.Tolerance);
        sheet.Box(field.Left, Math.Clamp(high, field.Top, field.Bottom), field.Right, Math.Clamp(low, field.Top, field.Bottom), Theme.Grid);
        scale.Draw(sheet);
        if (!panel.Rank) sheet.Line(field.Left, scale.Y(0), field.Right, scale.Y(0), Theme.Muted);
        foreach (double h in heights) sheet.TextMiddle(Height(h, panel), field.Left - 6, scale.Y(h), TextStyle.Note.At(11), Align.Right);
        foreach (double r in rates) sheet.Text((100 * r).ToString("0", CultureInfo.InvariantCulture) + (r == 1 ? " %" : ""), scale.X(-r), field.Bottom + 15, TextStyle.Note.At(11), Align.Centre);
        foreach (var line in panel.Lines) Band(sheet, scale, line, panel.Rank, field);
        // The first lines are the widest, so that one hidden behind another shows at its edges.
        for (int i = 0; i < panel.Lines.Count; i++) Mean(sheet, scale, panel.Lines[i], panel.Rank, 3.6f - 1.1f * i, field);
    }

    // Down to which rate each treatment stays inside.
    private static void Trusted(Sheet sheet, ResponsePanel panel, float left, SKRect field)
    {
        var style = TextStyle.Note.At(11);
        float x = left, y = field.Top - Head + 29;
        sheet.TextMiddle("to", x, y, style);
        x += Lettering.Width("to", style) + 11;
        foreach (var line in panel.Lines)
        {
            string rate = double.IsNaN(line.Trusted) ? "–" : (100 * line.Trusted).ToString("0", CultureInfo.InvariantCulture) + " %";
            sheet.Symbol(line.Mark, x, y, 3.6f, line.Hue);
            sheet.TextMiddle(rate, x + 8, y, style.In(Theme.Ink));
            x += 8 + Lettering.Width(rate, style) + 13;
        }
    }

    private static void Band(Sheet sheet, Panel scale, ResponseLineDrawn line, bool rank, SKRect field)
    {
        if (line.Points.Count == 0) return;
        using var path = new SKPath();
        double full = rank ? 1 : 0;
        path.MoveTo(scale.X(-1), scale.Y(full));
        foreach (var (rate, _, _, high) in line.Points) path.LineTo(Sheet.Tenth(scale.X(-rate)), Inside(scale.Y(high), field));
        foreach (var (rate, _, low, _) in line.Points.Reverse()) path.LineTo(Sheet.Tenth(scale.X(-rate)), Inside(scale.Y(low), field));
        path.Close();
        sheet.Path(path, line.Hue.WithAlpha(38));
    }

    private static void Mean(Sheet sheet, Panel scale, ResponseLineDrawn line, bool rank, float width, SKRect field)
    {
        if (line.Points.Count == 0) return;
        using var path = new SKPath();
        path.MoveTo(scale.X(-1), scale.Y(rank ? 1 : 0));
        foreach (var (rate, mean, _, _) in line.Points) path.LineTo(Sheet.Tenth(scale.X(-rate)), Inside(scale.Y(mean), field));
        sheet.Path(path, null, line.Hue, width);
        // A mark at every other rate is enough to tell the lines apart.
        for (int k = line.Points.Count - 1; k >= 0; k -= 2)
            sheet.Symbol(line.Mark, scale.X(-line.Points[k].Rate), Inside(scale.Y(line.Points[k].Mean), field), 3.4f, line.Hue, Theme.Paper, 1.1f);
    }

    private static float Inside(float y, SKRect field) => Sheet.Tenth(Math.Clamp(y, field.Top, field.Bottom));

    private static double Most(ResponsePanel panel)
    {
        double most = panel.Tolerance * 1.5;
        foreach (var line in panel.Lines)
            foreach (var (_, _, low, high) in line.Points) most = Math.Max(most, Math.Max(Math.Abs(low), Math.Abs(high)));
        return new[] { 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 2 }.FirstOrDefault(m => m >= most - 1e-9, most);
    }

    private static string Height(double h, ResponsePanel panel)
    {
        string text = h == 0 ? "0" : panel.Percent ? (100 * h).ToString("0", CultureInfo.InvariantCulture) + " %" : h.ToString(h == Math.Round(h) ? "0" : ".0#;-.0#", CultureInfo.InvariantCulture);
        return (h > 0 && !panel.Rank ? "+" : "") + text.Replace('-', '−');
    }
}
