namespace ResearchKit;

/// <summary>Meaning 4: agenda, proposals, decisions and budget by side.</summary>
internal static class DecidesChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(44, "decides", "Who decides", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var tables = source.Study.Tables;
        if (tables.Decisions.Count + tables.Proposals.Count == 0) yield break;
        var decided = source.Reciprocity.Decided;
        yield return new ReportText(decided.PlainReading);
        yield return new ReportTable(decided.ToTable());
        if (tables.Decisions.Count == 0) yield break;
        yield return new ReportFigure(decided.ToChart(), decided.ToLevelTable());
        yield return new ReportTable(decided.ToLevelTable());
    }
}
