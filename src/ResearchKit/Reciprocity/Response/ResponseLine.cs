namespace ResearchKit;

/// <summary>One measure of one wave, under each treatment and with its bounds.</summary>
/// <param name="Name">Plain name.</param>
/// <param name="Recorded">All people, the ties that were named.</param>
/// <param name="Respondents">Those who answered, and the ties among them.</param>
/// <param name="Reconstructed">All people, ties of the missing taken from the other side; undefined where that is refused.</param>
/// <param name="Bounds">The extremes whatever the unknown ties are; without bounds where none are offered.</param>
public sealed record ResponseLine(string Name, Estimate Recorded, Estimate Respondents, Estimate Reconstructed, MeasureBounds Bounds);
