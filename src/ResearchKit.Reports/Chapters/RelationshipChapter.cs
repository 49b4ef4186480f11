namespace ResearchKit;

/// <summary>The second question of the paper: what role the relationship between the sides plays. Record coverage comes first, then the five meanings at a glance.</summary>
internal static class RelationshipChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(40, "relationship", "The relationship", "What role does the relationship between {a} and {b} play in those contributions?", Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        if (source.Study.Tables.Interactions.Count == 0) yield break;
        var report = source.Reciprocity;
        yield return new ReportHeading("Who recorded what");
        yield return new ReportTable(report.Coverage.ToTable());
        yield return new ReportHeading("Five meanings of reciprocity");
        yield return new ReportText(report.PlainReading);
        yield return new ReportTable(report.ToTable());
    }
}
