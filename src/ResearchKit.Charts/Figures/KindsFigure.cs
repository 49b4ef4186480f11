using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F23: kinds of exchange by direction: what side a gave runs to the left, what side b gave to the right; a tile an exchange while tiles can be seen.</summary>
internal static class KindsFigure
{
    private const float Names = 176, RowHeight = 25, GroupHeight = 24, Head = 44, Key = 34, Number = 30;

    /// <summary>The drawing.</summary>
    /// <param name="rows">The kinds in order; those of one group together.</param>
    /// <param name="left">What runs to the left: "coproducers gave professionals".</param>
    /// <param name="right">What runs to the right.</param>
    public static Drawing Of(IReadOnlyList<KindRow> rows, string left, string right)
    {
        if (rows.Count == 0) return Drawing.Nothing("Nothing to show: no exchange between the sides is recorded.");
        int groups = rows.Select(r => r.Group).Distinct(StringComparer.Ordinal).Count();
        return new(Head + groups * GroupHeight + rows.Count * RowHeight + Key, (sheet, area) => Draw(sheet, area, rows, left, right));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<KindRow> rows, string left, string right)
        => rows.Count == 0 ? "No exchange between the sides is recorded" : string.Join(". ", rows.GroupBy(r => r.Group, StringComparer.Ordinal).Select(g => g.Key + ": " + string.Join("; ", g.Select(r =>
            FormattableString.Invariant($"{r.Kind}: {left} {r.LeftCount} ({r.Left.Asked} asked for), {right} {r.RightCount} ({r.Right.Asked} asked for)")))));

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<KindRow> rows, string left, string right)
    {
        float half = (area.Width - Names) / 2 - 6, middle = area.Left + Names + half;
        int largest = rows.Max(r => Math.Max(r.LeftCount, r.RightCount));
        float unit = Math.Min(22, (half - Number) / largest);
        sheet.Text(Lettering.Fit(left, TextStyle.Heading.In(Theme.Blue), half - 14), middle - 14, area.Top + 14, TextStyle.Heading.In(Theme.Blue), Align.Right);
        sheet.Text(Lettering.Fit(right, TextStyle.Heading.In(Theme.Vermilion), half - 14), middle + 14, area.Top + 14, TextStyle.Heading.In(Theme.Vermilion));
        float y = area.Top + Head - 14;
        string? group = null;
        foreach (var row in rows)
        {
            if (row.Group != group)
            {
                sheet.Line(area.Left, y + 2, area.Right, y + 2, Theme.Rule);
                sheet.TextMiddle(row.Group, area.Left, y + GroupHeight / 2 + 3, TextStyle.Note.In(Theme.Ink));
                y += GroupHeight;
                group = row.Group;
            }
            float line = y + RowHeight / 2;
            sheet.TextMiddle(Lettering.Fit(row.Kind, TextStyle.Label, Names - 16), area.Left + 10, line, TextStyle.Label);
            Bar(sheet, row.Left, middle, line, -unit, Theme.Blue);
            Bar(sheet, row.Right, middle, line, unit, Theme.Vermilion);
            y += RowHeight;
        }
        // From below the headings of groups, so that these stay on clear paper.
        sheet.Line(middle, area.Top + Head - 12, middle, y + 2, Theme.Muted, 1.5f);
        Legend(sheet, area.Left + Names, y + Key / 2 + 6, rows.Any(r => r.Left.Open + r.Right.Open > 0), unit >= 5);
    }

    private static void Bar(Sheet sheet, (int Asked, int Unasked, int Open) counts, float from, float y, float unit, SKColor hue)
    {
        int all = counts.Asked + counts.Unasked + counts.Open;
        float side = Math.Sign(unit), x = from + 2 * side;
        foreach (var (count, part) in new[] { (counts.Asked, 0), (counts.Unasked, 1), (counts.Open, 2) })
        {
            // Single tiles while each can be seen; else one bar a part.
            int pieces = Math.Abs(unit) >= 5 ? count : Math.Min(1, count);
            for (int i = 0; i < pieces; i++)
            {
                float width = pieces == count ? unit : unit * count, end = x + width;
                Tile(sheet, Math.Min(x, end) + 0.75f, y, Math.Max(x, end) - 0.75f, hue, part);
                x = end;
            }
        }
        string text = all.ToString(CultureInfo.InvariantCulture);
        sheet.TextMiddle(text, x + 6 * side, y, all == 0 ? TextStyle.Note : TextStyle.Value, side < 0 ? Align.Right : Align.Left);
    }

    private static void Tile(Sheet sheet, float left, float y, float right, SKColor hue, int part)
    {
        const float half = 7;
        if (part == 2)
        {
            sheet.Box(left, y - half, right, y + half, Theme.Pale(hue, 0.82f));
            return;
        }
        sheet.Box(left, y - half, right, y + half, hue);
        if (part == 1 && right - left > 3) sheet.Box(left + 1.5f, y - half + 1.5f, right - 1.5f, y + half - 1.5f, Theme.Paper);
        else if (part == 1) sheet.Box(left, y - half + 1.5f, right, y + half - 1.5f, Theme.Paper);
    }

    private static void Legend(Sheet sheet, float x, float y, bool open, bool tiles)
    {
        string[] words = [tiles ? "one exchange, asked for" : "asked for", "unasked", "not recorded whether asked"];
        for (int part = 0; part < (open ? 3 : 2); part++)
        {
            Tile(sheet, x, y, x + 14, Theme.Muted, part);
            sheet.TextMiddle(words[part], x + 20, y, TextStyle.Note);
            x += 20 + Lettering.Width(words[part], TextStyle.Note) + 22;
        }
    }
}
