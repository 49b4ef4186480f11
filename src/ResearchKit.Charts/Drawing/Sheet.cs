using SkiaSharp;

namespace ResearchKit;

/// <summary>A sheet to draw a figure on, in pixels of the figure; the same calls make PNG and SVG.</summary>
internal sealed class Sheet(SKCanvas canvas)
{
    /// <summary>The canvas beneath, for panels.</summary>
    public SKCanvas Canvas => canvas;

    /// <summary>To a tenth of a pixel: finer than the eye, and it keeps the SVG small.</summary>
    public static float Tenth(float value) => MathF.Round(value * 10) / 10;

    /// <summary>A line of text; <paramref name="y"/> is its base line.</summary>
    public void Text(string text, float x, float y, TextStyle style, Align align = Align.Left)
    {
        text = Lettering.Plain(text);
        if (text.Length == 0) return;
        using var font = Lettering.Font(style);
        using var paint = Fill(style.Ink);
        float left = align == Align.Left ? x : align == Align.Centre ? x - font.MeasureText(text) / 2 : x - font.MeasureText(text);
        canvas.DrawText(text, Tenth(left), Tenth(y), SKTextAlign.Left, font, paint);
    }

    /// <summary>A line of text whose middle height is <paramref name="y"/>.</summary>
    public void TextMiddle(string text, float x, float y, TextStyle style, Align align = Align.Left)
        => Text(text, x, y + style.Size * 0.36f, style, align);

    /// <summary>The same on a patch of paper, so that lines behind it do not run through the letters.</summary>
    public void TextOnPaper(string text, float x, float y, TextStyle style, Align align = Align.Left)
    {
        float width = Lettering.Width(text, style), left = align == Align.Left ? x : align == Align.Centre ? x - width / 2 : x - width;
        Box(left - 2, y - style.Size * 0.55f, left + width + 2, y + style.Size * 0.6f, Theme.Paper);
        TextMiddle(text, x, y, style, align);
    }

    /// <summary>A centred line of text on a patch of the ground that hides every line behind it.</summary>
    public void TextOnGround(string text, float x, float y, TextStyle style, SKColor ground)
    {
        float half = Lettering.Width(text, style) / 2;
        Box(x - half - 3, y - style.Size * 0.58f, x + half + 3, y + style.Size * 0.62f, ground, 3);
        TextMiddle(text, x, y, style, Align.Centre);
    }

    /// <summary>A centred line of text with a soft edge of the ground behind it, over lines that may cross it.</summary>
    public void TextOnWash(string text, float x, float y, TextStyle style)
    {
        float half = Lettering.Width(text, style) / 2;
        Box(x - half - 1, y - style.Size * 0.45f, x + half + 1, y + style.Size * 0.5f, Theme.Wash.WithAlpha(190));
        TextMiddle(text, x, y, style, Align.Centre);
    }

    /// <summary>Lines of text from <paramref name="top"/> downwards.</summary>
    /// <returns>Where the next line would begin.</returns>
    public float Lines(IReadOnlyList<string> lines, float x, float top, TextStyle style, Align align = Align.Left)
    {
        foreach (string line in lines)
        {
            Text(line, x, top + style.Size, style, align);
            top += style.LineHeight;
        }
        return top;
    }

    /// <summary>A line of text that rises to the right at 40 degrees from its left end.</summary>
    public void TextSlanted(string text, float x, float y, TextStyle style)
    {
        canvas.Save();
        canvas.Translate(x, y);
        canvas.RotateDegrees(-40);
        Text(text, 0, 0, style);
        canvas.Restore();
    }

    /// <summary>A line of text that runs upwards, its lower end at the point, its middle over it.</summary>
    public void TextUpright(string text, float x, float y, TextStyle style)
    {
        canvas.Save();
        canvas.Translate(Tenth(x + style.Size * 0.36f), Tenth(y));
        canvas.RotateDegrees(-90);
        Text(text, 0, 0, style);
        canvas.Restore();
    }

