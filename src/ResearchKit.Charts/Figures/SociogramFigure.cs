using SkiaSharp;

namespace ResearchKit;

/// <summary>F08: who has ties with whom, a panel a cycle; everybody keeps their place over all panels.</summary>
internal static class SociogramFigure
{
    /// <summary>More people than this have no label.</summary>
    public const int Crowd = 80;

    /// <summary>More people than this are not drawn: the lines would make a blot.</summary>
    public const int Most = 500;

    private const float Gap = 24, Inset = 22;
    private static readonly Mark[] Shapes = [Mark.Circle, Mark.Square, Mark.Triangle, Mark.Diamond, Mark.TriangleDown, Mark.Hexagon];

    /// <summary>The drawing.</summary>
    public static Drawing Of(SociogramModel model, ulong seed)
    {
        if (model.Panels.Count == 0 || model.People.Count == 0) return Drawing.Nothing("Nothing to show: nobody with a recorded contact.");
        if (model.People.Count > Most) return Drawing.Nothing($"{model.People.Count} people are too many to draw one by one; {Most} are the most. The matrix of groups shows them.");
        int columns = model.Panels.Count == 1 ? 1 : 2;
        // Over a single panel the heading of the figure is enough.
        float head = columns == 1 ? 0 : 40;
        float width = (Drawing.Width - (columns - 1) * Gap) / columns, height = columns == 2 ? 344 : model.People.Count <= 12 ? 420 : model.People.Count <= Crowd ? 600 : 700;
        int rows = (model.Panels.Count + columns - 1) / columns;
        var key = SociogramKey.Of(model);
        // An odd panel leaves a place free: the key goes there, else into rows below.
        bool aside = columns == 2 && model.Panels.Count % 2 == 1 && key.Items * SociogramKey.RowHeight + 20 <= height;
        var places = SociogramPlaces.Of(model, width - 2 * Inset, height - 2 * Inset, seed);
        var styles = GroundStyle.Of(model.Grounds, places);
        return new(rows * (head + height) + (rows - 1) * Gap + (aside ? 0 : 12 + key.Rows * SociogramKey.RowHeight), (sheet, area) =>
        {
            for (int k = 0; k < model.Panels.Count; k++)
            {
                float left = area.Left + k % columns * (width + Gap), top = area.Top + k / columns * (head + height + Gap);
                var field = new SKRect(left, top + head, left + width, top + head + height);
                var panel = new SociogramPanel(model, model.Panels[k], [.. places.Select(p => new SKPoint((float)p.X + left + Inset, (float)p.Y + top + head + Inset))], field, styles);
                if (columns > 1)
                {
                    sheet.Text(Lettering.Fit(model.Panels[k].Label, TextStyle.Heading, width), left, top + 13, TextStyle.Heading);
                    sheet.Text(Lettering.Fit(model.Panels[k].Note + (panel.LeftOut.Length > 0 ? "; " + panel.LeftOut : ""), TextStyle.Note, width), left, top + 30, TextStyle.Note);
                }
                panel.Draw(sheet);
                if (columns == 1) sheet.TextMiddle(panel.LeftOut, field.Right - 8, field.Bottom - 10, TextStyle.Note.At(11), Align.Right);
            }
            if (aside) key.Aside(sheet, area.Left + width + Gap + 12, area.Bottom - height + 8);
            else key.Below(sheet, area);
        });
    }

    /// <summary>The same in words: sizes and ties by panel, no person.</summary>
    public static string Words(SociogramModel model) => string.Join("; ", model.Panels.Select(p =>
    {
        var pairs = p.Ties.Select(t => (t.From, t.To)).ToHashSet();
        int returned = pairs.Count(t => t.From < t.To && pairs.Contains((t.To, t.From))), there = p.GroupOf.Count(g => g is not null);
        string people = there == 1 ? "1 person" : FormattableString.Invariant($"{there} people");
        if (!model.Directed) return FormattableString.Invariant($"{p.Label}: {people}, {returned} ties");
        return ReferenceEquals(model.Ties, SociogramModel.TieWords.Started)
            ? FormattableString.Invariant($"{p.Label}: {people}, {returned} pairs in which both started, {pairs.Count - 2 * returned} in which one did")
            : FormattableString.Invariant($"{p.Label}: {people}, {returned} pairs tied both ways, {pairs.Count - 2 * returned} tied one way");
    }));

    /// <summary>The shape of a group.</summary>
    internal static Mark Shape(int group) => group < 0 ? Mark.Circle : Shapes[group % Shapes.Length];

    /// <summary>The sides have their hues in every figure; other groups take the next ones.</summary>
    internal static SKColor Hue(SociogramModel model, int group)
    {
        if (group < 0) return model.NoGroup is null ? Theme.Blue : NoGroup;
        if (model.Groups[group].Label == RoleGroup.TwoRoles.Label) return TwoRoles;
        if (model.Groups.All(g => g.Side == Side.None)) return Theme.Kinds[group % Theme.Kinds.Count];
        if (model.Groups[group].Side == Side.A && model.Groups.Take(group).All(g => g.Side != Side.A)) return Theme.Blue;
        if (model.Groups[group].Side == Side.B && model.Groups.Take(group).All(g => g.Side != Side.B)) return Theme.Vermilion;
        return Theme.Kinds[2 + group % (Theme.Kinds.Count - 2)];
    }

    private static SKColor TwoRoles { get; } = SKColor.Parse("#A8487E");

    private static SKColor NoGroup { get; } = SKColor.Parse("#8A949E");
}
