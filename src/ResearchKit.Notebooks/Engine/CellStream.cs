namespace ResearchKit;

/// <summary>Text that a cell wrote to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text; consecutive writes to one stream are one output.</param>
public sealed record CellStream(string Name, string Text) : CellOutput;
