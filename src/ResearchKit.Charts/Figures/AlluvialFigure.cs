using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F10: pairs in contact both ways, one way or not at all, network after network, with streams between; a pair with somebody who came or went has a short stub.</summary>
internal static class AlluvialFigure
{
    private const float Names = 96, Head = 44, Foot = 30, Key = 30, Tallest = 372, Gap = 30, Thick = 44, Stub = 20, Thickest = 6;
    private static readonly TextStyle Small = TextStyle.Note.At(11);
    private static readonly SKColor[] Hues = [Theme.Blue, Theme.Kinds[4], SKColor.Parse("#8A949E")];

    /// <summary>The drawing.</summary>
    /// <param name="columns">The networks in order.</param>
    /// <param name="directed">False: a pair has a tie or not.</param>
    /// <param name="tie">What a tie is called: "contact".</param>
    public static Drawing Of(IReadOnlyList<AlluvialColumn> columns, bool directed, string tie)
    {
        if (columns.Count < 2) return Drawing.Nothing("Nothing to show: there is one network only, so there is no step to the next.");
        var layout = new AlluvialLayout(columns);
        return Enumerable.Range(0, columns.Count).All(k => layout.Column(k) == 0) ? Drawing.Nothing("Nothing to show: no pair has a tie.")
            : Of(columns, layout, directed, tie);
    }

    private static Drawing Of(IReadOnlyList<AlluvialColumn> columns, AlluvialLayout layout, bool directed, string tie)
    {
        int[] used = [.. Enumerable.Range(0, 3).Where(s => Enumerable.Range(0, columns.Count).Any(k => layout.Size(k, s) > 0))];
        // Each state begins at one height in all columns, so that growth is seen and streams that stay run level.
        double[] most = [.. used.Select(s => (double)Enumerable.Range(0, columns.Count).Max(k => layout.Size(k, s)))];
        float unit = Math.Min(Thickest, (float)((Tallest - Gap * (used.Length - 1)) / most.Sum())), y = Head;
        float[] top = new float[3];
        for (int u = 0; u < used.Length; u++)
        {
            top[used[u]] = y;
            y += Math.Max(unit * (float)most[u], 30) + Gap;
        }
        return new(y + Foot + Key - Gap, (sheet, area) => Draw(sheet, area, columns, layout, used, [.. top.Select(t => area.Top + t)], unit, directed, tie));
    }

    /// <summary>The same in words.</summary>
    public static string Words(IReadOnlyList<AlluvialColumn> columns, bool directed, string tie) => columns.Count < 2 ? "There is one network only"
        : string.Join(". ", Enumerable.Range(0, columns.Count - 1).Select(k => $"{columns[k].Label} to {columns[k + 1].Label}: " + string.Join(", ", columns[k].Next.Select(f => Words(f, directed, tie)))));

    private static string Words(PairFlow flow, bool directed, string tie) => FormattableString.Invariant($"{flow.Pairs} from {Word(flow.From, directed, tie)} to {Word(flow.To, directed, tie)}");

