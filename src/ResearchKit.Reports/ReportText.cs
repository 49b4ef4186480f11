namespace ResearchKit;

/// <summary>A paragraph of plain text.</summary>
/// <param name="Text">The text; it is escaped on pages.</param>
public sealed record ReportText(string Text) : ReportBlock;
