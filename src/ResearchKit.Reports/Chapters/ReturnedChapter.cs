namespace ResearchKit;

/// <summary>Meaning 2: is it returned, in pairs, in the network, and in time.</summary>
internal static class ReturnedChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(42, "returned", "Is it returned", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        if (study.Tables.Interactions.Count == 0) yield break;
        var report = source.Reciprocity;
        yield return new ReportHeading("Pairs against chance");
        yield return new ReportText(report.Returned.PlainReading);
        yield return new ReportFigure(report.Returned.ToChart(), report.Returned.ToTable());
        yield return new ReportTable(report.Returned.ToTable());
        yield return new ReportHeading("How soon");
        yield return new ReportText(report.ReturnTimes.Whole.PlainReading);
        yield return new ReportFigure(report.ReturnTimes.Whole.ToChart(), report.ReturnTimes.Whole.ToTable());
        yield return new ReportTable(report.ReturnTimes.ToTable());
        var returnsByRole = ReturnTime.ByRole(study.Interactions, new() { Draws = report.Draws });
        yield return new ReportText(returnsByRole.PlainReading);
        yield return new ReportTable(returnsByRole.ToTable());
        yield return new ReportHeading("The network of contacts");
        yield return new ReportTable(report.Network.ToTable());
        yield return new ReportText(report.ByRole.PlainReading);
        yield return new ReportFigure(report.ByRole.ToChart(), report.ByRole.ToTable());
        yield return new ReportTable(report.ByRole.ToTable());
        var bySector = BlockReciprocity.BySector(study);
        yield return new ReportFigure(bySector.ToChart(), bySector.ToTable());
        yield return new ReportText(report.AcrossSectors.PlainReading);
        yield return new ReportTable(report.AcrossSectors.ToTable());
        yield return new ReportHeading("Passed on to others");
        var passing = PassingOn.Of(study, new() { Draws = report.Draws });
        yield return new ReportText(passing.PlainReading);
        yield return new ReportTable(passing.ToTable());
        yield return new ReportText(report.Generalised.PlainReading);
        yield return new ReportTable(report.Generalised.ToTable());
        if (study.Tables.Turns.Count == 0) yield break;
        yield return new ReportHeading("Who gets the word in meetings");
        var shifts = ParticipationShifts.Of(study, report.Draws);
        yield return new ReportText(shifts.PlainReading);
        yield return new ReportTable(shifts.ToTable());
    }
}
