namespace ResearchKit;

/// <summary>Who took part, which sources there are, what the cycles were, and the codebook.</summary>
internal static class DataChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(20, "study", "The study and its data", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        var tables = study.Tables;
        if (tables.Participants.Count > 0)
        {
            yield return new ReportHeading("People");
            yield return new ReportTable(Participants.ByRoleAndSector(study).ToTable());
        }
        if (tables.Cycles.Count > 0)
        {
            var cycles = CycleOverview.Of(study);
            yield return new ReportHeading("Cycles");
            yield return new ReportFigure(study.ToTimeline(), cycles.ToTable());
            yield return new ReportTable(cycles.ToTable());
        }
        if (tables.Sources.Count > 0)
        {
            yield return new ReportHeading("Sources");
            yield return new ReportTable(Sources.ByCycle(study).ToTable());
        }
        if (tables.Codes.Count > 0)
        {
            yield return new ReportHeading("Codebook");
            yield return new ReportTable(CodeFrequency.Codebook(study).ToTable());
        }
    }
}
