namespace ResearchKit;

/// <summary>A chapter of the study report. A later part of the library adds a chapter by adding an object to <see cref="ReportChapters.All"/>.</summary>
/// <param name="Order">Where it stands: chapters are sorted by it.</param>
/// <param name="Id">Anchor on the page, in lower case with dashes.</param>
/// <param name="Title">Title.</param>
/// <param name="Question">The question it answers; null for none. In title and question {a} and {b} stand for the labels of the two sides.</param>
/// <param name="Blocks">Its content for a study; nothing when the study lacks the tables it needs.</param>
public sealed record ReportChapter(int Order, string Id, string Title, string? Question, Func<ReportSource, IEnumerable<ReportBlock>> Blocks);
