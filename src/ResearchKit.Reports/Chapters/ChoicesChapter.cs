namespace ResearchKit;

/// <summary>Every other way to count the numbers that a verdict rests on.</summary>
internal static class ChoicesChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(46, "choices", "Counted otherwise", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        if (source.Study.Tables.Interactions.Count == 0) yield break;
        var choices = source.Reciprocity.Choices;
        yield return new ReportText(choices.PlainReading);
        yield return new ReportFigure(choices.ToChart(), choices.ToTable());
        yield return new ReportTable(choices.ToTable());
    }
}
