using SkiaSharp;

namespace ResearchKit;

/// <summary>F08: who has ties with whom, a panel a cycle; everybody keeps their place over all panels.</summary>
internal static class SociogramFigure
{
    private const float Gap = 24, Head = 40, KeyHeight = 26, Inset = 18, NameRoom = 10;
    private const int Crowd = 80;
    private static readonly Mark[] Shapes = [Mark.Circle, Mark.Square, Mark.Triangle, Mark.Diamond, Mark.TriangleDown, Mark.Hexagon];

    /// <summary>The drawing.</summary>
    public static Drawing Of(SociogramModel model, ulong seed)
    {
        if (model.Panels.Count == 0 || model.People.Count == 0) return Drawing.Nothing("Nothing to show: nobody with a recorded contact.");
        int columns = model.Panels.Count == 1 ? 1 : 2;
        float width = (Drawing.Width - (columns - 1) * Gap) / columns, height = columns == 1 ? 440 : 310;
        int rows = (model.Panels.Count + columns - 1) / columns;
        var items = Key(model);
        // An odd panel leaves a place free: the key goes there, else into rows below.
        bool aside = columns == 2 && model.Panels.Count % 2 == 1;
        var keys = aside ? [] : InRows(items);
        var places = Places(model, width - 2 * Inset, height - 2 * Inset - NameRoom, seed);
        return new(rows * (Head + height) + (rows - 1) * Gap + (aside ? 0 : 12 + keys.Count * KeyHeight), (sheet, area) =>
        {
            for (int k = 0; k < model.Panels.Count; k++)
            {
                float left = area.Left + k % columns * (width + Gap), top = area.Top + k / columns * (Head + height + Gap);
                sheet.Text(Lettering.Fit(model.Panels[k].Label, TextStyle.Heading, width), left, top + 13, TextStyle.Heading);
                sheet.Text(Lettering.Fit(model.Panels[k].Note, TextStyle.Note, width), left, top + 30, TextStyle.Note);
                sheet.Box(left, top + Head, left + width, top + Head + height, Theme.Wash, 6);
                Network(sheet, model, model.Panels[k], [.. places.Select(p => new SKPoint((float)p.X + left + Inset, (float)p.Y + top + Head + Inset))]);
            }
            if (aside)
            {
                float x = area.Left + width + Gap + 12, y = area.Bottom - height + 16;
                foreach (var item in items) ShowKey(sheet, item, x, (y += KeyHeight) - KeyHeight / 2);
                return;
            }
            for (int r = 0; r < keys.Count; r++)
            {
                float x = area.Left;
                foreach (var item in keys[r])
                {
                    ShowKey(sheet, item, x, area.Bottom - (keys.Count - r - 0.5f) * KeyHeight);
                    x += item.Width;
                }
            }
        });
    }

    /// <summary>The same in words: sizes and ties by panel, no person.</summary>
    public static string Words(SociogramModel model) => string.Join("; ", model.Panels.Select(p =>
    {
        var pairs = p.Ties.Select(t => (t.From, t.To)).ToHashSet();
        int returned = pairs.Count(t => t.From < t.To && pairs.Contains((t.To, t.From)));
        return FormattableString.Invariant($"{p.Label}: {p.GroupOf.Count(g => g is not null)} people, {returned} pairs in which both started, {pairs.Count - 2 * returned} in which one did");
    }));

    /// <summary>People with a tie in any panel by their ties; the others in a row at the foot, so that they take no room from the picture.</summary>
    private static (double X, double Y)[] Places(SociogramModel model, double width, double height, ulong seed)
    {
        var ties = Union(model).ToArray();
        int[] tied = [.. ties.SelectMany(t => new[] { t.Item1, t.Item2 }).Distinct().Order()], alone = [.. Enumerable.Range(0, model.People.Count).Except(tied)];
        double foot = alone.Length > 0 ? 34 : 0;
        var settled = Placement.Of(tied.Length, ties.Select(t => (Array.BinarySearch(tied, t.Item1), Array.BinarySearch(tied, t.Item2), t.Item3)), width, height - foot, tied.Length > Crowd ? 12 : 27, seed);
        var places = new (double X, double Y)[model.People.Count];
        for (int i = 0; i < tied.Length; i++) places[tied[i]] = settled[i];
        for (int i = 0; i < alone.Length; i++) places[alone[i]] = (width * (i + 0.5) / alone.Length, height);
        return places;
    }

