using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F24: who gave more than they received: a lane a side and unit, a small dot a person without a name, the mean with its range below.</summary>
internal static class BalanceFigure
{
    private const float Units = 128, Sides = 104, Counts = 108, LaneHeight = 50, GroupGap = 12, Head = 38, Axis = 26, Dot = 3.6f;

    /// <summary>The drawing.</summary>
    /// <param name="lanes">The lanes in order; those of one unit together. Lanes without balances are named, not drawn.</param>
    /// <param name="fewest">Fewest people of a lane that is drawn.</param>
    public static Drawing Of(IReadOnlyList<BalanceLane> lanes, int fewest)
    {
        var drawn = lanes.Where(l => l.Balances.Count > 0).ToList();
        if (drawn.Count == 0) return Drawing.Nothing(lanes.Count == 0 ? "Nothing to show: nothing given or received is recorded." : FormattableString.Invariant($"Nothing to show: fewer than {fewest} people in every row."));
        int groups = drawn.Select(l => l.Unit).Distinct(StringComparer.Ordinal).Count();
        var rest = Lettering.Wrap(Left(lanes, fewest), TextStyle.Note, Drawing.Width);
        return new(Head + drawn.Count * LaneHeight + groups * GroupGap + Axis + rest.Count * TextStyle.Note.LineHeight, (sheet, area) => Draw(sheet, area, drawn, rest));
    }

    /// <summary>The same in words: counts, no balance of anybody.</summary>
    public static string Words(IReadOnlyList<BalanceLane> lanes, int fewest)
    {
        string drawn = string.Join("; ", lanes.Where(l => l.Balances.Count > 0).Select(l => FormattableString.Invariant($"{l.Unit}: {l.GaveMore} of {l.People} {l.Side} gave more, mean balance {Number(l.Mean)}{Range(l)}")));
        return string.Join(". ", new[] { drawn, Left(lanes, fewest).TrimEnd('.') }.Where(t => t.Length > 0));
    }

    private static string Left(IReadOnlyList<BalanceLane> lanes, int fewest)
    {
        string[] left = [.. lanes.Where(l => l.Balances.Count == 0 && l.People > 0).GroupBy(l => l.Unit, StringComparer.Ordinal).Select(g => $"{g.Key} ({string.Join(", ", g.Select(l => l.Side))})")];
        return left.Length == 0 ? "" : FormattableString.Invariant($"Not drawn, fewer than {fewest} people: {string.Join("; ", left)}.");
    }

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<BalanceLane> lanes, IReadOnlyList<string> rest)
    {
        float bottom = area.Bottom - Axis - rest.Count * TextStyle.Note.LineHeight;
        var field = new SKRect(area.Left + Units + Sides, area.Top + Head - 6, area.Right - Counts, bottom);
        double[] ticks = [-1, -0.5, 0, 0.5, 1];
        using var panel = new Panel(field, -1.06, 1.06, 0, 1, ticks);
        panel.Draw(sheet);
        sheet.Line(panel.X(0), field.Top, panel.X(0), field.Bottom, Theme.Muted, 1.5f, dashed: true);
        sheet.Text("only received", panel.X(-1), field.Top - 8, TextStyle.Note);
        sheet.Text("even", panel.X(0), field.Top - 8, TextStyle.Note.In(Theme.Ink), Align.Centre);
        sheet.Text("only gave", panel.X(1), field.Top - 8, TextStyle.Note, Align.Right);
        sheet.Text("gave more", area.Right, field.Top - 8, TextStyle.Note, Align.Right);
        foreach (double tick in ticks) sheet.Text(Number(tick), panel.X(tick), field.Bottom + 15, TextStyle.Note, Align.Centre);
        float top = field.Top;
        string? unit = null;
        foreach (var lane in lanes)
        {
            if (lane.Unit != unit)
            {
                if (unit is not null) sheet.Line(area.Left, top + GroupGap / 2, area.Right, top + GroupGap / 2, Theme.Rule);
                top += GroupGap;
                sheet.Lines(Lettering.Wrap(lane.Unit, TextStyle.Heading, Units - 10, 2), area.Left, top + 6, TextStyle.Heading);
                unit = lane.Unit;
            }
            Lane(sheet, panel, lane, area, top);
            top += LaneHeight;
        }
        sheet.Lines(rest, area.Left, field.Bottom + Axis, TextStyle.Note);
    }

    private static void Lane(Sheet sheet, Panel panel, BalanceLane lane, SKRect area, float top)
    {
        var hue = lane.First ? Theme.Blue : Theme.Vermilion;
        sheet.TextMiddle(Lettering.Fit(lane.Side, TextStyle.Note.In(Theme.Ink), Sides - 10), area.Left + Units, top + 18, TextStyle.Note.In(Theme.Ink));
        Dots(sheet, panel, lane.Balances, top + 28, hue);
        float y = top + 39;
        bool range = double.IsFinite(lane.Low) && double.IsFinite(lane.High);
        if (range) sheet.Line(panel.X(lane.Low), y, panel.X(lane.High), y, hue, 2.5f, dashed: lane.Rough);
        sheet.Symbol(Mark.Diamond, panel.X(lane.Mean), y, 5, range ? hue : Theme.Paper, range ? Theme.Paper : hue, range ? 1.2f : 2);
        sheet.TextMiddle(FormattableString.Invariant($"{lane.GaveMore} of {lane.People}"), area.Right, top + 18, TextStyle.Value, Align.Right);
    }

    /// <summary>Dots in steps of .1, one above the other: who they are does not show, nor their order.</summary>
    private static void Dots(Sheet sheet, Panel panel, IReadOnlyList<double> balances, float ground, SKColor hue)
    {
        foreach (var same in balances.GroupBy(b => Math.Round(b * 10, MidpointRounding.AwayFromZero) / 10).OrderBy(g => g.Key))
        {
            int count = same.Count();
            // Past three in a column they stand side by side as well.
            int columns = Math.Min(2, (count + 2) / 3);
            int rows = (count + columns - 1) / columns;
            float step = Math.Min(2 * Dot + 0.6f, 24f / Math.Max(1, rows - 1));
            for (int i = 0; i < count; i++)
                sheet.Symbol(Mark.Circle, panel.X(same.Key) + (i % columns - (columns - 1) / 2f) * (2 * Dot + 0.6f), ground - i / columns * step, Dot, Theme.Pale(hue, 0.35f), Theme.Paper, 0.8f);
        }
    }

    private static bool HasRange(BalanceLane l) => double.IsFinite(l.Low) && double.IsFinite(l.High);

    private static string Range(BalanceLane l) => HasRange(l) ? $" ({(l.Rough ? "rough " : "")}range {Number(l.Low)} to {Number(l.High)})" : " (no range)";

    private static string Number(double value) => value.ToString("0.##;\u22120.##;0", CultureInfo.InvariantCulture);
}
