using ScottPlot;
using SkiaSharp;

namespace ResearchKit;

/// <summary>
/// A field with two scales, drawn by ScottPlot: grid and lines. Marks and letters are set by the sheet at <see cref="X"/> and <see cref="Y"/>.
/// </summary>
internal sealed class Panel : IDisposable
{
    private readonly Plot _plot = new();
    private readonly SKRect _area;

    /// <summary>A panel over an area of the sheet with the limits of its scales; grid lines at the ticks.</summary>
    public Panel(SKRect area, double left, double right, double bottom, double top, double[]? xTicks = null, double[]? yTicks = null)
    {
        _area = area;
        _plot.Axes.Frameless();
        _plot.FigureBackground.Color = Colors.Transparent;
        _plot.DataBackground.Color = Colors.Transparent;
        _plot.RenderManager.ClearCanvasBeforeEachRender = false;
        _plot.Axes.SetLimits(left, right, bottom, top);
        _plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(xTicks ?? [], [.. (xTicks ?? []).Select(_ => "")]);
        _plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual(yTicks ?? [], [.. (yTicks ?? []).Select(_ => "")]);
        _plot.Grid.MajorLineColor = Of(Theme.Grid);
        _plot.Grid.XAxisStyle.IsVisible = xTicks is { Length: > 0 };
        _plot.Grid.YAxisStyle.IsVisible = yTicks is { Length: > 0 };
    }

    /// <summary>Where a value lies on the sheet, across. Linear, so it holds before the panel is drawn.</summary>
    public float X(double value)
    {
        var limits = _plot.Axes.GetLimits();
        return (float)(_area.Left + (value - limits.Left) / (limits.Right - limits.Left) * _area.Width);
    }

    /// <summary>Where a value lies on the sheet, from the top.</summary>
    public float Y(double value)
    {
        var limits = _plot.Axes.GetLimits();
        return (float)(_area.Bottom - (value - limits.Bottom) / (limits.Top - limits.Bottom) * _area.Height);
    }

    /// <summary>A straight line between two points of the scales.</summary>
    public void Line(double x1, double y1, double x2, double y2, SKColor colour, float width = 1.5f)
    {
        if (!double.IsFinite(x1 + y1 + x2 + y2)) return;
        var line = _plot.Add.Line(x1, y1, x2, y2);
        line.LineColor = Of(colour);
        line.LineWidth = width;
        line.MarkerSize = 0;
    }

    /// <summary>Draws all that was added.</summary>
    public void Draw(Sheet sheet)
    {
        var area = new PixelRect(_area.Left, _area.Right, _area.Bottom, _area.Top);
        // ScottPlot draws twice when a plot is new, to settle its layout: the first time goes where nothing is drawn.
        using (var nowhere = new SKNoDrawCanvas((int)Theme.Width, 10)) _plot.RenderManager.Render(nowhere, area);
        _plot.RenderManager.Render(sheet.Canvas, area);
    }

    /// <inheritdoc/>
    public void Dispose() => _plot.Dispose();

    private static Color Of(SKColor colour) => new(colour.Red, colour.Green, colour.Blue, colour.Alpha);
}
