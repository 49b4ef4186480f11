using CsCheck;

namespace ResearchKit.Tests;

public sealed class LetteringTests
{
    [Fact]
    public void Width_IsThatOfTheBundledTypeface()
    {
        // Open Sans Regular: the digit 0 is 1171 of 2048 units wide (table hmtx of the font file), so ten of them at 32 px are 10 x 1171/64 px.
        Assert.Equal(10 * 1171 / 64.0, Lettering.Width("0000000000", new TextStyle(32, Theme.Ink)), 0.001);
    }

    [Fact]
    public void Wrap_OfAnyWords_FitsAndKeepsThemInOrder()
    {
        Gen.String[Gen.Char["abc  xyz\t\n\u00e9"], 0, 80].Sample(text =>
        {
            var lines = Lettering.Wrap(text, TextStyle.Label, 90);
            Assert.All(lines, line => Assert.True(Lettering.Width(line, TextStyle.Label) <= 90.01f));
            if (!lines.Any(l => l.EndsWith('\u2026'))) Assert.Equal(Lettering.Plain(text).TrimStart(), string.Join(' ', lines));
        }, iter: 100);
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("two\r\n  lines\u0000", "two lines")]
    public void Fit_OfShortText_LeavesIt(string text, string expected) => Assert.Equal(expected, Lettering.Fit(text, TextStyle.Label, 200));

    [Fact]
    public void Fit_NeverCutsACharacterInTwo()
    {
        string cut = Lettering.Fit("\U0001F331\U0001F331\U0001F331\U0001F331\U0001F331\U0001F331", TextStyle.Label, 40);
        Assert.EndsWith("\u2026", cut, StringComparison.Ordinal);
        // Surrogates come in pairs: high, low.
        for (int i = 0; i < cut.Length; i++) if (char.IsHighSurrogate(cut[i])) Assert.True(char.IsLowSurrogate(cut[i + 1]));
    }

    [Fact]
    public void Wrap_IntoFewLines_EndsWithAnEllipsis()
    {
        var lines = Lettering.Wrap("one two three four five six seven eight nine ten", TextStyle.Label, 80, 2);
        Assert.Equal(2, lines.Count);
        Assert.EndsWith("\u2026", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void InkOnAnyShade_StandsOut()
    {
        // WCAG 2.2 contrast of text, 4.5 to 1 for the scale's ends and 3 to 1 (large or semibold figures) between.
        for (int i = 0; i <= 20; i++)
        {
            var ground = Theme.Scale(i / 20.0);
            Assert.True(Contrast(ground, Theme.InkOn(ground)) >= 3, $"shade {i}");
        }
        foreach (var ink in (SkiaSharp.SKColor[])[Theme.Ink, Theme.Muted, Theme.Blue, Theme.Vermilion]) Assert.True(Contrast(Theme.Paper, ink) >= 4.5);
    }

    private static double Contrast(SkiaSharp.SKColor a, SkiaSharp.SKColor b)
    {
        double light = Math.Max(Luminance(a), Luminance(b)), dark = Math.Min(Luminance(a), Luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(SkiaSharp.SKColor c)
    {
        static double Linear(byte v) => v / 255.0 <= 0.04045 ? v / 255.0 / 12.92 : Math.Pow((v / 255.0 + 0.055) / 1.055, 2.4);
        return 0.2126 * Linear(c.Red) + 0.7152 * Linear(c.Green) + 0.0722 * Linear(c.Blue);
    }
}
