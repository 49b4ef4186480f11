using SkiaSharp;

namespace ResearchKit;

/// <summary>The key of F08: only what is in the picture.</summary>
internal sealed class SociogramKey
{
    /// <summary>Height of a row of the key.</summary>
    public const float RowHeight = 25;

    private readonly List<Item> _items = [];
    private readonly List<List<Item>> _rows;

    private SociogramKey(SociogramModel model)
    {
        var there = model.Panels.SelectMany(p => p.GroupOf).OfType<int>().ToHashSet();
        foreach (int group in Enumerable.Range(0, model.Groups.Count).Where(there.Contains))
            Add(model.Groups[group].Label, (sheet, x, y) => sheet.Symbol(SociogramFigure.Shape(group), x, y, 6, SociogramFigure.Hue(model, group)));
        if (there.Contains(-1) && model.NoGroup is { } none) Add(none, (sheet, x, y) => sheet.Symbol(Mark.Circle, x, y, 6, SociogramFigure.Hue(model, -1)));
        if (model.RingWords is { } ring && model.Panels.Any(p => p.Ringed.Count > 0))
        {
            Add(ring, (sheet, x, y) =>
            {
                sheet.Symbol(Mark.Circle, x, y, 9, Theme.Paper, Theme.Ink, 1.3f);
                sheet.Symbol(Mark.Circle, x, y, 5, Theme.Muted);
            });
        }
        if (model.Panels.Any(p => Ways(p).Both)) Add(model.Ties.Both, (sheet, x, y) => sheet.Line(x - 12, y, x + 12, y, Line, 2));
        if (model.Panels.Any(p => Ways(p).One)) Add(model.Ties.One, Arrow);
        if (model.Panels.Any(p => p.Ties.Any(t => t.Weight != p.Ties[0].Weight)))
        {
            Add(model.Ties.Heavier, (sheet, x, y) =>
            {
                sheet.Line(x - 12, y - 4, x + 12, y - 4, Line, 1);
                sheet.Line(x - 12, y + 3, x + 12, y + 3, Line, 3);
            });
        }
        Add(model.SizeWords, (sheet, x, y) =>
        {
            sheet.Symbol(Mark.Circle, x - 7, y, 3.5f, Theme.Muted);
            sheet.Symbol(Mark.Circle, x + 5, y, 7, Theme.Muted);
        });
        if (model.Grounds.Count > 0 && model.GroundWords is { } ground)
        {
            Add(ground, (sheet, x, y) =>
            {
                var sample = new GroundStyle(1, 1);
                SKPoint[] ends = [new(x - 5, y), new(x + 5, y)];
                Hull.Draw(sheet, ends, 7.5f, sample.Tint);
                sample.DrawRim(sheet, Hull.Rim(ends, 7.5f), 1.2f);
            });
        }
        if (model.Panels.Any(p => p.Silent.Count > 0)) Add("did not answer: own ties not known", (sheet, x, y) => sheet.Symbol(Mark.Circle, x, y, 6, Theme.Pale(Theme.Muted, 0.65), Theme.Muted, 1.3f));
        if (model.Panels.Any(Lonely)) Add(model.Ties.None, (sheet, x, y) => sheet.Symbol(Mark.Circle, x, y, 4, Theme.Paper, Theme.Muted, 1.3f));
        _rows = InRows();
    }

    /// <summary>How many entries there are.</summary>
    public int Items => _items.Count;

    /// <summary>How many rows they take below the panels.</summary>
    public int Rows => _rows.Count;

    public static SociogramKey Of(SociogramModel model) => new(model);

    /// <summary>One below the other.</summary>
    public void Aside(Sheet sheet, float x, float top)
    {
        for (int i = 0; i < _items.Count; i++) _items[i].Show(sheet, x, top + (i + 0.5f) * RowHeight);
    }

    /// <summary>In rows at the foot of the area.</summary>
    public void Below(Sheet sheet, SKRect area)
    {
        for (int r = 0; r < _rows.Count; r++)
        {
            float x = area.Left;
            foreach (var item in _rows[r])
            {
                item.Show(sheet, x, area.Bottom - (_rows.Count - r - 0.5f) * RowHeight);
                x += item.Width;
            }
        }
    }

    private static readonly SKColor Line = SKColor.Parse("#4A555F");

    private static bool Lonely(SociogramModel.Panel panel)
    {
        var tied = panel.Ties.SelectMany(t => new[] { t.From, t.To }).ToHashSet();
        return Enumerable.Range(0, panel.GroupOf.Count).Any(i => panel.GroupOf[i] is not null && !tied.Contains(i));
    }

    /// <summary>Whether a panel has ties both ways, and ties one way.</summary>
    private static (bool Both, bool One) Ways(SociogramModel.Panel panel)
    {
        var pairs = panel.Ties.Select(t => (t.From, t.To)).ToHashSet();
        int both = pairs.Count(t => pairs.Contains((t.To, t.From)));
        return (both > 0, both < pairs.Count);
    }

    private static void Arrow(Sheet sheet, float x, float y)
    {
        using var arrow = new Arrows();
        arrow.Add(new(x - 12, y), new(x + 12, y), 0);
        arrow.Draw(sheet);
    }

    private void Add(string text, Action<Sheet, float, float> draw) => _items.Add(new(draw, Lettering.Fit(text, TextStyle.Note, 300)));

    private List<List<Item>> InRows()
    {
        List<List<Item>> rows = [[]];
        float free = Drawing.Width;
        foreach (var item in _items)
        {
            if (item.Width > free && rows[^1].Count > 0)
            {
                rows.Add([]);
                free = Drawing.Width;
            }
            rows[^1].Add(item);
            free -= item.Width;
        }
        return rows;
    }

    private sealed record Item(Action<Sheet, float, float> Draw, string Text)
    {
        public float Width { get; } = 34 + Lettering.Width(Text, TextStyle.Note) + 18;

        public void Show(Sheet sheet, float x, float y)
        {
            Draw(sheet, x + 12, y);
            sheet.TextMiddle(Text, x + 32, y, TextStyle.Note.In(Theme.Ink));
        }
    }
}
