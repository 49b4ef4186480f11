namespace ResearchKit;

/// <summary>A table.</summary>
/// <param name="Table">The table.</param>
public sealed record ReportTable(ResultTable Table) : ReportBlock;
