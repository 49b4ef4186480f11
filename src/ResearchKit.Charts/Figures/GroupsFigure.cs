using SkiaSharp;

namespace ResearchKit;

/// <summary>F08 outside the team: groups only, arrows in three widths, no number and no person.</summary>
internal static class GroupsFigure
{
    private const float Height = 210, Head = 26, Gap = 24, Radius = 17, KeyHeight = 54, Thin = 1.5f, Middle = 3.5f, Thick = 6;
    private const int FewestBehind = 6;

    /// <summary>The drawing.</summary>
    /// <param name="model">The people, of whom only groups are drawn.</param>
    /// <param name="groups">Which groups are large enough.</param>
    public static Drawing Of(SociogramModel model, IReadOnlyList<int> groups)
    {
        int columns = Math.Min(3, model.Panels.Count), rows = (model.Panels.Count + columns - 1) / columns;
        float width = (Drawing.Width - (columns - 1) * Gap) / columns;
        var weights = model.Panels.Select(p => Between(p, groups)).ToArray();
        double largest = weights.SelectMany(w => w.Cast<double>()).DefaultIfEmpty(0).Max();
        return new(rows * (Height + Head) + (rows - 1) * Gap + KeyHeight, (sheet, area) =>
        {
            for (int k = 0; k < model.Panels.Count; k++)
            {
                float left = area.Left + k % columns * (width + Gap), top = area.Top + k / columns * (Height + Head + Gap);
                sheet.Text(Lettering.Fit(model.Panels[k].Label, TextStyle.Heading, width), left, top + 13, TextStyle.Heading);
                sheet.Box(left, top + Head, left + width, top + Head + Height, Theme.Wash, 6);
                Panel(sheet, model, groups, weights[k], largest, new SKRect(left, top + Head, left + width, top + Head + Height));
            }
            Key(sheet, area, model.Ties == SociogramModel.TieWords.Started ? "contacts" : "ties");
        });
    }

    /// <summary>Ties from group to group; 0 where fewer than <see cref="FewestBehind"/> people stand behind them.</summary>
    private static double[,] Between(SociogramModel.Panel panel, IReadOnlyList<int> groups)
    {
        var sums = new double[groups.Count, groups.Count];
        var people = new HashSet<int>[groups.Count, groups.Count];
        int Place(int person) => panel.GroupOf[person] is { } g ? groups.ToList().IndexOf(g) : -1;
        foreach (var tie in panel.Ties)
        {
            if (Place(tie.From) is not (>= 0 and var f) || Place(tie.To) is not (>= 0 and var t)) continue;
            sums[f, t] += tie.Weight;
            (people[f, t] ??= []).UnionWith([tie.From, tie.To]);
        }
        for (int f = 0; f < groups.Count; f++)
            for (int t = 0; t < groups.Count; t++)
                if (people[f, t] is null || people[f, t].Count < FewestBehind) sums[f, t] = 0;
        return sums;
    }

    private static void Panel(Sheet sheet, SociogramModel model, IReadOnlyList<int> groups, double[,] weights, double largest, SKRect area)
    {
        SKPoint[] at = Corners(groups.Count, area);
        for (int f = 0; f < groups.Count; f++)
            for (int t = 0; t < groups.Count; t++)
                if (f != t && weights[f, t] > 0) Arrow(sheet, at[f], at[t], weights[f, t] > largest * 2 / 3 ? Thick : weights[f, t] > largest / 3 ? Middle : Thin);
        for (int g = 0; g < groups.Count; g++)
        {
            sheet.Symbol(SociogramFigure.Shape(groups[g]), at[g].X, at[g].Y, Radius, SociogramFigure.Hue(model, groups[g]), Theme.Paper, 2);
            var style = TextStyle.Label.At(12);
            bool below = at[g].Y >= area.MidY - 1;
            sheet.TextMiddle(Lettering.Fit(model.Groups[groups[g]].Label, style, area.Width / 2), at[g].X, at[g].Y + (below ? Radius + 14 : -Radius - 14), style, Align.Centre);
        }
    }

    /// <summary>What the three widths mean, and when there is no arrow.</summary>
    private static void Key(Sheet sheet, SKRect area, string ties)
    {
        float x = area.Left, y = area.Bottom - KeyHeight + 20;
        foreach (var (width, words) in new[] { (Thin, $"up to a third of the most {ties} in one direction"), (Middle, "up to two thirds"), (Thick, "more") })
        {
            Shaft(sheet, x, y, x + 36, y, width);
            sheet.TextMiddle(words, x + 44, y, TextStyle.Note.In(Theme.Ink));
            x += 44 + Lettering.Width(words, TextStyle.Note) + 24;
        }
        sheet.TextMiddle($"No arrow: no {ties} that way, or fewer than six people behind them. What stays within a group is not drawn.", area.Left, y + 24, TextStyle.Note);
    }

    /// <summary>Two groups side by side, three in a triangle, more along two rows.</summary>
    private static SKPoint[] Corners(int count, SKRect area)
    {
        float x = area.Width * 0.27f, y = area.Height * 0.25f;
        if (count == 2) return [new(area.MidX - x, area.MidY), new(area.MidX + x, area.MidY)];
        int above = count / 2, below = count - above;
        float At(int place, int of) => area.MidX + (of == 1 ? 0 : (place / (of - 1f) * 2 - 1) * x);
        return [.. Enumerable.Range(0, above).Select(i => new SKPoint(At(i, above), area.MidY - y)), .. Enumerable.Range(0, below).Select(i => new SKPoint(At(i, below), area.MidY + y))];
    }

    /// <summary>The two directions of a pair run side by side.</summary>
    private static void Arrow(Sheet sheet, SKPoint from, SKPoint to, float width)
    {
        float dx = to.X - from.X, dy = to.Y - from.Y, length = (float)Math.Sqrt(dx * dx + dy * dy), ux = dx / length, uy = dy / length;
        float sx = -uy * 6, sy = ux * 6, x1 = from.X + ux * (Radius + 5) + sx, y1 = from.Y + uy * (Radius + 5) + sy;
        float x2 = to.X - ux * (Radius + 5) + sx, y2 = to.Y - uy * (Radius + 5) + sy;
        Shaft(sheet, x1, y1, x2, y2, width);
    }

    private static void Shaft(Sheet sheet, float x1, float y1, float x2, float y2, float width)
    {
        float dx = x2 - x1, dy = y2 - y1, length = (float)Math.Sqrt(dx * dx + dy * dy), ux = dx / length, uy = dy / length, head = 6 + width;
        sheet.Line(x1, y1, x2 - ux * head, y2 - uy * head, Theme.Muted, width);
        using var tip = new SKPath();
        tip.MoveTo(Sheet.Tenth(x2), Sheet.Tenth(y2));
        tip.LineTo(Sheet.Tenth(x2 - ux * head - uy * head * 0.6f), Sheet.Tenth(y2 - uy * head + ux * head * 0.6f));
        tip.LineTo(Sheet.Tenth(x2 - ux * head + uy * head * 0.6f), Sheet.Tenth(y2 - uy * head - ux * head * 0.6f));
        tip.Close();
        sheet.Path(tip, Theme.Muted);
    }
}
