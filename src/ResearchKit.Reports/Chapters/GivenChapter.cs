namespace ResearchKit;

/// <summary>Meaning 3: what is given and received, by kind; kinds are never one currency.</summary>
internal static class GivenChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(43, "given", "What is given and received", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        if (source.Study.Tables.Exchanges.Count == 0) yield break;
        var (given, balance) = (source.Reciprocity.Given, source.Reciprocity.Balance);
        yield return new ReportText(given.PlainReading);
        yield return new ReportFigure(given.ToChart(), given.ToTable());
        yield return new ReportTable(given.ToTable());
        yield return new ReportTable(given.ToConfirmationTable());
        yield return new ReportText(balance.PlainReading);
        yield return new ReportFigure(balance.ToChart(), balance.ToTable());
        yield return new ReportTable(balance.ToTable());
    }
}
