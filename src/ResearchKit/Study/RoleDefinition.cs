namespace ResearchKit;

/// <summary>A role of the study: its word in the data, its label on pages and its side.</summary>
/// <param name="Word">The word as it stands in the data.</param>
/// <param name="Label">The label on pages, in the plural: "coproducers".</param>
/// <param name="Side">On which side it stands.</param>
public sealed record RoleDefinition(string Word, string Label, Side Side);