    private static IEnumerable<(int, int, double)> Union(SociogramModel model)
        => model.Panels.SelectMany(p => p.Ties).GroupBy(t => (Math.Min(t.From, t.To), Math.Max(t.From, t.To)))
            .OrderBy(g => g.Key).Select(g => (g.Key.Item1, g.Key.Item2, g.Sum(t => t.Weight)));

    private static void Network(Sheet sheet, SociogramModel model, SociogramModel.Panel panel, SKPoint[] at)
    {
        var weights = panel.Ties.ToDictionary(t => (t.From, t.To), t => t.Weight);
        var partners = panel.Ties.SelectMany(t => new[] { (t.From, t.To), (t.To, t.From) }).Distinct().GroupBy(t => t.Item1).ToDictionary(g => g.Key, g => g.Count());
        // A handful of people can be drawn larger.
        float scale = at.Length <= 16 ? 1.4f : 1;
        float Radius(int person) => scale * (3.6f + 1.05f * (float)Math.Sqrt(partners.GetValueOrDefault(person)));
        // One-way ties first, so that the returned ones lie above them; all in one path, which keeps the SVG small.
        using (var arrows = new Arrows())
        {
            foreach (var tie in panel.Ties.Where(t => !weights.ContainsKey((t.To, t.From)))) arrows.Add(at[tie.From], at[tie.To], Radius(tie.To) + 1.5f);
            arrows.Draw(sheet);
        }
        foreach (var tie in panel.Ties.Where(t => t.From < t.To && weights.ContainsKey((t.To, t.From))))
            sheet.Line(at[tie.From].X, at[tie.From].Y, at[tie.To].X, at[tie.To].Y, Returned, Thickness(tie.Weight + weights[(tie.To, tie.From)]));
        for (int i = 0; i < at.Length; i++)
        {
            if (panel.GroupOf[i] is not { } group) continue;
            if (partners.ContainsKey(i)) sheet.Symbol(Shape(group), at[i].X, at[i].Y, Radius(i), Hue(model, group), Theme.Paper, 1.2f);
            else sheet.Symbol(Shape(group), at[i].X, at[i].Y, 3.2f * scale, Theme.Paper, Hue(model, group), 1.2f);
        }
        if (at.Length > Crowd) return;
        var style = new TextStyle(8.5f * (scale > 1 ? 1.25f : 1), Theme.Ink);
        for (int i = 0; i < at.Length; i++)
        {
            if (panel.GroupOf[i] is null || model.People[i].Label.Length == 0) continue;
            string label = Lettering.Fit(model.People[i].Label, style, 52);
            sheet.TextOnWash(label, at[i].X, at[i].Y + Radius(i) + 7.5f, style);
        }
    }

    private static void ShowKey(Sheet sheet, KeyItem item, float x, float y)
    {
        item.Draw(sheet, x + 12, y);
        sheet.TextMiddle(item.Text, x + 34, y, TextStyle.Note.In(Theme.Ink));
    }

