using SkiaSharp;

namespace ResearchKit;

/// <summary>F31, for the team: a stacked bar a person, the five roles in it, people under their group in the order of ids.</summary>
internal static class BrokeragePersonsFigure
{
    /// <summary>More people than this are not drawn.</summary>
    public const int Most = 80;

    private const float Names = 92, RowHeight = 17, HeadHeight = 27, Right = 44, Foot = 40, KeyRow = 24;
    private static readonly SKColor[] Hues = [Theme.Kinds[5], Theme.Kinds[0], Theme.Kinds[2], Theme.Kinds[4], Theme.Kinds[1]];

    /// <summary>The drawing.</summary>
    /// <param name="people">The people, those of a group together.</param>
    /// <param name="roles">What each role is called.</param>
    public static Drawing Of(IReadOnlyList<BrokeragePerson> people, IReadOnlyList<string> roles)
    {
        if (people.Count == 0) return Drawing.Nothing("Nothing to show: nobody has a group.");
        if (people.Count > Most) return Drawing.Nothing($"{people.Count} people are too many to draw one by one; {Most} are the most. The table has them all.");
        int heads = people.Select(p => p.Group).Distinct(StringComparer.Ordinal).Count();
        return new(2 * KeyRow + 8 + people.Count * RowHeight + heads * HeadHeight + Foot, (sheet, area) => Draw(sheet, area, people, roles));
    }

    private static void Draw(Sheet sheet, SKRect area, IReadOnlyList<BrokeragePerson> people, IReadOnlyList<string> roles)
    {
        Key(sheet, area, roles);
        var field = new SKRect(area.Left + Names, area.Top + 2 * KeyRow + 8, area.Right - Right, area.Bottom - Foot);
        var (_, high, step, ticks) = RoundTicks.Over(people.SelectMany(p => new[] { p.Counts.Sum(), p.Expected }).Append(0), 1);
        ticks = [.. ticks.Where(t => t >= 0)];
        using var panel = new Panel(field, 0, high, 0, 1, ticks);
        panel.Draw(sheet);
        foreach (double tick in ticks) sheet.Text(RoundTicks.Text(tick, step), panel.X(tick), field.Bottom + 16, TextStyle.Note, Align.Centre);
        sheet.Text("two-paths without a direct tie", field.MidX, field.Bottom + 34, TextStyle.Note, Align.Centre);
        float y = field.Top;
        string? group = null;
        foreach (var person in people)
        {
            if (person.Group != group)
            {
                group = person.Group;
                sheet.Box(area.Left, y + 5, area.Right, y + HeadHeight - 3, Theme.Wash);
                sheet.TextMiddle(Lettering.Fit(group, TextStyle.Heading.At(12), Drawing.Width - 12), area.Left + 6, y + HeadHeight / 2 + 1, TextStyle.Heading.At(12));
                y += HeadHeight;
            }
            float middle = y + RowHeight / 2, x = field.Left;
            sheet.TextMiddle(Lettering.Fit(person.Label, TextStyle.Note.At(11).In(Theme.Ink), Names - 12), field.Left - 8, middle, TextStyle.Note.At(11).In(Theme.Ink), Align.Right);
            double sum = 0;
            for (int role = 0; role < person.Counts.Count; role++)
            {
                if (person.Counts[role] == 0) continue;
                float next = panel.X(sum += person.Counts[role]);
                sheet.Box(x, middle - 5.5f, Math.Max(next - 0.8f, x + 0.4f), middle + 5.5f, Hues[role]);
                x = next;
            }
            if (double.IsFinite(person.Expected)) sheet.Line(panel.X(person.Expected), middle - 7.5f, panel.X(person.Expected), middle + 7.5f, Theme.Ink, 1.6f);
            sheet.TextMiddle(RoundTicks.Text(sum, 1), area.Right - 4, middle, TextStyle.Note.At(11).In(Theme.Ink), Align.Right);
            y += RowHeight;
        }
    }

    private static void Key(Sheet sheet, SKRect area, IReadOnlyList<string> roles)
    {
        float x = area.Left, y = area.Top + KeyRow / 2;
        for (int role = 0; role <= roles.Count; role++)
        {
            string text = role < roles.Count ? roles[role] : "by chance, in all";
            float width = 20 + Lettering.Width(text, TextStyle.Note) + 20;
            if (x + width - 20 > area.Right) (x, y) = (area.Left, y + KeyRow);
            if (role < roles.Count) sheet.Box(x, y - 5.5f, x + 13, y + 5.5f, Hues[role]);
            else sheet.Line(x + 7, y - 7.5f, x + 7, y + 7.5f, Theme.Ink, 1.6f);
            sheet.TextMiddle(text, x + 20, y, TextStyle.Note.In(Theme.Ink));
            x += width;
        }
    }
}
