namespace ResearchKit;

/// <summary>Meaning 1: who starts.</summary>
internal static class StartsChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(41, "starts", "Who starts", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        if (study.Tables.Interactions.Count == 0) yield break;
        var starts = source.Reciprocity.Starts;
        yield return new ReportText(starts.PlainReading);
        yield return new ReportFigure(starts.ToChart(), starts.ToTable());
        yield return new ReportTable(starts.ToTable());
        yield return new ReportFigure(starts.ToMatrixChart(), starts.Whole.Matrix.ToTable());
        yield return new ReportTable(starts.Whole.Matrix.ToTable());
        yield return new ReportHeading("By kind, setting, occasion and sector");
        InitiationBreakdown[] parts =
        [
            Initiation.ByKind(study.Interactions), Initiation.BySetting(study.Interactions), Initiation.ByOccasion(study.Interactions),
            Initiation.BySector(study.Interactions), Initiation.ByRule(study.Interactions),
        ];
        foreach (var part in parts.Where(p => p.Parts.Count > 1)) yield return new ReportTable(part.ToTable());
        yield return new ReportHeading("What the record may hide");
        var bounds = Initiation.Bounds(study);
        yield return new ReportText(bounds.PlainReading);
        yield return new ReportTable(bounds.ToTable());
        var meetings = Initiation.Meetings(study);
        if (meetings.Meetings == 0) yield break;
        yield return new ReportHeading("Meetings that were due");
        yield return new ReportText(meetings.PlainReading);
        yield return new ReportTable(meetings.ToTable());
    }
}
