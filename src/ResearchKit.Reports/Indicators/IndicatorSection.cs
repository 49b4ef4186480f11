namespace ResearchKit;

/// <summary>A part of the evaluator's page that is made of sentences.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Lines">Its sentences, plain text.</param>
internal sealed record IndicatorSection(string Id, string Heading, IReadOnlyList<string> Lines);
