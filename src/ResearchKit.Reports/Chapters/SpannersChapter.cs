namespace ResearchKit;

/// <summary>The second finding of the paper: bridge-builders of either side; and its reviewers' worry: how far the work rests on them. Nobody is named.</summary>
internal static class SpannersChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(50, "bridge-builders", "Bridge-builders", "What part do bridge-builders have in contact between {a} and {b}, and how far does it rest on few people?", Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        var nominations = Nominations.Of(study);
        if (nominations.People.Count > 0)
        {
            yield return new ReportHeading("Named by others, and by job");
            yield return new ReportTable(nominations.ToTable(withPersons: false));
        }
        if (study.Tables.Interactions.Count == 0) yield break;
        var spanners = Spanners.Of(study);
        yield return new ReportHeading("Their part in contact across the sides");
        yield return new ReportText(spanners.PlainReading);
        var busiest = Concentration.TopShare(study.Interactions, 1);
        if (busiest.IsDefined) yield return new ReportText(FormattableString.Invariant($"One person takes part in {100 * busiest.Value:0} of 100 contacts between the sides: numbers above and below can hang on who that person is counted with."));
        yield return new ReportTable(spanners.ToTable());
        yield return new ReportTable(spanners.OverlapTable());
        yield return new ReportTable(spanners.PairsTable());
        if (study.Tables.TimeLog.Count > 0) yield return new ReportTable(spanners.TimeTable());
        yield return new ReportHeading("If a bridge-builder were away");
        var dependence = Dependence.Of(study, draws: source.Reciprocity.Draws);
        yield return new ReportText(dependence.PlainReading);
        yield return new ReportTable(dependence.ToTable());
        if (study.LeafCycles.Count < 2) yield break;
        var cycles = Dependence.ByCycle(study, draws: source.Reciprocity.Draws);
        yield return new ReportText(cycles.PlainReading);
        yield return new ReportTable(cycles.ToTable());
    }
}
