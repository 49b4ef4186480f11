namespace ResearchKit;

/// <summary>A sentence of which nothing is claimed that its verdict does not carry.</summary>
/// <param name="Finding">The finding; its plain reading is shown.</param>
public sealed record ReportFinding(Finding Finding) : ReportBlock;
