using SkiaSharp;

namespace ResearchKit;

/// <summary>Many thin arrows gathered into two paths, shafts and heads, which keeps the SVG small.</summary>
internal sealed class Arrows : IDisposable
{
    private static readonly SKColor Shaft = SKColor.Parse("#C3CAD1"), Head = SKColor.Parse("#98A3AD");
    private readonly SKPath _shafts = new(), _heads = new();

    /// <summary>An arrow that ends a little before its target.</summary>
    public void Add(SKPoint from, SKPoint to, float before, float size = 1)
    {
        float dx = to.X - from.X, dy = to.Y - from.Y, length = (float)Math.Sqrt(dx * dx + dy * dy);
        if (length <= before + 6) return;
        float ux = dx / length, uy = dy / length, tipX = to.X - ux * before, tipY = to.Y - uy * before, along = 5 * size, aside = 2.2f * size;
        _shafts.MoveTo(Sheet.Tenth(from.X), Sheet.Tenth(from.Y));
        _shafts.LineTo(Sheet.Tenth(tipX - ux * 3), Sheet.Tenth(tipY - uy * 3));
        _heads.MoveTo(Sheet.Tenth(tipX), Sheet.Tenth(tipY));
        _heads.LineTo(Sheet.Tenth(tipX - ux * along - uy * aside), Sheet.Tenth(tipY - uy * along + ux * aside));
        _heads.LineTo(Sheet.Tenth(tipX - ux * along + uy * aside), Sheet.Tenth(tipY - uy * along - ux * aside));
        _heads.Close();
    }

    /// <summary>Draws all that were added.</summary>
    public void Draw(Sheet sheet)
    {
        sheet.Path(_shafts, null, Shaft, 0.9f);
        sheet.Path(_heads, Head);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _shafts.Dispose();
        _heads.Dispose();
    }
}
