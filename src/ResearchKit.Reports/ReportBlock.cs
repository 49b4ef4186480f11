namespace ResearchKit;

/// <summary>One piece of a chapter: a text, a finding, a table or a figure.</summary>
public abstract record ReportBlock;