    /// <summary>A straight line.</summary>
    public void Line(float x1, float y1, float x2, float y2, SKColor colour, float width = 1, bool dashed = false)
    {
        (x1, y1, x2, y2) = (Tenth(x1), Tenth(y1), Tenth(x2), Tenth(y2));
        using var paint = Stroke(colour, width);
        if (!dashed)
        {
            canvas.DrawLine(x1, y1, x2, y2, paint);
            return;
        }
        // Dashes are drawn one by one: Skia's SVG writer drops the effect that PNG shows.
        float length = (float)Math.Sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
        using var path = new SKPath();
        for (float at = 0; at < length; at += 8)
        {
            float from = at / length, to = Math.Min(at + 4.5f, length) / length;
            path.MoveTo(Tenth(x1 + (x2 - x1) * from), Tenth(y1 + (y2 - y1) * from));
            path.LineTo(Tenth(x1 + (x2 - x1) * to), Tenth(y1 + (y2 - y1) * to));
        }
        canvas.DrawPath(path, paint);
    }

    /// <summary>A filled rectangle.</summary>
    public void Box(float left, float top, float right, float bottom, SKColor colour, float radius = 0)
    {
        (left, top, right, bottom) = (Tenth(left), Tenth(top), Tenth(right), Tenth(bottom));
        using var paint = Fill(colour);
        if (radius > 0) canvas.DrawRoundRect(new SKRect(left, top, right, bottom), radius, radius, paint);
        else canvas.DrawRect(new SKRect(left, top, right, bottom), paint);
    }

    /// <summary>A path.</summary>
    public void Path(SKPath path, SKColor? fill, SKColor? line = null, float width = 1)
    {
        if (fill is { } inside)
        {
            using var paint = Fill(inside);
            canvas.DrawPath(path, paint);
        }
        if (line is { } outline)
        {
            using var paint = Stroke(outline, width);
            canvas.DrawPath(path, paint);
        }
    }

    /// <summary>A mark of about the same area whatever its shape.</summary>
    public void Symbol(Mark mark, float x, float y, float radius, SKColor fill, SKColor? line = null, float width = 1.5f)
    {
        (x, y, radius) = (Tenth(x), Tenth(y), Tenth(radius));
        if (mark == Mark.Circle)
        {
            // A circle as such: as a path it takes ten times the bytes in SVG.
            using var inside = Fill(fill);
            canvas.DrawCircle(x, y, radius, inside);
            if (line is not { } edge) return;
            using var around = Stroke(edge, width);
            canvas.DrawCircle(x, y, radius, around);
            return;
        }
        using var path = new SKPath();
        switch (mark)
        {
            case Mark.Square:
                path.AddRect(new SKRect(x - radius * 0.88f, y - radius * 0.88f, x + radius * 0.88f, y + radius * 0.88f));
                break;
            case Mark.Diamond:
                Polygon(path, x, y, radius * 1.22f, [(0, -1), (1, 0), (0, 1), (-1, 0)]);
                break;
            case Mark.Triangle:
                Polygon(path, x, y + radius * 0.12f, radius * 1.28f, [(0, -1), (0.95f, 0.7f), (-0.95f, 0.7f)]);
                break;
            case Mark.TriangleDown:
                Polygon(path, x, y - radius * 0.12f, radius * 1.28f, [(0, 1), (0.95f, -0.7f), (-0.95f, -0.7f)]);
                break;
            default:
                Polygon(path, x, y, radius * 1.08f, [(0, -1), (0.866f, -0.5f), (0.866f, 0.5f), (0, 1), (-0.866f, 0.5f), (-0.866f, -0.5f)]);
                break;
        }
        Path(path, fill, line, width);
    }

    private static void Polygon(SKPath path, float x, float y, float radius, ReadOnlySpan<(float X, float Y)> corners)
    {
        path.MoveTo(Tenth(x + corners[0].X * radius), Tenth(y + corners[0].Y * radius));
        for (int i = 1; i < corners.Length; i++) path.LineTo(Tenth(x + corners[i].X * radius), Tenth(y + corners[i].Y * radius));
        path.Close();
    }

    private static SKPaint Fill(SKColor colour) => new() { Color = colour, IsAntialias = true };

    private static SKPaint Stroke(SKColor colour, float width)
        => new() { Color = colour, IsAntialias = true, IsStroke = true, StrokeWidth = width, StrokeCap = SKStrokeCap.Butt, StrokeJoin = SKStrokeJoin.Round };
}
