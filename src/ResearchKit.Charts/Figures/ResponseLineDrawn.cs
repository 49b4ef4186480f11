using SkiaSharp;

namespace ResearchKit;

/// <summary>One treatment in a panel of the response figure.</summary>
/// <param name="Hue">Its colour.</param>
/// <param name="Mark">Its mark, told apart without colour.</param>
/// <param name="Points">Response rate, mean, and both ends of the band; none where the treatment gives no value.</param>
/// <param name="Trusted">The lowest rate at which it stays inside the tolerance; NaN for none.</param>
internal sealed record ResponseLineDrawn(SKColor Hue, Mark Mark, IReadOnlyList<(double Rate, double Mean, double Low, double High)> Points, double Trusted);
