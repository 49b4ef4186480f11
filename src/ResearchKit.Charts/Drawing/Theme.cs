using SkiaSharp;

namespace ResearchKit;

/// <summary>
/// Colours and measures of all figures. The hues are those of Okabe and Ito (2008), which people with any common kind of colour
/// vision tell apart; those used for text are darkened until they stand out from white by 4.5 to 1.
/// </summary>
internal static class Theme
{
    /// <summary>Width of every figure in pixels: a column of a page, and legible on A4.</summary>
    public const float Width = 760;

    /// <summary>White space around a figure.</summary>
    public const float Margin = 24;

    /// <summary>Background. Light on a dark page too: an image of its own.</summary>
    public static SKColor Paper { get; } = SKColor.Parse("#FFFFFF");

    /// <summary>Text.</summary>
    public static SKColor Ink { get; } = SKColor.Parse("#1D2730");

    /// <summary>Secondary text.</summary>
    public static SKColor Muted { get; } = SKColor.Parse("#5A6570");

    /// <summary>Lines that carry the eye.</summary>
    public static SKColor Rule { get; } = SKColor.Parse("#C5CCD3");

    /// <summary>Grid lines.</summary>
    public static SKColor Grid { get; } = SKColor.Parse("#E6EAEE");

    /// <summary>Ground behind groups.</summary>
    public static SKColor Wash { get; } = SKColor.Parse("#F4F6F8");

    /// <summary>The first hue: side a, and whatever stands alone.</summary>
    public static SKColor Blue { get; } = SKColor.Parse("#0072B2");

    /// <summary>The second hue: side b.</summary>
    public static SKColor Vermilion { get; } = SKColor.Parse("#C24E00");

    /// <summary>Hues for kinds, in the order in which they are given out.</summary>
    public static IReadOnlyList<SKColor> Kinds { get; } =
        [Blue, Vermilion, SKColor.Parse("#009E73"), SKColor.Parse("#CC79A7"), SKColor.Parse("#E69F00"), SKColor.Parse("#56B4E9"), SKColor.Parse("#6B7580")];

    /// <summary>A step of the blue scale, from nearly white (0) to dark (1): even steps of lightness, so that it reads in grey too.</summary>
    public static SKColor Scale(double part)
    {
        double t = Math.Clamp(part, 0, 1);
        return t < 0.5 ? Mix(SKColor.Parse("#EAF2F8"), SKColor.Parse("#6AA9D2"), t * 2) : Mix(SKColor.Parse("#6AA9D2"), SKColor.Parse("#0B3C5D"), t * 2 - 1);
    }

    /// <summary>The colour between two, <paramref name="part"/> of the way.</summary>
    public static SKColor Mix(SKColor from, SKColor to, double part)
    {
        byte Between(byte a, byte b) => (byte)(a + (b - a) * part + 0.5);
        return new(Between(from.Red, to.Red), Between(from.Green, to.Green), Between(from.Blue, to.Blue));
    }

    /// <summary>A hue towards white, as an opaque colour: overlaps and printers treat it alike.</summary>
    public static SKColor Pale(SKColor hue, double part = 0.7) => Mix(hue, Paper, part);

    /// <summary>The ink that reads on this ground.</summary>
    public static SKColor InkOn(SKColor ground) => 0.299 * ground.Red + 0.587 * ground.Green + 0.114 * ground.Blue > 140 ? Ink : Paper;
}
