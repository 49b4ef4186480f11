namespace ResearchKit;

/// <summary>One number of F11 against how many are away.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Steps">For 0, 1, 2 ... away: the number, and by chance the mean and the limits. NaN is not drawn.</param>
internal sealed record AwayPanel(string Title, IReadOnlyList<(double Value, double Mean, double Low, double High)> Steps);
