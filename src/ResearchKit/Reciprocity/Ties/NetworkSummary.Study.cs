namespace ResearchKit;

public sealed partial class NetworkSummary
{
    /// <summary>
    /// The network of a study: who started contact with whom over the whole period, each cycle as a wave, and in <see cref="MoreTables"/> what only a study can tell:
    /// bridge-builders named, by position and by job, dependence, sectors, position, two roles, composed maps, meetings, and reported ties with who did not answer.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="bySector">True: the groups are sectors; false: roles, those held longest.</param>
    /// <param name="options">How much, and what it may cost; its waves are those of the study.</param>
    /// <example><code>NetworkSummary.Of(study)</code></example>
    public static NetworkSummary Of(Study study, bool bySector = false, NetworkSummaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        options ??= new();
        var network = study.Interactions.ToNetwork();
        var draws = new Draws(Seed: options.Seed) { Threads = options.Threads, Cancel = options.Cancel };
        var summary = Of(network, bySector ? study.SectorsOver(network) : study.Roles.Over(network), options with { Waves = study.LeafCycles.Count > 1 ? study.ToNetworks() : null, Relations = null });
        summary._ofStudy = [.. OfPeople(study), .. study.Tables.Interactions.Count == 0 ? [] : OfContacts(study, draws), .. OfMeetings(study), .. OfSurveys(study, draws)];
        return summary;
    }

    private IReadOnlyList<ResultTable> _ofStudy = [];

    private static IEnumerable<ResultTable> OfPeople(Study study)
    {
        var nominations = Nominations.Of(study);
        if (nominations.People.Count > 0) yield return nominations.ToTable(withPersons: false);
        if (ComposedMap.Of(study) is { Waves.Count: > 0 } map) yield return map.ToTable();
    }

    private static IEnumerable<ResultTable> OfContacts(Study study, Draws draws)
    {
        var spanners = ResearchKit.Spanners.Of(study);
        yield return spanners.ToTable();
        yield return spanners.OverlapTable();
        yield return spanners.PairsTable();
        if (study.Tables.TimeLog.Count > 0) yield return spanners.TimeTable();
        yield return ResearchKit.Dependence.Of(study, draws: draws).ToTable();
        if (study.LeafCycles.Count > 1) yield return ResearchKit.Dependence.ByCycle(study, draws: draws).ToTable();
        foreach (var mixing in new[] { MixingOverTime.ByRole(study, draws), MixingOverTime.BySector(study, draws) })
        {
            if (mixing.Groups.Count < 2) continue;
            yield return mixing.ToTable();
            yield return mixing.MatricesTable();
        }
        yield return SectorPresence.Of(study).ToTable();
        var position = Position.Of(study, draws: draws);
        yield return position.ToTable();
        if (position.Differences.Count > 0) yield return position.DifferencesTable();
        yield return DualRoles.Of(study, draws).ToTable();
    }

    private static IEnumerable<ResultTable> OfMeetings(Study study)
    {
        if (study.Tables.Attendance.Count > 0) yield return study.Interactions.ToTwoMode().ToTable(study);
    }

    private static IEnumerable<ResultTable> OfSurveys(Study study, Draws draws)
    {
        foreach (string relation in study.Tables.Ties.Select(t => t.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var waves = study.WavesOf(relation);
            var response = NonResponse.Of(study, relation);
            ResultTable?[] tables =
            [
                NetworkDescriptives.Of(waves).ToTable(), waves.Items.Count > 1 ? NetworkChange.Of(waves).ToTable() : null, Position.Of(study, waves, draws: draws).ToTable(),
                response.ToRateTable(), response.ToTable(),
            ];
            // Several relations have the same tables: the caption says of which.
            foreach (var table in tables.OfType<ResultTable>()) yield return table with { Caption = table.Caption.Contains(relation, StringComparison.Ordinal) ? table.Caption : $"{table.Caption}: {relation}" };
        }
    }
}