    private static string Word(PairState state, bool directed, string tie) => state switch
    {
        PairState.Mutual => directed ? "both ways" : "with a " + tie,
        PairState.OneWay => "one way",
        PairState.None => "no recorded " + tie,
        PairState.NotThere => "somebody not in the network",
        _ => "not known",
    };

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<AlluvialColumn> columns, AlluvialLayout layout, int[] used, float[] top, float unit, bool directed, string tie)
    {
        float first = area.Left + Names + Stub, step = (area.Right - Stub - Thick - first) / (columns.Count - 1);
        float X(int k) => first + k * step;
        for (int k = 0; k < columns.Count - 1; k++) Streams(sheet, layout, k, X(k) + Thick, X(k + 1), top, unit);
        for (int k = 0; k < columns.Count; k++)
        {
            foreach (int s in used) Block(sheet, layout, k, s, X(k), top[s], unit);
            sheet.Text(Lettering.Fit(columns[k].Label, TextStyle.Heading, Math.Min(step, 160) - 8), X(k) + Thick / 2, area.Top + 14, TextStyle.Heading, Align.Centre);
            sheet.Text(FormattableString.Invariant($"{columns[k].People} people"), X(k) + Thick / 2, area.Top + 30, TextStyle.Note, Align.Centre);
            if (k < columns.Count - 1 && step > 170) sheet.Text(FormattableString.Invariant($"{columns[k].Staying} in both"), X(k) + Thick / 2 + step / 2, area.Top + 30, TextStyle.Note, Align.Centre);
        }
        foreach (int s in used)
            sheet.Lines(Lettering.Wrap(Word((PairState)s, directed, tie), TextStyle.Label, Names - 6), area.Left, top[s] - 2, TextStyle.Label);
        Legend(sheet, area.Left, area.Bottom - Key / 2, layout.HasStubs, used.Contains(2), tie);
    }

    private static void Block(Sheet sheet, AlluvialLayout layout, int k, int s, float x, float top, float unit)
    {
        long size = layout.Size(k, s);
        if (size == 0) return;
        float bottom = top + Math.Max(unit * size, 1.5f);
        if (s < 2)
        {
            sheet.Box(x, top, x + Thick, bottom, Hues[s]);
            string text = size.ToString(CultureInfo.InvariantCulture);
            if (bottom - top >= 14) sheet.TextMiddle(text, x + Thick / 2, (top + bottom) / 2, TextStyle.Value.In(Theme.InkOn(Hues[s])), Align.Centre);
            else sheet.Text(text, x + Thick / 2, bottom + 13, TextStyle.Value, Align.Centre);
            return;
        }
        // Of the pairs without contact only those that come or go: a frame, open at the foot, not a bar.
        float right = x + Thick;
        sheet.Box(x, top, right, bottom, Theme.Wash);
        sheet.Line(x, top, right, top, Hues[2], 1.5f);
        sheet.Line(x, top, x, top + unit * layout.In(k, s), Hues[2], 1.5f);
        sheet.Line(right, top, right, top + unit * layout.Out(k, s), Hues[2], 1.5f);
    }

    private static void Streams(Sheet sheet, AlluvialLayout layout, int k, float left, float right, float[] top, float unit)
    {
        float[] from = [.. top], to = [.. top];
        var streams = new List<(float A, float B, float Width, long Pairs, int From)>();
        for (int a = 0; a < 3; a++)
        {
            for (int b = 0; b < 3; b++)
            {
                long pairs = layout.Flow(k, a, b);
                if (pairs == 0) continue;
                // Streams reach a block in the order in which they leave the blocks before it.
                float before = unit * Enumerable.Range(0, a).Sum(s => layout.Flow(k, s, b));
                streams.Add((from[a], to[b] + before, unit * pairs, pairs, a));
                from[a] += unit * pairs;
            }
            long gone = layout.Flow(k, a, 3);
            if (gone > 0) Tail(sheet, left, from[a], unit * gone, Stub, Hues[a]);
        }
        for (int b = 0; b < 3; b++)
        {
            long came = layout.Flow(k, 3, b);
            if (came > 0) Tail(sheet, right, to[b] + unit * Enumerable.Range(0, 3).Sum(s => layout.Flow(k, s, b)), unit * came, -Stub, Hues[b]);
        }
        foreach (var s in streams.OrderByDescending(s => s.Width)) Ribbon(sheet, left, right, s.A, s.B, s.Width, Theme.Pale(Hues[s.From], s.From == 2 ? 0.62 : 0.55));
        foreach (var s in streams.Where(s => s.Width >= 11)) sheet.TextMiddle(s.Pairs.ToString(CultureInfo.InvariantCulture), left + 6, s.A + s.Width / 2, Small.In(Theme.Ink));
    }

    private static void Ribbon(Sheet sheet, float left, float right, float a, float b, float width, SKColor colour)
    {
        float bend = (right - left) * 0.45f;
        (left, right, a, b, width, bend) = (Sheet.Tenth(left), Sheet.Tenth(right), Sheet.Tenth(a), Sheet.Tenth(b), Sheet.Tenth(width), Sheet.Tenth(bend));
        using var path = new SKPath();
        path.MoveTo(left, a);
        path.CubicTo(left + bend, a, right - bend, b, right, b);
        path.LineTo(right, b + width);
        path.CubicTo(right - bend, b + width, left + bend, a + width, left, a + width);
        path.Close();
        sheet.Path(path, colour, Theme.Paper, 0.8f);
    }

    /// <summary>A short tail that narrows to nothing: pairs that leave the comparison, or enter it.</summary>
    private static void Tail(Sheet sheet, float x, float top, float width, float length, SKColor hue)
    {
        using var path = new SKPath();
        path.MoveTo(Sheet.Tenth(x), Sheet.Tenth(top));
        path.LineTo(Sheet.Tenth(x + length), Sheet.Tenth(top + width / 2));
        path.LineTo(Sheet.Tenth(x), Sheet.Tenth(top + width));
        path.Close();
        sheet.Path(path, Theme.Pale(hue, 0.35));
    }

    private static void Legend(Sheet sheet, float x, float y, bool stubs, bool none, string tie)
    {
        if (stubs)
        {
            Tail(sheet, x, y - 7, 14, Stub, Theme.Muted);
            const string words = "with somebody who joined, left or did not answer";
            sheet.TextMiddle(words, x + Stub + 6, y, TextStyle.Note);
            x += Stub + 6 + Lettering.Width(words, TextStyle.Note) + 26;
        }
        if (!none) return;
        sheet.Box(x, y - 6, x + 20, y + 6, Theme.Wash);
        sheet.Line(x, y - 6, x + 20, y - 6, Hues[2], 1.5f);
        sheet.TextMiddle($"without a recorded {tie}: only pairs that come or go", x + 27, y, TextStyle.Note);
    }
}
