namespace ResearchKit;

/// <summary>The question of the follow-up: how the network grows, which sectors take part, and where residents and coproducers stand in it.</summary>
internal static class NetworkChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(60, "network", "The network over time", "How does the network of the partnership develop?", Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source) => OfContacts(source).Concat(OfSurvey(source.Study));

    private static IEnumerable<ReportBlock> OfContacts(ReportSource source)
    {
        var study = source.Study;
        if (study.Tables.Interactions.Count == 0) yield break;
        var draws = source.Reciprocity.Draws;
        var whole = NetworkDescriptives.Of(study);
        yield return new ReportHeading("Who started contact with whom");
        yield return new ReportFigure(study.ToSociogram(options: new() { BridgeBuilders = null }), whole.ToTable());
        yield return new ReportTable(whole.ToTable());
        if (study.LeafCycles.Count > 1)
        {
            var change = NetworkChange.Of(study);
            yield return new ReportText(change.PlainReading);
            yield return new ReportTable(change.ToTable());
        }
        yield return new ReportHeading("Roles and sectors");
        foreach (var mixing in new[] { MixingOverTime.ByRole(study, draws), MixingOverTime.BySector(study, draws) })
        {
            if (mixing.Groups.Count < 2) continue;
            yield return new ReportText(mixing.PlainReading);
            yield return new ReportFigure(mixing.ToChart(), mixing.MatricesTable());
            yield return new ReportTable(mixing.ToTable());
        }
        var sectors = SectorPresence.Of(study);
        yield return new ReportText(sectors.PlainReading);
        yield return new ReportTable(sectors.ToTable());
        var position = Position.Of(study, draws: draws);
        yield return new ReportHeading("Position in the network");
        yield return new ReportText(position.PlainReading);
        yield return new ReportTable(position.ToTable());
    }

    /// <summary>Ties that people reported, with what the missing answers leave open: contact where it was asked for, else what was reported most.</summary>
    private static IEnumerable<ReportBlock> OfSurvey(Study study)
    {
        var reported = study.Tables.Ties.GroupBy(t => t.Relation, StringComparer.Ordinal).OrderBy(g => g.Key == "contact" ? 0 : 1).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        if (reported is null) yield break;
        var response = NonResponse.Of(study, reported.Key);
        yield return new ReportHeading("Ties that people reported");
        yield return new ReportText(response.PlainReading);
        yield return new ReportTable(response.ToRateTable());
        yield return new ReportTable(response.ToTable());
    }
}
