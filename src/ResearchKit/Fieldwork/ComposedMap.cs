namespace ResearchKit;

/// <summary>
/// Composed Network Analysis: the maps that several people drew of the actors around the partnership, composed into one map a wave. Of each actor: who placed it,
/// median influence, disagreement, direct contact; between waves: new, kept, gone.
/// </summary>
/// <remarks>
/// Share of raters: of all who placed any actor in the wave. Quartiles by R's type 7. A rater who placed an actor twice in a wave counts once, with the mean of the two.
/// Actors are matched by their exact words after trimming. Influence is as perceived.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class ComposedMap
{
    private const string Source = "de Jong, Tijhuis, Koelen and Wagemakers 2022, doi 10.1093/heapro/daab207";

    private ComposedMap(IReadOnlyList<MapWave> waves, Provenance provenance) => (Waves, Provenance) = (waves, provenance);

    /// <summary>What <see cref="MappedActor.Named"/> is.</summary>
    public static MeasureInfo NamedInfo { get; } = new("map-named", "Raters who placed the actor", "raters who placed the actor / raters of the wave; a rater placed at least one actor", "ResearchKit; " + Source, 0, 1);

    /// <summary>What <see cref="MappedActor.Influence"/> is.</summary>
    public static MeasureInfo InfluenceInfo { get; } = new("map-influence", "Perceived influence of the actor", "median of the influence given by those who placed the actor, 1 to 5", "ResearchKit; " + Source, 1, 5);

    /// <summary>What <see cref="MappedActor.Disagreement"/> is.</summary>
    public static MeasureInfo DisagreementInfo { get; } = new(
        "map-disagreement", "Disagreement on the influence of the actor", "Q3 - Q1 of the influence given by those who placed the actor; quantiles of type 7: between neighbours by straight line, at 1 + (n-1)p",
        "ResearchKit; Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566", 0, 4);

    /// <summary>What <see cref="MappedActor.Direct"/> is.</summary>
    public static MeasureInfo DirectInfo { get; } = new("map-direct", "Direct contact with the actor", "those with direct contact / those who placed the actor", "ResearchKit; " + Source, 0, 1);

    /// <summary>The map of each wave, in order of time.</summary>
    public IReadOnlyList<MapWave> Waves { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The composed map of each wave of a study.</summary>
    /// <param name="study">The study.</param>
    /// <returns>No wave for a study without composed_map.csv.</returns>
    public static ComposedMap Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var withdrawn = study.Participants.Where(p => p.Consent == Consent.Withdrawn).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var entries = study.Tables.ComposedMap.Where(e => !withdrawn.Contains(e.RaterId)).ToList();
        var days = study.Tables.Waves.DistinctBy(w => w.Id, StringComparer.Ordinal).ToDictionary(w => w.Id, w => w.Opened, StringComparer.Ordinal);
        var ids = entries.Select(e => e.WaveId).Distinct(StringComparer.Ordinal).OrderBy(id => days.TryGetValue(id, out var day) ? day : DateOnly.MaxValue).ThenBy(id => id, StringComparer.Ordinal).ToList();
        var provenance = study.Provenance.Without("placements by people who withdrew", study.Tables.ComposedMap.Count - entries.Count);
        if (ids.Exists(id => !days.ContainsKey(id))) provenance = provenance.Noting("A wave of the composed map is not in waves.csv: it comes last.");
        int twice = entries.Count - entries.DistinctBy(e => (e.WaveId, e.RaterId, e.Actor.Trim())).Count();
        provenance = provenance.Without("second placements of an actor by the same person, taken together with the first", twice);
        var waves = new List<MapWave>();
        for (int k = 0; k < ids.Count; k++)
        {
            var now = entries.Where(e => e.WaveId == ids[k]).ToList();
            var before = k == 0 ? null : entries.Where(e => e.WaveId == ids[k - 1]).ToList();
            waves.Add(Compose(FormattableString.Invariant($"wave {k + 1}"), now, before, provenance));
        }
        var differ = waves.SelectMany(w => w.Actors).Where(a => a.TypesDiffer).Select(a => a.Actor).Distinct(StringComparer.Ordinal).Count();
        if (differ > 0) provenance = provenance.Noting(FormattableString.Invariant($"{differ} actors were given more than one type: the one given most often is shown."));
        return new(waves, provenance);
    }

    private static MapWave Compose(string label, List<ComposedMapEntry> now, List<ComposedMapEntry>? before, Provenance provenance)
    {
        var raters = now.Select(e => e.RaterId).ToHashSet(StringComparer.Ordinal);
        var was = before?.Select(e => e.Actor.Trim()).ToHashSet(StringComparer.Ordinal);
        var actors = now.GroupBy(e => e.Actor.Trim(), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ActorOf(g.Key, [.. g], raters.Count, was is null ? MapStanding.First : was.Contains(g.Key) ? MapStanding.Kept : MapStanding.New, provenance)).ToList();
        var placed = actors.Select(a => a.Actor).ToHashSet(StringComparer.Ordinal);
        return new(label, raters.Count, before?.Select(e => e.RaterId).Distinct(StringComparer.Ordinal).Count(raters.Contains) ?? 0, actors, [.. (was ?? []).Where(a => !placed.Contains(a)).Order(StringComparer.Ordinal)]);
    }

    private static MappedActor ActorOf(string actor, List<ComposedMapEntry> entries, int raters, MapStanding standing, Provenance provenance)
    {
        var by = entries.GroupBy(e => e.RaterId, StringComparer.Ordinal).ToList();
        int n = by.Count, direct = by.Count(g => g.Any(e => e.Contact == ContactKind.Direct));
        double[] influence = [.. by.Select(g => g.Average(e => (double)e.Influence)).Order()];
        double q1 = Quantiles.Of(influence, 0.25), q3 = Quantiles.Of(influence, 0.75);
        var types = entries.Select(e => e.ActorType.Trim()).GroupBy(t => t, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        return new(
            actor, types[0].Key, standing,
            new(NamedInfo, (double)n / raters, raters, "raters", provenance) { Numerator = n, Denominator = raters },
            new(InfluenceInfo, Quantiles.Of(influence, 0.5), n, "raters", provenance), q1, q3,
            n == 1 ? Estimate.Undefined(DisagreementInfo, 1, "raters", provenance, "one rater cannot disagree") : new(DisagreementInfo, q3 - q1, n, "raters", provenance),
            new(DirectInfo, (double)direct / n, n, "raters", provenance) { Numerator = direct, Denominator = n }, types.Count > 1);
    }
}
