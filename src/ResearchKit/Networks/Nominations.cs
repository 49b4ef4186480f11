namespace ResearchKit;

/// <summary>Who is named as a bridge-builder (boundary spanner), and whose job bridging is.</summary>
public static class Nominations
{
    /// <summary>The kind of nomination that names a bridge-builder.</summary>
    public const string BoundarySpanner = "boundary_spanner";

    /// <summary>How many people are named.</summary>
    public static MeasureInfo Info { get; } = new(
        "nominations",
        "Named bridge-builders",
        "named = persons named by at least one other person in the wave; named by two or more = by at least two; appointed = persons whose role on that day has bridging as its job",
        "ResearchKit",
        0,
        double.PositiveInfinity);

    /// <summary>
    /// People named as bridge-builders, by wave and by their role on the day of the wave, beside those whose job it is. Nomination follows contact: who meets
    /// more people is named more. It is descriptive.
    /// </summary>
    /// <remarks>
    /// Unit: persons. A person counts each nominator once; naming oneself does not count. The day is the last of the wave; without the wave in waves.csv it
    /// is the last day of the study. Source: ResearchKit.
    /// </remarks>
    /// <param name="study">The study.</param>
    /// <param name="kind">For what people are named, in the study's own word.</param>
    /// <returns>The people by wave; without nominations, those appointed on the last day of the study.</returns>
    public static NominationCounts Of(Study study, string kind = BoundarySpanner)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        var all = study.Tables.Nominations.Where(n => n.Kind == kind).ToList();
        var others = all.Where(n => n.NominatorId != n.NomineeId).ToList();
        var counted = others.DistinctBy(n => (n.WaveId, n.NominatorId, n.NomineeId)).ToList();
        var provenance = study.Provenance.Without("nominations of oneself", all.Count - others.Count).Without("nominations that repeat another", others.Count - counted.Count).Noting("Nomination follows contact; descriptive.");
        var waves = study.Tables.Waves.DistinctBy(w => w.Id, StringComparer.Ordinal).ToDictionary(w => w.Id, StringComparer.Ordinal);
        var days = counted.Select(n => n.WaveId).Distinct(StringComparer.Ordinal).Select(id => (Id: id, Day: waves.TryGetValue(id, out var wave) ? wave.Closed : study.Period?.Last))
            .OrderBy(w => w.Day is null).ThenBy(w => w.Day).ThenBy(w => w.Id, StringComparer.Ordinal).ToList();
        if (days.Any(d => !waves.ContainsKey(d.Id))) provenance = provenance.Noting("A wave of nominations is not in waves.csv: roles are those of the last day of the study.");
        if (days.Count == 0 && study.Period is { } period && AppointedOn(study, period.Last).Any()) days.Add(("", period.Last));
        var people = days.SelectMany((w, i) => InWave(study, w.Id.Length == 0 ? "last day" : FormattableString.Invariant($"wave {i + 1}"), w.Day, counted.Where(n => n.WaveId == w.Id))).ToList();
        return new(people, [.. people.Select(p => p.WaveLabel).Distinct(StringComparer.Ordinal)], [.. study.InOrder(people.Select(p => p.Role))], counted.Count, provenance);
    }

    private static IEnumerable<NamedPerson> InWave(Study study, string label, DateOnly? day, IEnumerable<Nomination> nominations)
    {
        var named = nominations.GroupBy(n => n.NomineeId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(n => n.NominatorId).Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var appointed = day is { } d ? AppointedOn(study, d).ToHashSet(StringComparer.Ordinal) : [];
        foreach (string person in named.Keys.Union(appointed, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var by = named.GetValueOrDefault(person) ?? [];
            yield return new(
                label,
                person,
                day is { } known ? study.RoleGroupOf(person, known) : RoleGroup.NotRecorded,
                by.Count,
                by.Count(n => study.StandsOn(n, day, Side.A)),
                by.Count(n => study.StandsOn(n, day, Side.B)),
                appointed.Contains(person));
        }
    }

    private static IEnumerable<string> AppointedOn(Study study, DateOnly day) => study.Tables.RoleSpells
        .Where(s => s.AppointedSpanner && s.From <= day && (s.To is null || day <= s.To)).Select(s => s.ParticipantId).Distinct(StringComparer.Ordinal);
}
