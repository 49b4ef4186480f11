namespace ResearchKit;

/// <summary>The first question of the paper: how the people of side a contribute.</summary>
internal static class ContributionChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(30, "contribution", "Contribution", "How do {a} actively contribute to the collaboration?", Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        var tables = study.Tables;
        if (tables.Segments.Count > 0)
        {
            yield return new ReportHeading("Kinds of contribution");
            yield return new ReportTable(Contributions.ByCycle(study).ToTable());
            var themes = CodeFrequency.ByRoleAndCycle(study);
            yield return new ReportHeading("Themes by role and cycle");
            yield return new ReportFigure(themes.ToChart(), themes.ToTable());
            yield return new ReportTable(themes.ToTable());
        }
        if (tables.TimeLog.Count > 0)
        {
            yield return new ReportHeading("Time and load");
            yield return new ReportTable(TimeAndLoad.Of(study).ToTable());
        }
    }
}