    private static List<KeyItem> Key(SociogramModel model)
    {
        List<KeyItem> items = [];
        var used = model.Panels.SelectMany(p => p.GroupOf).Where(g => g is not null).Select(g => g!.Value).ToHashSet();
        foreach (int group in Enumerable.Range(0, model.Groups.Count).Where(used.Contains))
            items.Add(new((sheet, x, y) => sheet.Symbol(Shape(group), x, y, 6, Hue(model, group)), model.Groups[group].Label));
        if (used.Contains(-1)) items.Add(new((sheet, x, y) => sheet.Symbol(Mark.Circle, x, y, 6, Theme.Rule), "no role known"));
        items.Add(new((sheet, x, y) => sheet.Line(x - 12, y, x + 12, y, Returned, 2), "each of the two started a contact"));
        items.Add(new((sheet, x, y) =>
        {
            using var arrow = new Arrows();
            arrow.Add(new(x - 12, y), new(x + 12, y), 0);
            arrow.Draw(sheet);
        }, "only one did; the arrow points at the other"));
        items.Add(new((sheet, x, y) => { sheet.Symbol(Mark.Circle, x - 7, y, 3.5f, Theme.Muted); sheet.Symbol(Mark.Circle, x + 5, y, 7, Theme.Muted); }, "larger: contact with more people"));
        items.Add(new((sheet, x, y) => sheet.Symbol(Mark.Circle, x, y, 4, Theme.Paper, Theme.Muted, 1.2f), "no recorded contact"));
        return items;
    }

    private static List<List<KeyItem>> InRows(List<KeyItem> items)
    {
        List<List<KeyItem>> rows = [[]];
        float free = Drawing.Width;
        foreach (var item in items)
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

    private static float Thickness(double contacts) => Math.Min(4f, 0.8f + 0.45f * (float)Math.Sqrt(contacts));

    /// <summary>The shape of a group.</summary>
    internal static Mark Shape(int group) => group < 0 ? Mark.Circle : Shapes[group % Shapes.Length];

    /// <summary>The sides have their hues in every figure; other groups take the next ones.</summary>
    internal static SKColor Hue(SociogramModel model, int group)
    {
        if (group < 0) return Theme.Rule;
        if (model.Groups[group].Label == RoleGroup.TwoRoles.Label) return TwoRoles;
        if (model.Groups[group].Side == Side.A && model.Groups.Take(group).All(g => g.Side != Side.A)) return Theme.Blue;
        if (model.Groups[group].Side == Side.B && model.Groups.Take(group).All(g => g.Side != Side.B)) return Theme.Vermilion;
        return Theme.Kinds[2 + group % (Theme.Kinds.Count - 2)];
    }

    private static SKColor TwoRoles { get; } = SKColor.Parse("#A8487E");

    private static SKColor Returned { get; } = SKColor.Parse("#4A555F");

    private static SKColor OneWay { get; } = SKColor.Parse("#C6CDD4");

    private static SKColor OneWayHead { get; } = SKColor.Parse("#A3ADB6");

    private sealed record KeyItem(Action<Sheet, float, float> Draw, string Text)
    {
        public float Width => 34 + Lettering.Width(Text, TextStyle.Note) + 22;
    }

    /// <summary>Arrows gathered into two paths: shafts and heads.</summary>
    private sealed class Arrows : IDisposable
    {
        private readonly SKPath _shafts = new(), _heads = new();

        /// <summary>An arrow that ends a little before its target.</summary>
        public void Add(SKPoint from, SKPoint to, float before)
        {
            float dx = to.X - from.X, dy = to.Y - from.Y, length = (float)Math.Sqrt(dx * dx + dy * dy);
            if (length <= before + 6) return;
            float ux = dx / length, uy = dy / length, tipX = to.X - ux * before, tipY = to.Y - uy * before;
            _shafts.MoveTo(Sheet.Tenth(from.X), Sheet.Tenth(from.Y));
            _shafts.LineTo(Sheet.Tenth(tipX - ux * 3), Sheet.Tenth(tipY - uy * 3));
            _heads.MoveTo(Sheet.Tenth(tipX), Sheet.Tenth(tipY));
            _heads.LineTo(Sheet.Tenth(tipX - ux * 5 - uy * 2.2f), Sheet.Tenth(tipY - uy * 5 + ux * 2.2f));
            _heads.LineTo(Sheet.Tenth(tipX - ux * 5 + uy * 2.2f), Sheet.Tenth(tipY - uy * 5 - ux * 2.2f));
            _heads.Close();
        }

        public void Draw(Sheet sheet)
        {
            sheet.Path(_shafts, null, OneWay, 0.9f);
            sheet.Path(_heads, OneWayHead);
        }

        public void Dispose()
        {
            _shafts.Dispose();
            _heads.Dispose();
        }
    }
}
