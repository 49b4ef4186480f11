namespace ResearchKit;

/// <summary>Meaning 3: what is given and received, by kind; kinds are never one currency.</summary>
internal static class GivenChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(43, "given", "What is given and received", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        if (source.Study.Tables.Exchanges.Count == 0) yield break;
        var report = source.Reciprocity;
        yield return new ReportText(report.Given.PlainReading);
        yield return new ReportTable(report.Given.ToTable());
        yield return new ReportTable(report.Given.ToConfirmationTable());
        yield return new ReportText(report.Balance.PlainReading);
        yield return new ReportTable(report.Balance.ToTable());
    }
}
