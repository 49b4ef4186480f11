using SkiaSharp;

namespace ResearchKit;

/// <summary>F29: who has a tie to whom as a matrix, people of a group together; returned ties dark, one-way ties pale, unknown rows hatched.</summary>
internal static class SociomatrixFigure
{
    /// <summary>More people than this have no label.</summary>
    public const int Crowd = 60;

    /// <summary>More people than this are not drawn.</summary>
    public const int Most = 400;

    private const float KeyHeight = 30;
    private static readonly SKColor Both = SKColor.Parse("#12456B"), One = SKColor.Parse("#7FB2D6"), Itself = SKColor.Parse("#D3D9DE"), Line = SKColor.Parse("#7A858F");

    /// <summary>The drawing.</summary>
    public static Drawing Of(SociomatrixModel model)
    {
        int n = model.Labels.Count;
        if (n == 0) return Drawing.Nothing("Nothing to show: the network has nobody.");
        if (n > Most) return Drawing.Nothing($"{n} people are too many for a matrix; {Most} are the most. Ties by pair of groups show them.");
        bool named = n <= Crowd;
        var style = new TextStyle(Math.Clamp(500f / n, 6.5f, 11), Theme.Ink);
        float groups = model.Blocks.Count > 1 || model.Blocks[0].Label.Length > 0 ? Math.Min(112, model.Blocks.Max(b => Lettering.Width(b.Label, TextStyle.Note)) + 14) : 0;
        float names = named ? Math.Min(64, model.Labels.Max(l => Lettering.Width(l, style)) + 8) : 6;
        float cell = Math.Min(26, (Drawing.Width - groups - names) / n);
        return new(KeyHeight + names + n * cell + 6, (sheet, area) =>
        {
            Key(sheet, area, model);
            float left = area.Left + groups + names, top = area.Top + KeyHeight + names;
            Cells(sheet, model, left, top, cell);
            if (named) Names(sheet, model, left, top, cell, style);
            Blocks(sheet, model, area.Left, left, top, cell, groups, names);
        });
    }

    /// <summary>The same in words, without a person.</summary>
    public static string Words(SociomatrixModel model)
    {
        int n = model.Labels.Count, both = 0, one = 0;
        for (int i = 0; i < n; i++)
        {
            for (int j = i + 1; j < n; j++)
            {
                bool there = model.Tie(i, j), back = model.Tie(j, i);
                if (there && back) both++;
                else if (there || back) one++;
            }
        }
        string people = FormattableString.Invariant($"{n} {(n == 1 ? "person" : "people")} in {model.Blocks.Count} {(model.Blocks.Count == 1 ? "group" : "groups")}");
        return !model.Directed ? FormattableString.Invariant($"{people}, {both} ties") : FormattableString.Invariant($"{people}, {both} pairs tied both ways, {one} one way");
    }

    private static void Cells(Sheet sheet, SociomatrixModel model, float left, float top, float cell)
    {
        int n = model.Labels.Count;
        float side = n * cell, edge = cell > 6 ? 0.6f : 0;
        sheet.Box(left, top, left + side, top + side, Theme.Wash);
        // One path a shade, which keeps the SVG small.
        using SKPath both = new(), one = new(), itself = new(), unknown = new();
        for (int i = 0; i < n; i++)
        {
            itself.AddRect(Square(i, i));
            if (!model.Known[i])
            {
                float y = top + i * cell;
                for (float x = left; x < left + side; x += Math.Max(4, cell / 2))
                {
                    unknown.MoveTo(Sheet.Tenth(x), Sheet.Tenth(y + cell));
                    unknown.LineTo(Sheet.Tenth(Math.Min(x + cell, left + side)), Sheet.Tenth(y + cell - Math.Min(cell, left + side - x)));
                }
            }
            for (int j = 0; j < n; j++)
                if (i != j && model.Tie(i, j)) (model.Tie(j, i) ? both : one).AddRect(Square(i, j));
        }
        sheet.Path(unknown, null, Theme.Rule, 0.7f);
        sheet.Path(itself, Itself);
        sheet.Path(one, One);
        sheet.Path(both, Both);

        SKRect Square(int i, int j) => new(Sheet.Tenth(left + j * cell + edge), Sheet.Tenth(top + i * cell + edge), Sheet.Tenth(left + (j + 1) * cell - edge), Sheet.Tenth(top + (i + 1) * cell - edge));
    }

    private static void Names(Sheet sheet, SociomatrixModel model, float left, float top, float cell, TextStyle style)
    {
        for (int i = 0; i < model.Labels.Count; i++)
        {
            string label = Lettering.Fit(model.Labels[i], style, 60);
            sheet.TextMiddle(label, left - 4, top + (i + 0.5f) * cell, style, Align.Right);
            sheet.TextUpright(label, left + (i + 0.5f) * cell, top - 4, style);
        }
    }

    private static void Blocks(Sheet sheet, SociomatrixModel model, float edge, float left, float top, float cell, float groups, float names)
    {
        float side = model.Labels.Count * cell, at = 0;
        for (int b = 0; b < model.Blocks.Count; b++)
        {
            float next = at + model.Blocks[b].People * cell;
            if (b > 0)
            {
                sheet.Line(left - names, top + at, left + side, top + at, Line, 1);
                sheet.Line(left + at, top - names, left + at, top + side, Line, 1);
            }
            // A group of one or two in a large matrix is lower than its word: left out, the key of the lines is the order.
            if (groups > 0 && next - at >= 11) sheet.TextMiddle(Lettering.Fit(model.Blocks[b].Label, TextStyle.Note.In(Theme.Ink), groups - 8), edge, top + (at + next) / 2, TextStyle.Note.In(Theme.Ink));
            at = next;
        }
    }

    private static void Key(Sheet sheet, SKRect area, SociomatrixModel model)
    {
        float x = area.Left, y = area.Top + 8;
        Show(Both, model.Directed ? "tie both ways" : "a tie");
        if (model.Directed) Show(One, "tie one way, from row to column");
        if (model.Known.Contains(false))
        {
            for (float k = 0; k < 12; k += 4) sheet.Line(x + k, y + 6, x + Math.Min(k + 8, 13), y + 6 - Math.Min(8, 13 - k), Theme.Muted, 0.8f);
            Say("row not known: did not answer");
        }

        void Show(SKColor colour, string text)
        {
            sheet.Box(x, y - 6, x + 13, y + 6, colour);
            Say(text);
        }

        void Say(string text)
        {
            sheet.TextMiddle(text, x + 20, y, TextStyle.Note.In(Theme.Ink));
            x += 20 + Lettering.Width(text, TextStyle.Note) + 24;
        }
    }
}
