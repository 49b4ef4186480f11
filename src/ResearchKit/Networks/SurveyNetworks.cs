namespace ResearchKit;

/// <summary>Networks of the ties that people reported in a survey (ties.csv), kept apart from observed contact.</summary>
/// <remarks>
/// The boundary is everybody who was in the study while the wave was open, and people of the ties whose dates are not known. Who reported or answered nothing in the wave is marked
/// in <see cref="Network.Answered"/>: their ties are unknown, not absent.
/// </remarks>
public static class SurveyNetworks
{
    /// <summary>The network of one relation in one wave: who reports a tie to whom, its weight the value. Value 0 makes no tie.</summary>
    /// <param name="study">The study.</param>
    /// <param name="waveId">Id of the wave.</param>
    /// <param name="relation">Relation in the study's own word.</param>
    /// <exception cref="ArgumentException">There is no such wave, or no tie of this relation in it; the message names those there are.</exception>
    public static Network ToNetwork(this Study study, string waveId, string relation)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = RowsOf(study, waveId);
        string[] words = [.. rows.Select(t => t.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!words.Contains(relation, StringComparer.Ordinal))
            throw new ArgumentException($"ties.csv has no relation '{relation}' in wave '{waveId}'; it has: {(words.Length == 0 ? "none" : string.Join(", ", words))}.", nameof(relation));
        return Made(study, waveId, relation, rows);
    }

    /// <summary>A network a relation of one wave, in order of their words: what multiplexity is counted from.</summary>
    /// <param name="study">The study.</param>
    /// <param name="waveId">Id of the wave.</param>
    /// <exception cref="ArgumentException">There is no such wave; the message names those there are.</exception>
    public static NetworkSeries ToNetworks(this Study study, string waveId)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = RowsOf(study, waveId);
        return new([.. rows.Select(t => t.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(r => new LabelledNetwork(r, Made(study, waveId, r, rows)))]);
    }

    /// <summary>The relations that ties.csv knows, in order of their words; empty for a study without a network survey.</summary>
    /// <param name="study">The study.</param>
    public static IReadOnlyList<string> Relations(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return [.. study.Tables.Ties.Select(t => t.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The network of one relation in each wave that asked for it, in order of time: what change is counted from.</summary>
    /// <remarks>
    /// A wave is called "wave 1", "wave 2" by its place among the waves with ties of any relation, so that a wave that did not ask for this one is seen to be
    /// skipped. Each network marks who answered in its wave (<see cref="Network.Answered"/>).
    /// </remarks>
    /// <param name="study">The study.</param>
    /// <param name="relation">Relation in the study's own word.</param>
    /// <exception cref="ArgumentException">No wave has a tie of this relation; the message names those there are.</exception>
    /// <example><code>NetworkChange.Of(study.WavesOf("contact"))</code></example>
    public static NetworkSeries WavesOf(this Study study, string relation)
    {
        ArgumentNullException.ThrowIfNull(study);
        var words = study.Relations();
        if (!words.Contains(relation, StringComparer.Ordinal))
            throw new ArgumentException($"ties.csv has no relation '{relation}'; it has: {(words.Count == 0 ? "none" : string.Join(", ", words))}.", nameof(relation));
        var asked = study.Tables.Ties.Select(t => t.WaveId).ToHashSet(StringComparer.Ordinal);
        var waves = study.Tables.Waves.Where(w => asked.Contains(w.Id)).OrderBy(w => w.Opened).ThenBy(w => w.Closed).ThenBy(w => w.Id, StringComparer.Ordinal);
        return new([.. waves.Select((w, k) => (Wave: w, Label: FormattableString.Invariant($"wave {k + 1}"))).Where(w => study.Tables.Ties.Any(t => t.WaveId == w.Wave.Id && t.Relation == relation))
            .Select(w => new LabelledNetwork(w.Label, Made(study, w.Wave.Id, relation, RowsOf(study, w.Wave.Id))))]);
    }

    /// <summary>The rows of a wave between people on no excluded side who have not withdrawn.</summary>
    internal static List<Tie> RowsOf(Study study, string waveId)
    {
        var belongs = Belonging(study, WaveOf(study, waveId));
        return [.. study.Tables.Ties.Where(t => t.WaveId == waveId && belongs(t.EgoId) && belongs(t.AlterId))];
    }

    private static Network Made(Study study, string waveId, string relation, List<Tie> rows)
    {
        var wave = WaveOf(study, waveId);
        var belongs = Belonging(study, wave);
        var ties = rows.Where(t => t.Relation == relation).Select(t => (t.EgoId, t.AlterId, (double)t.Value)).ToList();
        // Somebody who had left, or had not joined yet, was not there to answer: ties that name them lie outside the boundary.
        var away = study.Participants.Where(p => p.Joined > wave.Closed || p.Left < wave.Opened).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        int named = ties.Count;
        ties.RemoveAll(t => away.Contains(t.EgoId) || away.Contains(t.AlterId));
        var roster = new Roster(ties.SelectMany(t => new[] { t.EgoId, t.AlterId }).Concat(study.Participants.Where(p => belongs(p.Id) && !away.Contains(p.Id)).Select(p => p.Id)));
        var answered = rows.Select(t => t.EgoId)
            .Concat(study.Tables.Responses.Where(r => r.WaveId == waveId).Select(r => r.RespondentId))
            .Concat(study.Tables.Nominations.Where(n => n.WaveId == waveId).Select(n => n.NominatorId)).ToHashSet(StringComparer.Ordinal);
        long excluded = study.Tables.Ties.Count(t => t.WaveId == waveId && t.Relation == relation) - named;
        var provenance = study.Provenance.Without("reported ties with people on an excluded side", excluded)
            .Without("reported ties with people who were not in the study while the wave was open", named - ties.Count);
        return Network.FromTies(ties, directed: true, relation, provenance, roster)
            .Marking(roster.Ids.Select(answered.Contains).ToArray(), new DateSpan(wave.Opened, wave.Closed));
    }

    private static Wave WaveOf(Study study, string waveId)
    {
        var waves = study.Tables.Waves;
        return waves.FirstOrDefault(w => w.Id == waveId)
            ?? throw new ArgumentException($"There is no wave '{waveId}'; there are: {(waves.Count == 0 ? "none" : string.Join(", ", waves.Select(w => w.Id)))}.", nameof(waveId));
    }

    private static Func<string, bool> Belonging(Study study, Wave wave)
    {
        var withdrawn = study.Participants.Where(p => p.Consent == Consent.Withdrawn).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return person => !withdrawn.Contains(person) && study.Roles.SideAt(person, wave.Opened) != Side.Excluded;
    }
}
