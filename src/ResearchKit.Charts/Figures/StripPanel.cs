namespace ResearchKit;

/// <summary>One number with its ways to count, as drawn; the first row is the headline.</summary>
/// <param name="Title">What the number is.</param>
/// <param name="Verdict">What may be said of it.</param>
/// <param name="Reference">What it is held against.</param>
/// <param name="ReferenceLabel">What that means: "no difference", "equally often".</param>
/// <param name="Rows">The ways to count.</param>
internal sealed record StripPanel(string Title, string Verdict, double Reference, string ReferenceLabel, IReadOnlyList<StripRow> Rows);
