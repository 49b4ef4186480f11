using SkiaSharp;

namespace ResearchKit;

/// <summary>The bundled typefaces. No figure looks for a font of the machine, so it has the same bytes with and without any.</summary>
internal static class Typefaces
{
    /// <summary>Open Sans Regular.</summary>
    public static SKTypeface Regular { get; } = Load("OpenSans-Regular.ttf");

    /// <summary>Open Sans Semibold: what headings and values are set in.</summary>
    public static SKTypeface Semibold { get; } = Load("OpenSans-Semibold.ttf");

    private static SKTypeface Load(string file)
    {
        using var stream = typeof(Typefaces).Assembly.GetManifestResourceStream("ResearchKit.Fonts." + file)
            ?? throw new InvalidOperationException($"The bundled font {file} is missing from the assembly.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The bundled font {file} cannot be read.");
    }
}
