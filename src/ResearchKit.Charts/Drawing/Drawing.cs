using SkiaSharp;

namespace ResearchKit;

/// <summary>The body of a figure: how high it is and how it is drawn into its place on the sheet.</summary>
/// <param name="Height">Height in pixels.</param>
/// <param name="Draw">Draws it into the rectangle.</param>
internal sealed record Drawing(float Height, Action<Sheet, SKRect> Draw)
{
    /// <summary>Width of every body.</summary>
    public const float Width = Theme.Width - 2 * Theme.Margin;

    /// <summary>True for a sentence in place of a figure.</summary>
    public bool IsNothing { get; private init; }

    /// <summary>A sentence in place of a figure that has nothing to show.</summary>
    public static Drawing Nothing(string why) => new(64, (sheet, area) =>
    {
        sheet.Box(area.Left, area.Top, area.Right, area.Bottom, Theme.Wash, 6);
        sheet.TextMiddle(Lettering.Fit(why, TextStyle.Label, area.Width - 32), area.Left + 16, area.MidY, TextStyle.Label.In(Theme.Muted));
    })
    {
        IsNothing = true,
    };
}
