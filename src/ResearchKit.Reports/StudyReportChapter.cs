namespace ResearchKit;

/// <summary>A chapter of a report with its content.</summary>
/// <param name="Id">Anchor on the page.</param>
/// <param name="Title">Title.</param>
/// <param name="Question">The question it answers; null for none.</param>
/// <param name="Blocks">Its content.</param>
public sealed record StudyReportChapter(string Id, string Title, string? Question, IReadOnlyList<ReportBlock> Blocks);
