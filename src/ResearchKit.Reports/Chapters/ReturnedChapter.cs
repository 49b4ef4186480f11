namespace ResearchKit;

/// <summary>Meaning 2: is it returned, in pairs, in the network, and in time.</summary>
internal static class ReturnedChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(42, "returned", "Is it returned", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        if (source.Study.Tables.Interactions.Count == 0) yield break;
        var report = source.Reciprocity;
        yield return new ReportHeading("Pairs against chance");
        yield return new ReportTable(report.Returned.ToTable());
        yield return new ReportHeading("How soon");
        yield return new ReportText(report.ReturnTimes.Whole.PlainReading);
        yield return new ReportTable(report.ReturnTimes.ToTable());
        yield return new ReportHeading("The network of contacts");
        yield return new ReportTable(report.Network.ToTable());
        yield return new ReportFigure(source.Study.ToSociogram(), report.Network.ToTable());
        yield return new ReportText(report.ByRole.PlainReading);
        yield return new ReportFigure(report.ByRole.ToChart(), report.ByRole.ToTable());
        yield return new ReportTable(report.ByRole.ToTable());
        yield return new ReportText(report.AcrossSectors.PlainReading);
        yield return new ReportTable(report.AcrossSectors.ToTable());
        yield return new ReportText(report.Generalised.PlainReading);
        yield return new ReportTable(report.Generalised.ToTable());
    }
}
