namespace ResearchKit;

/// <summary>Meaning 1: who starts.</summary>
internal static class StartsChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(41, "starts", "Who starts", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        if (source.Study.Tables.Interactions.Count == 0) yield break;
        var starts = source.Reciprocity.Starts;
        yield return new ReportFigure(starts.ToChart(), starts.ToTable());
        yield return new ReportTable(starts.ToTable());
        yield return new ReportFigure(starts.ToMatrixChart(), starts.Whole.Matrix.ToTable());
        yield return new ReportTable(starts.Whole.Matrix.ToTable());
    }
}
