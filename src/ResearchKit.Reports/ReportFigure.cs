namespace ResearchKit;

/// <summary>A figure and the table of what it shows.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Data">The numbers it shows, linked as CSV.</param>
public sealed record ReportFigure(StudyChart Figure, ResultTable Data) : ReportBlock;
