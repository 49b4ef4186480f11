namespace ResearchKit;

/// <summary>The findings, from verdicts only, and what they rest on.</summary>
internal static class ShortChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(10, "in-short", "In short", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        string a = study.Roles.LabelOf(Side.A), b = study.Roles.LabelOf(Side.B);
        if (study.Interactions.Count == 0)
        {
            yield return new ReportText("interactions.csv has no rows: nobody's contacts can be counted.");
            yield break;
        }
        var coverage = source.Reciprocity.Coverage;
        var whole = source.Reciprocity.Starts.Whole;
        yield return new ReportText(FormattableString.Invariant(
            $"This rests on {study.Interactions.Count:#,0} recorded contacts, {whole.Contacts:#,0} of them chosen contacts between {a} and {b} with a known starter ({whole.PeopleA} {a}, {whole.PeopleB} {b}). ") +
            (coverage.Tipping.Unlogged is null ? "" : coverage.Tipping.PlainReading + " ") + "Who recorded what comes before every comparison: see the table of record coverage.");
        foreach (var finding in source.Reciprocity.Judged) yield return new ReportFinding(finding);
        yield return new ReportText("\"Cannot tell\" never means \"no change\": it means that the data allow both, or are too few for a range. Only indicators that were declared beforehand are given a verb of change.");
    }
}
