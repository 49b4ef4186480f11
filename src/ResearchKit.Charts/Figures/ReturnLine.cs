using SkiaSharp;

namespace ResearchKit;

/// <summary>One return curve, as drawn.</summary>
/// <param name="Label">Whose starts.</param>
/// <param name="Starters">Who starts, for the rows below the field.</param>
/// <param name="Hue">Its colour.</param>
/// <param name="Mark">Its mark, told apart without colour.</param>
/// <param name="Steps">Day and height from there on, ascending; it begins at height 1 on day 0.</param>
/// <param name="Ranges">Day, height and limits where the curve has a range; NaN limits without one.</param>
/// <param name="AtRisk">Below the field: day and how many starts are still open.</param>
/// <param name="ByChance">Height at the end of the window under chance; NaN where none was drawn.</param>
internal sealed record ReturnLine(
    string Label, string Starters, SKColor Hue, Mark Mark, IReadOnlyList<(double Day, double Height)> Steps, IReadOnlyList<(double Day, double Height, double Low, double High)> Ranges,
    IReadOnlyList<(double Day, string Count)> AtRisk, double ByChance);
