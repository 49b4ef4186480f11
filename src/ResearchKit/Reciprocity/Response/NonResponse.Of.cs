namespace ResearchKit;

public static partial class NonResponse
{
    /// <summary>Below this share of confirmed ties no reconstruction is shown: most of the added ties would be wrong.</summary>
    internal const double LeastConfirmed = 0.5;

    /// <summary>Response and measures of one relation in every wave that asked for it, with response by role and by sector.</summary>
    /// <param name="study">The study.</param>
    /// <param name="relation">Relation of ties.csv in the study's own word.</param>
    /// <exception cref="ArgumentException">No wave has a tie of this relation; the message names those there are.</exception>
    public static ResponseTable Of(Study study, string relation)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rounds = study.Tables.Waves.Where(w => study.Tables.Ties.Any(t => t.WaveId == w.Id && t.Relation == relation)).OrderBy(w => w.Opened).ThenBy(w => w.Id, StringComparer.Ordinal).ToList();
        if (rounds.Count == 0)
        {
            string[] words = [.. study.Tables.Ties.Select(t => t.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            throw new ArgumentException($"ties.csv has no relation '{relation}'; it has: {(words.Length == 0 ? "none" : string.Join(", ", words))}.", nameof(relation));
        }
        return new(relation, [.. rounds.Select((wave, k) => WaveOf(study, wave, relation, k + 1))]);
    }

    /// <summary>Response and measures of the networks of a series; without a study there are no roles and sectors.</summary>
    /// <exception cref="ArgumentException">There is no network.</exception>
    public static ResponseTable Of(NetworkSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Items.Count == 0) throw new ArgumentException("There is no network.", nameof(series));
        string relation = string.Join(", ", series.Items.Select(i => i.Network.Relation).Distinct(StringComparer.Ordinal));
        return new(relation, [.. series.Items.Select(i => new ResponseWave(i.Label, i.Network, null, []))]);
    }

    private static ResponseWave WaveOf(Study study, Wave wave, string relation, int number)
    {
        var network = study.ToNetwork(wave.Id, relation);
        return new(FormattableString.Invariant($"wave {number} ({wave.Opened:yyyy-MM})"), network, wave.Invited, [RolesTogether.Labelled(study, network), study.SectorsOver(network)]);
    }
}
