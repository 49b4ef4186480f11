namespace ResearchKit;

/// <summary>A heading within a chapter.</summary>
/// <param name="Text">The heading.</param>
public sealed record ReportHeading(string Text) : ReportBlock;
