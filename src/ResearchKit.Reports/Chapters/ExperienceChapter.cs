namespace ResearchKit;

/// <summary>Meaning 5: mirrored questions and the checklist.</summary>
internal static class ExperienceChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(45, "experience", "How each side experiences it", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        if (study.Tables.Responses.Count > 0)
        {
            var experienced = source.Reciprocity.Experienced;
            if (experienced.Pairs.Count > 0)
            {
                yield return new ReportHeading("The same questions to both sides");
                yield return new ReportText(experienced.PlainReading);
                yield return new ReportFigure(experienced.ToChart(), experienced.ToTable());
                yield return new ReportTable(experienced.ToTable());
            }
            var checklist = Checklist.Of(study);
            yield return new ReportHeading("How the partners judge the collaboration");
            yield return new ReportFigure(checklist.ToChart(), checklist.ToTable());
            yield return new ReportTable(checklist.ToTable());
        }
    }
}
