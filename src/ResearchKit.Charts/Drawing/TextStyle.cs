using SkiaSharp;

namespace ResearchKit;

/// <summary>How a piece of text is set.</summary>
/// <param name="Size">Size in pixels of the figure.</param>
/// <param name="Ink">Colour.</param>
/// <param name="Strong">Semibold instead of regular.</param>
internal readonly record struct TextStyle(float Size, SKColor Ink, bool Strong = false)
{
    /// <summary>The heading of a figure.</summary>
    public static TextStyle Title { get; } = new(17, Theme.Ink, true);

    /// <summary>The heading of a panel or a group of rows.</summary>
    public static TextStyle Heading { get; } = new(13, Theme.Ink, true);

    /// <summary>Labels of axes and rows.</summary>
    public static TextStyle Label { get; } = new(13, Theme.Ink);

    /// <summary>Notes, n, ticks.</summary>
    public static TextStyle Note { get; } = new(12, Theme.Muted);

    /// <summary>A value beside its mark.</summary>
    public static TextStyle Value { get; } = new(13, Theme.Ink, true);

    /// <summary>Height of a line of this text.</summary>
    public float LineHeight => Size * 1.35f;

    /// <summary>The same in another colour.</summary>
    public TextStyle In(SKColor ink) => this with { Ink = ink };

    /// <summary>The same in another size.</summary>
    public TextStyle At(float size) => this with { Size = size };
}
